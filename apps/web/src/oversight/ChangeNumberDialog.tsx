import { TextField } from '@navikt/ds-react/TextField';
import { type ReactNode, useId, useState } from 'react';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { StepModal } from '../workflow/StepModal.tsx';

type ChangeNumberDialogProps = {
  readonly title: string;
  readonly label: string;
  readonly from: number;
  readonly least: number;
  readonly most: number;
  readonly busy: boolean;
  readonly failure: unknown;
  /** What the number that is typed now would do. */
  readonly effect?: (amount: number) => ReactNode;
  readonly onChange: (amount: number, reason: string) => void;
  readonly onClose: () => void;
};

/** Another number for a setting, with the reason; the app may ask to sign in again first. */
export function ChangeNumberDialog(props: ChangeNumberDialogProps) {
  const { title, label, from, least, most, busy, failure, effect, onChange, onClose } = props;
  const id = useId();
  const [typed, setTyped] = useState(String(from));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const amount = /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;
  const fits = amount !== null && amount >= least && amount <= most;
  const submit = () => {
    const found = wrongOnly({
      [`${id}-amount`]: !fits
        ? `Kies een getal van ${least} tot en met ${most}.`
        : amount === from && 'Dit getal staat er nu al. Kies een ander.',
      [`${id}-reason`]: reasonError(reason),
    });
    setErrors(found);
    if (amount !== null && Object.keys(found).length === 0) onChange(amount, reason.trim());
  };
  return (
    <StepModal
      title={title}
      submitText="Verander"
      errors={errors}
      failure={failure}
      fieldIds={{ amount: `${id}-amount`, reason: `${id}-reason` }}
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        id={`${id}-amount`}
        size="small"
        label={label}
        description={`Van ${least} tot en met ${most}`}
        htmlSize={6}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={errors[`${id}-amount`]}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div aria-live="polite">{fits && amount !== from && effect?.(amount)}</div>
      <ReasonField id={`${id}-reason`} value={reason} error={errors[`${id}-reason`]} onChange={setReason} />
    </StepModal>
  );
}
