import { api } from '@steunpunt/contract';
import type { TellingWay } from '@steunpunt/domain/call-back/call-back-codes';
import { useId, useState } from 'react';
import { nearMoment } from '../texts/dates.ts';
import { announce } from '../ui/announce.ts';
import { MomentFields } from '../workflow/MomentFields.tsx';
import { ReasonField, wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { emptyMoment, momentErrors, readMoment } from '../workflow/typed-moment.ts';
import { useStep } from './call-back-queries.ts';
import { HowTold } from './HowTold.tsx';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

/** The caller was told that it gets late: how, and the new moment. */
export function TellLateDialog({ callBack, onClose }: StepDialogProps) {
  const [moment, setMoment] = useState(emptyMoment);
  const [how, setHow] = useState<TellingWay | null>(null);
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { date: useId(), time: useId(), how: useId(), note: useId() };
  const fieldIds = { until: ids.date, how: ids.how, note: ids.note };
  const send = useStep(api.tellLate, callBack.id, () => {
    announce('Bewaard: de beller weet dat het later wordt.');
    onClose();
  });
  const until = readMoment(moment);
  const clash = useStepClash(callBack, filledIn(moment.date, moment.time, note), onClose);
  const shown = { ...serverErrors(send.error, fieldIds), ...errors };
  return (
    <StepModal
      title="Het wordt later"
      submitText="Bewaar dat de beller het weet"
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={fieldIds}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const wrong = wrongOnly({
          ...momentErrors(moment, ids),
          [ids.how]: how === null && 'Kies hoe de beller het weet.',
        });
        setErrors(wrong);
        if (until === null || how === null) return;
        const body = { until, how, note: note.trim() === '' ? null : note };
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    >
      <p>
        Beloofd was {callBack.promise === null ? 'niets' : nearMoment(callBack.promise.until)}. Vertel de
        beller wanneer u wel belt, en schrijf dat hier op.
      </p>
      <MomentFields ids={ids} label="Nieuwe dag" draft={moment} errors={shown} onChange={setMoment} />
      <HowTold id={ids.how} callBack={callBack} value={how} error={shown[ids.how]} onChange={setHow} />
      <ReasonField
        id={ids.note}
        label="Notitie (mag leeg blijven)"
        value={note}
        error={shown[ids.note]}
        onChange={setNote}
      />
    </StepModal>
  );
}
