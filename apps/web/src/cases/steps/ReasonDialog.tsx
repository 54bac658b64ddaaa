import { Textarea } from '@navikt/ds-react/Textarea';
import { useId, useState } from 'react';
import { StepDialog } from '../../workflow/StepDialog.tsx';

type ReasonDialogProps = {
  readonly title: string;
  readonly intro: string;
  /** What is asked: "Waarom?" */
  readonly label: string;
  readonly submit: string;
  readonly failure: string | null;
  readonly pending: boolean;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
};

/** A step that needs nothing but a reason. */
export function ReasonDialog({ label, onSubmit, ...rest }: ReasonDialogProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = () => {
    const found: Record<string, string> =
      reason.trim().length < 5 ? { [`${id}-reason`]: 'Schrijf in een paar woorden waarom.' } : {};
    setErrors(found);
    if (Object.keys(found).length === 0) onSubmit(reason.trim());
  };
  return (
    <StepDialog {...rest} errors={errors} onSubmit={submit}>
      <Textarea
        id={`${id}-reason`}
        size="small"
        label={label}
        minRows={3}
        value={reason}
        error={errors[`${id}-reason`]}
        onChange={(event) => setReason(event.target.value)}
      />
    </StepDialog>
  );
}
