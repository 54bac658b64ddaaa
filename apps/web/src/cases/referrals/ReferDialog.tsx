import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { type ReferralTarget, referralTargets } from '@steunpunt/domain/case/case-words';
import { useId, useState } from 'react';
import { useReference } from '../../api/reference.ts';
import { referralTargetNames } from '../../texts/case-words.ts';
import { StepModal } from '../../workflow/StepModal.tsx';
import { WritingWarnings } from '../../workflow/WritingWarnings.tsx';
import { sayFailure } from '../say-failure.ts';
import { useCaseSend } from '../use-case-send.ts';
import { useColleaguesOf } from '../use-colleagues.ts';
import { OutsideField } from './OutsideField.tsx';

/** To whom and why. To another swv the reason is also said to the family, and stays in the trail. */
export function ReferDialog({ file, onClose }: { readonly file: CaseView; readonly onClose: () => void }) {
  const id = useId();
  const colleagues = useColleaguesOf(file.swv).filter((one) => one.id !== file.owner?.id);
  const swvs = (useReference()?.region.swvs ?? []).filter(({ code }) => code !== file.swv);
  const [target, setTarget] = useState<ReferralTarget>('colleague');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useCaseSend(api.proposeReferral, file.id, {
    said: 'De verwijzing is voorgesteld.',
    onDone: onClose,
  });
  const submit = () => {
    const found = {
      ...(to.trim() === '' ? { [`${id}-to`]: 'Kies naar wie u verwijst.' } : {}),
      ...(reason.trim().length < 5 ? { [`${id}-reason`]: 'Schrijf in een paar woorden waarom.' } : {}),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    send.mutate({
      params: { id: file.id },
      body: {
        target,
        toPersonId: target === 'colleague' ? to : null,
        toSwv: target === 'swv' ? to : null,
        outside: target === 'outside' ? to.trim() : null,
        reason: reason.trim(),
      },
    });
  };
  return (
    <StepModal
      title="Verwijs"
      submitText="Stel voor"
      errors={errors}
      failure={send.error}
      say={sayFailure}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        size="small"
        legend="Naar wie?"
        value={target}
        onChange={(value: string) => {
          setTarget(referralTargets.find((one) => one === value) ?? 'colleague');
          setTo('');
        }}
      >
        {referralTargets.map((one) => (
          <Radio key={one} value={one}>
            {referralTargetNames[one]}
          </Radio>
        ))}
      </RadioGroup>
      {target === 'outside' ? (
        <OutsideField id={`${id}-to`} value={to} error={errors[`${id}-to`]} onChange={setTo} />
      ) : (
        <Select
          id={`${id}-to`}
          size="small"
          label={target === 'swv' ? 'Welk samenwerkingsverband?' : 'Welke collega?'}
          value={to}
          error={errors[`${id}-to`]}
          onChange={(event) => setTo(event.target.value)}
        >
          <option value="">Kies</option>
          {(target === 'colleague' ? colleagues : swvs.map(({ code, name }) => ({ id: code, name }))).map(
            (one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ),
          )}
        </Select>
      )}
      <Textarea
        id={`${id}-reason`}
        size="small"
        label="Waarom?"
        description={
          target === 'swv' ? 'Vertel dit ook aan het gezin. De reden blijft bij de zaak staan.' : undefined
        }
        minRows={2}
        value={reason}
        error={errors[`${id}-reason`]}
        onChange={(event) => setReason(event.target.value)}
      />
      <WritingWarnings text={reason} onMask={(mask) => setReason(mask(reason))} />
    </StepModal>
  );
}
