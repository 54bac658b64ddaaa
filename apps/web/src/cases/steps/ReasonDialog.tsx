import { useId, useState } from 'react';
import { ReasonField, reasonError } from '../../workflow/StepFields.tsx';
import { StepModal } from '../../workflow/StepModal.tsx';

type ReasonDialogProps = {
  readonly title: string;
  readonly intro: string;
  /** What is asked: "Waarom?" */
  readonly label: string;
  readonly submitText: string;
  readonly failure: unknown;
  readonly busy: boolean;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
};

/** A step that needs nothing but a reason. */
export function ReasonDialog({ intro, label, onSubmit, ...rest }: ReasonDialogProps) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const submit = () => {
    const wrong = reasonError(reason);
    const found: Record<string, string> = wrong === undefined ? {} : { [`${id}-reason`]: wrong };
    setErrors(found);
    if (Object.keys(found).length === 0) onSubmit(reason.trim());
  };
  return (
    <StepModal {...rest} intro={<p>{intro}</p>} errors={errors} onSubmit={submit}>
      <ReasonField
        id={`${id}-reason`}
        label={label}
        value={reason}
        error={errors[`${id}-reason`]}
        onChange={setReason}
      />
    </StepModal>
  );
}
