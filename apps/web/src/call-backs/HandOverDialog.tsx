import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import { useId, useState } from 'react';
import { announce } from '../ui/announce.ts';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { useStep } from './call-back-queries.ts';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

/** One item to a colleague of the responsible swv; somebody whom the caller doubts is not in the list. */
export function HandOverDialog({ callBack, onClose, onGone }: StepDialogProps) {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { toPersonId: useId(), reason: useId() };
  const { candidates } = callBack;
  const send = useStep(api.handOverCallBack, callBack.id, (saved) => {
    announce(`Overgedragen aan ${candidates.find(({ id }) => id === to)?.name ?? 'een collega'}.`);
    if (saved.callBack === null) onGone();
    else onClose();
  });
  const clash = useStepClash(callBack, filledIn(reason), onClose);
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title="Draag over aan een collega"
      submitText="Draag over"
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const wrong = wrongOnly({
          [ids.toPersonId]: to === '' && 'Kies een collega.',
          [ids.reason]: reasonError(reason),
        });
        setErrors(wrong);
        if (Object.keys(wrong).length > 0) return;
        const body = { toPersonId: to, reason };
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    >
      <Select
        id={ids.toPersonId}
        size="small"
        label="Aan wie?"
        description="Collega's van hetzelfde samenwerkingsverband"
        value={to}
        error={shown[ids.toPersonId]}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">Kies een collega</option>
        {candidates.map(({ id, name, absent }) => (
          <option key={id} value={id}>
            {absent ? `${name} (vandaag afwezig)` : name}
          </option>
        ))}
      </Select>
      <ReasonField id={ids.reason} value={reason} error={shown[ids.reason]} onChange={setReason} />
    </StepModal>
  );
}
