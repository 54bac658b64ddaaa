import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { type HoldGround, holdGrounds, refusalOfHold } from '@steunpunt/domain/privacy/retention-hold';
import { useId, useState } from 'react';
import { today } from '../texts/dates.ts';
import { holdGroundNames } from '../texts/privacy-words.ts';
import { refusalText } from '../texts/refusals.ts';
import { typedDate, typedDateError } from '../texts/typed-dates.ts';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { useHoldSend } from './use-privacy.ts';

type HoldDialogProps = {
  readonly of: 'case' | 'contact';
  readonly recordId: string;
  readonly onClose: () => void;
};

/** Keeps a file while something runs that needs it, for a year at most. */
export function HoldDialog({ of, recordId, onClose }: HoldDialogProps) {
  const id = useId();
  const [ground, setGround] = useState<HoldGround>('complaint');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const send = useHoldSend(
    of === 'case' ? api.addRetentionHold : api.addContactHold,
    'Het dossier staat vast.',
    onClose,
  );
  const submit = () => {
    const day = typedDate(until, 'future');
    const refusal = day === null ? null : refusalOfHold(day, today());
    const found = wrongOnly({
      [`${id}-until`]: typedDateError(until, 'future') ?? (refusal !== null && refusalText(refusal)),
      [`${id}-reason`]: reasonError(reason),
    });
    setErrors(found);
    if (Object.keys(found).length > 0 || day === null) return;
    send.mutate({ params: { id: recordId }, body: { ground, reason: reason.trim(), until: day } });
  };
  return (
    <StepModal
      title="Zet het dossier vast"
      submitText="Zet vast"
      intro={<p>Zolang het vaststaat, wordt het niet gewist. Ook niet als iemand daarom vraagt.</p>}
      errors={errors}
      failure={send.error}
      fieldIds={{ until: `${id}-until`, reason: `${id}-reason` }}
      busy={send.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        size="small"
        label="Waarom?"
        value={ground}
        onChange={({ target }) => setGround(holdGrounds.find((one) => one === target.value) ?? ground)}
      >
        {holdGrounds.map((one) => (
          <option key={one} value={one}>
            {holdGroundNames[one]}
          </option>
        ))}
      </Select>
      <TextField
        id={`${id}-until`}
        size="small"
        label="Tot en met welke dag?"
        description="Ten hoogste een jaar, zoals 1-6-2027"
        htmlSize={12}
        autoComplete="off"
        value={until}
        error={errors[`${id}-until`]}
        onChange={({ target }) => setUntil(target.value)}
      />
      <ReasonField
        id={`${id}-reason`}
        label="Wat loopt er?"
        value={reason}
        error={errors[`${id}-reason`]}
        onChange={setReason}
      />
    </StepModal>
  );
}
