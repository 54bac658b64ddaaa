import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { useId, useState } from 'react';
import { announce } from '../ui/announce.ts';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { useStep } from './call-back-queries.ts';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

export function NumberDialog({ callBack, onClose }: StepDialogProps) {
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { number: useId(), reason: useId() };
  const send = useStep(api.changeCallBackNumber, callBack.id, () => {
    announce('Het nieuwe nummer is bewaard.');
    onClose();
  });
  const clash = useStepClash(callBack, filledIn(number, reason), onClose);
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title="Een ander nummer"
      submitText="Bewaar het nummer"
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const wrong = wrongOnly({
          [ids.number]: number.trim() === '' && 'Schrijf het nummer.',
          [ids.reason]: reasonError(reason),
        });
        setErrors(wrong);
        if (Object.keys(wrong).length > 0) return;
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body: { number, reason } });
      }}
    >
      <TextField
        id={ids.number}
        size="small"
        type="tel"
        label="Nummer"
        htmlSize={18}
        autoComplete="off"
        value={number}
        error={shown[ids.number]}
        onChange={(event) => setNumber(event.target.value)}
      />
      <ReasonField
        id={ids.reason}
        label="Hoe komt u aan dit nummer?"
        value={reason}
        error={shown[ids.reason]}
        onChange={setReason}
      />
    </StepModal>
  );
}
