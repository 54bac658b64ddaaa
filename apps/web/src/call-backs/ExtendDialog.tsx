import { api } from '@steunpunt/contract';
import { useId, useState } from 'react';
import { announce } from '../ui/announce.ts';
import {
  ReasonField,
  readWorkingDays,
  reasonError,
  WorkingDaysField,
  workingDaysError,
  wrongOnly,
} from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { useStep } from './call-back-queries.ts';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

export function ExtendDialog({ callBack, onClose }: StepDialogProps) {
  const [days, setDays] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { workingDays: useId(), reason: useId() };
  const send = useStep(api.extendCallBack, callBack.id, () => {
    announce('De belofte is verlengd.');
    onClose();
  });
  const clash = useStepClash(callBack, filledIn(days, reason), onClose);
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title="Verleng de belofte"
      submitText="Verleng"
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const workingDays = readWorkingDays(days);
        const wrong = wrongOnly({
          [ids.workingDays]: workingDays === null && workingDaysError,
          [ids.reason]: reasonError(reason),
        });
        setErrors(wrong);
        if (workingDays === null || Object.keys(wrong).length > 0) return;
        send.mutate({
          params: { id: callBack.id },
          version: callBack.version,
          body: { workingDays, reason },
        });
      }}
    >
      <p>Verlengen kan één keer. De beller moet het weten.</p>
      <WorkingDaysField id={ids.workingDays} value={days} error={shown[ids.workingDays]} onChange={setDays} />
      <ReasonField id={ids.reason} value={reason} error={shown[ids.reason]} onChange={setReason} />
    </StepModal>
  );
}
