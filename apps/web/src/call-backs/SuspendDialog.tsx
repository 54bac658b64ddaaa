import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { type SuspendReason, suspendReasons } from '@steunpunt/domain/call-back/call-back-codes';
import { useId, useState } from 'react';
import { suspendReasonNames } from '../texts/call-back.ts';
import { announce } from '../ui/announce.ts';
import { ReasonField, wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { readDay } from '../workflow/typed-moment.ts';
import { useStep } from './call-back-queries.ts';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

/** Stops the clock of the promise, with the reason and perhaps the day it is expected to run again. */
export function SuspendDialog({ callBack, onClose }: StepDialogProps) {
  const [reason, setReason] = useState<SuspendReason | null>(null);
  const [note, setNote] = useState('');
  const [expected, setExpected] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { reason: useId(), note: useId(), expected: useId() };
  const send = useStep(api.suspendCallBack, callBack.id, () => {
    announce('De klok van deze belofte staat stil.');
    onClose();
  });
  const clash = useStepClash(
    callBack,
    filledIn(reason === null ? null : suspendReasonNames[reason], note, expected),
    onClose,
  );
  const shown = { ...serverErrors(send.error, ids), ...errors };
  const isOther = reason === 'other';
  return (
    <StepModal
      title="Zet de klok stil"
      submitText="Zet de klok stil"
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const day = expected.trim() === '' ? null : readDay(expected);
        const wrong = wrongOnly({
          [ids.reason]: reason === null && 'Kies waarom.',
          [ids.note]: isOther && note.trim() === '' && 'Schrijf op waarop u wacht.',
          [ids.expected]:
            expected.trim() !== '' && day === null && 'Schrijf een dag, zoals dinsdag of 24-11.',
        });
        setErrors(wrong);
        if (reason === null || Object.keys(wrong).length > 0) return;
        const body = { reason, note: note.trim() === '' ? null : note, expected: day };
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    >
      <RadioGroup
        id={ids.reason}
        size="small"
        legend="Waarom?"
        value={reason ?? ''}
        error={shown[ids.reason]}
        onChange={(value: SuspendReason) => setReason(value)}
      >
        {suspendReasons.map((one) => (
          <Radio key={one} value={one}>
            {suspendReasonNames[one]}
          </Radio>
        ))}
      </RadioGroup>
      <ReasonField
        id={ids.note}
        label={isOther ? 'Waarop wacht u?' : 'Notitie (mag leeg blijven)'}
        value={note}
        error={shown[ids.note]}
        onChange={setNote}
      />
      <TextField
        id={ids.expected}
        size="small"
        label="Tot wanneer, denkt u? (mag leeg blijven)"
        description="Zoals dinsdag of 24-11"
        htmlSize={16}
        autoComplete="off"
        value={expected}
        error={shown[ids.expected]}
        onChange={(event) => setExpected(event.target.value)}
      />
    </StepModal>
  );
}
