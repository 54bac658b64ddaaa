import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { type AbsenceReason, absenceReasons } from '@steunpunt/domain/people/absence';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { keyOf } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { useSend } from '../api/use-send.ts';
import { absenceReasonNames } from '../texts/absences.ts';
import { announce } from '../ui/announce.ts';
import { wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { readDay } from '../workflow/typed-moment.ts';

export type People = CallAnswer<typeof api.listAbsences>['people'];
type AbsenceDialogProps = { readonly people: People; readonly onClose: () => void };

/** Own absence, or for a lead that of somebody of the swv, with who covers. */
export function AbsenceDialog({ people, onClose }: AbsenceDialogProps) {
  const { person } = useSession();
  const client = useQueryClient();
  const [personId, setPersonId] = useState(person.id);
  const [days, setDays] = useState({ first: '', last: '' });
  const [cover, setCover] = useState('');
  const [reason, setReason] = useState<AbsenceReason>('leave');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = {
    personId: useId(),
    firstDay: useId(),
    lastDay: useId(),
    coverPersonId: useId(),
    reason: useId(),
  };
  const covers = people.find(({ id }) => id === personId)?.covers ?? [];
  const send = useSend(api.addAbsence, {
    onSuccess: (saved) => {
      announce(`De afwezigheid van ${saved.name} is bewaard.`);
      void client.invalidateQueries({ queryKey: keyOf(api.listAbsences) });
      onClose();
    },
  });
  const shown = { ...serverErrors(send.error, ids), ...errors };
  const submit = () => {
    const [firstDay, lastDay] = [
      readDay(days.first),
      readDay(days.last.trim() === '' ? days.first : days.last),
    ];
    const wrong = wrongOnly({
      [ids.firstDay]: firstDay === null && 'Schrijf een dag, zoals dinsdag of 24-11.',
      [ids.lastDay]:
        days.last.trim() !== '' && lastDay === null && 'Schrijf een dag, zoals dinsdag of 24-11.',
    });
    setErrors(wrong);
    if (firstDay === null || lastDay === null || Object.keys(wrong).length > 0) return;
    send.mutate({
      body: { personId, firstDay, lastDay, coverPersonId: cover === '' ? null : cover, reason },
    });
  };
  return (
    <StepModal
      title="Afwezigheid instellen"
      submitText="Bewaar de afwezigheid"
      busy={send.isPending}
      errors={errors}
      failure={send.error}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={submit}
    >
      {people.length > 1 && (
        <Select
          id={ids.personId}
          size="small"
          label="Wie?"
          value={personId}
          error={shown[ids.personId]}
          onChange={(event) => {
            setPersonId(event.target.value);
            setCover('');
          }}
        >
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === person.id ? `${name} (u)` : name}
            </option>
          ))}
        </Select>
      )}
      <DayField
        id={ids.firstDay}
        label="Eerste dag"
        value={days.first}
        error={shown[ids.firstDay]}
        onChange={(first) => setDays({ ...days, first })}
      />
      <DayField
        id={ids.lastDay}
        label="Laatste dag (leeg: één dag)"
        value={days.last}
        error={shown[ids.lastDay]}
        onChange={(last) => setDays({ ...days, last })}
      />
      <Select
        id={ids.coverPersonId}
        size="small"
        label="Wie vervangt?"
        value={cover}
        error={shown[ids.coverPersonId]}
        onChange={(event) => setCover(event.target.value)}
      >
        <option value="">Niemand</option>
        {covers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        id={ids.reason}
        size="small"
        label="Waarom?"
        value={reason}
        onChange={(event) => setReason(absenceReasons.find((one) => one === event.target.value) ?? 'leave')}
      >
        {absenceReasons.map((one) => (
          <option key={one} value={one}>
            {absenceReasonNames[one]}
          </option>
        ))}
      </Select>
    </StepModal>
  );
}

type DayFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
};

function DayField({ id, label, value, error, onChange }: DayFieldProps) {
  return (
    <TextField
      id={id}
      size="small"
      label={label}
      description="Zoals dinsdag of 24-11"
      htmlSize={16}
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
