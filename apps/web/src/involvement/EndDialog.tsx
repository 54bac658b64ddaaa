import { api } from '@steunpunt/contract';
import type { InvolvementView } from '@steunpunt/contract/involvements';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { ReasonField } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal } from '../workflow/StepModal.tsx';
import { askAgain, type InvolvedRecord } from './involved-record.ts';

type EndDialogProps = {
  readonly record: InvolvedRecord;
  readonly involvement: InvolvementView;
  readonly onClose: () => void;
};

/** A lead lets a colleague in again, and says why. */
export function EndDialog({ record, involvement, onClose }: EndDialogProps) {
  const id = useId();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const end = useSend(api.endInvolvement, {
    onSuccess: () => {
      announce('Het is opgeheven.');
      askAgain(client, record);
      onClose();
    },
  });
  const submit = () => {
    const text = reason.trim();
    const found: FieldErrors =
      text.length < 5 ? { [`${id}-why`]: 'Schrijf in een paar woorden waarom.' } : {};
    setErrors(found);
    if (text.length >= 5) end.mutate({ params: { id: involvement.id }, body: { reason: text } });
  };
  return (
    <StepModal
      title={`Mag ${involvement.person.name} dit weer zien?`}
      submitText="Hef het op"
      errors={errors}
      failure={end.error}
      fieldIds={{ reason: `${id}-why` }}
      busy={end.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ReasonField
        id={`${id}-why`}
        label="Waarom kan dat?"
        value={reason}
        error={errors[`${id}-why`]}
        onChange={setReason}
      />
    </StepModal>
  );
}
