import { Button } from '@navikt/ds-react/Button';
import { ErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import type { MeetingHead } from '@steunpunt/contract/second-triage';
import { seats } from '@steunpunt/domain/second-triage/second-triage-words';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { keyOf } from '../api/query-keys.ts';
import { useReference, useSwvName } from '../api/reference.ts';
import { useSession } from '../api/session.ts';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { NumberWarning } from '../workflow/NumberWarning.tsx';
import {
  type MeetingDraft,
  type MeetingErrors,
  meetingDraft,
  readMeeting,
  seatsOfLeads,
} from './meeting-draft.ts';
import { meetingKindNames, seatNames } from './triage-words.ts';

type PlanMeetingProps = {
  /** Null for a new one. */
  readonly meeting: MeetingHead | null;
  readonly onClose: () => void;
};

/** When a meeting is and who sits at the table. */
export function PlanMeeting({ meeting, onClose }: PlanMeetingProps) {
  return (
    <Modal
      title={meeting === null ? 'Plan een overleg' : 'Wie zit er aan tafel?'}
      onClose={onClose}
      place="side"
    >
      <MeetingForm meeting={meeting} onClose={onClose} />
    </Modal>
  );
}

function MeetingForm({ meeting, onClose }: PlanMeetingProps) {
  const id = useId();
  const client = useQueryClient();
  const session = useSession();
  const swvName = useSwvName();
  const leads = (useReference()?.colleagues ?? []).filter(({ roles }) => roles.includes('lead'));
  const own = { personId: session.person.id, swv: session.swvs[0] ?? '', leads };
  const [draft, setDraft] = useState(() => meetingDraft(meeting, own));
  const set = (changes: Partial<MeetingDraft>) => setDraft({ ...draft, ...changes });
  const [errors, setErrors] = useState<MeetingErrors>({});
  const summary = useRef<HTMLDivElement>(null);
  const onSuccess = () => {
    announce('Het overleg is bewaard.');
    for (const endpoint of [api.listMeetings, api.getMeeting, api.getMeetingItem]) {
      void client.invalidateQueries({ queryKey: keyOf(endpoint) });
    }
    onClose();
  };
  const plan = useSend(api.planMeeting, { onSuccess });
  const change = useSend(api.changeMeeting, { onSuccess });
  const failure = plan.error ?? change.error;
  const pending = plan.isPending || change.isPending;
  useEffect(() => {
    if (Object.keys(errors).length > 0) summary.current?.focus();
  }, [errors]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readMeeting(draft);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok || pending) return;
    const { kind, swv, ...body } = read.body;
    if (meeting === null) plan.mutate({ body: { ...body, kind, swv } });
    else change.mutate({ params: { id: meeting.id }, version: meeting.version, body });
  };
  return (
    <form className="s-form" noValidate onSubmit={submit}>
      {Object.keys(errors).length > 0 && (
        <ErrorSummary ref={summary} size="small">
          {Object.entries(errors).map(([field, text]) => (
            <ErrorSummary.Item key={field} href={`#${id}-${field}`}>
              {text}
            </ErrorSummary.Item>
          ))}
        </ErrorSummary>
      )}
      {meeting === null && (
        <RadioGroup
          size="small"
          legend="Welk overleg?"
          value={draft.kind}
          onChange={(kind: MeetingDraft['kind']) => set({ kind, seats: seatsOfLeads(kind, own) })}
        >
          <Radio value="own">
            {meetingKindNames.own} van {swvName(draft.swv)}
          </Radio>
          <Radio value="joint">{meetingKindNames.joint} van alle samenwerkingsverbanden</Radio>
        </RadioGroup>
      )}
      <div className="s-row">
        <TextField
          id={`${id}-date`}
          size="small"
          label="Dag"
          value={draft.date}
          error={errors.date}
          onChange={(event) => set({ date: event.target.value })}
        />
        <TextField
          id={`${id}-time`}
          size="small"
          label="Tijd"
          value={draft.time}
          error={errors.time}
          onChange={(event) => set({ time: event.target.value })}
        />
      </div>
      <SeatFields id={`${id}-people`} draft={draft} error={errors.people} onChange={set} />
      <Textarea
        id={`${id}-alsoPresent`}
        size="small"
        label="Ook aanwezig, zonder account"
        description="Op elke regel een naam, een komma en waar iemand van is. Zij kijken mee op het gedeelde scherm."
        value={draft.alsoPresent}
        error={errors.alsoPresent}
        onChange={(event) => set({ alsoPresent: event.target.value })}
      />
      <NumberWarning
        text={draft.alsoPresent}
        onMask={(mask) => set({ alsoPresent: mask(draft.alsoPresent) })}
      />
      {failure !== null && <InlineError>{errorText(failure)}</InlineError>}
      <Button size="small" loading={pending}>
        Bewaar
      </Button>
    </form>
  );
}

type SeatFieldsProps = {
  readonly id: string;
  readonly draft: MeetingDraft;
  readonly error: string | undefined;
  readonly onChange: (changes: Partial<MeetingDraft>) => void;
};

function SeatFields({ id, draft, error, onChange }: SeatFieldsProps) {
  const reference = useReference();
  const swvName = useSwvName();
  const colleagues = (reference?.colleagues ?? []).filter(({ roles }) =>
    roles.some((role) => role === 'lead' || role === 'contactPerson' || role === 'guest'),
  );
  const choose = (personId: string, value: string) => {
    const { [personId]: _, ...others } = draft.seats;
    const seat = seats.find((one) => one === value);
    onChange({ seats: seat === undefined ? others : { ...others, [personId]: seat } });
  };
  return (
    <fieldset id={id} tabIndex={-1} className="t-seats">
      <legend className="t-seats__legend">Aan tafel</legend>
      {error !== undefined && <p className="t-error">{error}</p>}
      {colleagues.map(({ id: personId, name, swvs, roles }) => (
        <Select
          key={personId}
          size="small"
          label={name}
          description={swvs.length === 0 ? 'van buiten' : swvs.map(swvName).join(', ')}
          value={draft.seats[personId] ?? ''}
          onChange={(event) => choose(personId, event.target.value)}
        >
          <option value="">Niet aan tafel</option>
          {seatsFor(roles).map((seat) => (
            <option key={seat} value={seat}>
              {seatNames[seat]}
            </option>
          ))}
        </Select>
      ))}
    </fieldset>
  );
}

/** Who comes from elsewhere looks on and decides nothing. */
function seatsFor(roles: readonly string[]) {
  const worksHere = roles.includes('lead') || roles.includes('contactPerson');
  return worksHere ? seats : seats.filter((seat) => seat === 'guest');
}
