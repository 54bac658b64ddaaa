import { Select } from '@navikt/ds-react/Select';
import type { PrivacyRequestView } from '@steunpunt/contract/privacy';
import type { ErasureReach } from '@steunpunt/domain/privacy/person-erasure';
import {
  type GrantGround,
  grantGrounds,
  type PrivacyStep,
  refusalOfPrivacyDecision,
} from '@steunpunt/domain/privacy/privacy-requests';
import { useId, useState } from 'react';
import { grantGroundNames, privacyStepNames } from '../texts/privacy-words.ts';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { ErasurePreview, NoWayBack } from './ErasurePreview.tsx';
import { usePrivacyStep } from './use-privacy.ts';

type PrivacyStepDialogProps = {
  readonly request: PrivacyRequestView;
  readonly step: PrivacyStep;
  readonly caseId: string;
  /** Of an erasure: only who asks, instead of the case. */
  readonly reach?: ErasureReach;
  readonly onErased: () => void;
  readonly onClose: () => void;
};

/** A step of a request, with the ground or the reason that it needs; before erasing, what goes and what stays. */
export function PrivacyStepDialog(props: PrivacyStepDialogProps) {
  const { request, step, caseId, reach = 'case', onErased, onClose } = props;
  const id = useId();
  const { kind, version } = request;
  const [ground, setGround] = useState<GrantGround | null>(null);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const take = usePrivacyStep(caseId, (isErased) => (isErased ? onErased() : onClose()));
  const asks = refusalOfPrivacyDecision(step, kind, { ground: null, reason: null })?.code;
  const grounds: readonly GrantGround[] = grantGrounds[kind];
  const erases = step === 'grant' && kind === 'erasure';
  const name = erases && reach === 'person' ? 'Wis alleen deze persoon' : privacyStepNames[kind][step];
  const intro = !erases ? undefined : reach === 'case' ? (
    <ErasurePreview requestId={request.id} />
  ) : (
    <NoWayBack />
  );
  const submit = () => {
    const found = wrongOnly({
      [`${id}-ground`]: asks === 'groundNeeded' && ground === null && 'Kies de grond.',
      [`${id}-reason`]: asks === 'reasonNeeded' && reasonError(reason),
    });
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    const said = { step, ground, reason: reason.trim() === '' ? null : reason.trim() };
    const body = reach === 'person' ? { ...said, reach } : said;
    take.mutate({ params: { id: request.id }, version, body });
  };
  return (
    <StepModal
      title={name}
      submitText={name}
      intro={intro}
      errors={errors}
      failure={take.failure}
      busy={take.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {asks === 'groundNeeded' && (
        <Select
          id={`${id}-ground`}
          size="small"
          label="Op welke grond?"
          value={ground ?? ''}
          error={errors[`${id}-ground`]}
          onChange={({ target }) => setGround(grounds.find((one) => one === target.value) ?? null)}
        >
          <option value="">Kies een grond</option>
          {grounds.map((one) => (
            <option key={one} value={one}>
              {grantGroundNames[one]}
            </option>
          ))}
        </Select>
      )}
      {asks === 'reasonNeeded' && (
        <ReasonField id={`${id}-reason`} value={reason} error={errors[`${id}-reason`]} onChange={setReason} />
      )}
      {step === 'withdraw' && <p>Degene die het vroeg, wil het niet meer.</p>}
    </StepModal>
  );
}
