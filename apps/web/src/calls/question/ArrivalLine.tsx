import { Button } from '@navikt/ds-react/Button';
import { channels } from '@steunpunt/contract/calls';
import { instantAt, localMomentOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { parseDutchDate } from '@steunpunt/domain/calendar/parse-dutch-date';
import { useId, useState } from 'react';
import { fullMoment, now, today } from '../../texts/dates.ts';
import { channelNames } from '../../texts/words.ts';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { readTime } from './agreed-moment-of.ts';
import { dateProblemTexts } from './answer-of-text.ts';
import { focusQuestion } from './focus-question.ts';
import './arrival-line.css';

/** How and when a message came in; the term counts from there, so it may be set back but never lie ahead. */
export function ArrivalLine({ startsOpen }: { readonly startsOpen: boolean }) {
  const { session, readOnly } = useCall();
  const arrivedAt = useSessionState(session, ({ save }) => save.local.arrivedAt);
  const channel = useSessionState(session, ({ save }) => save.local.channel);
  const [open, setOpen] = useState(startsOpen);
  return (
    <div className="c-arrival">
      <p className="c-arrival__line">
        {channelNames[channel]}, binnengekomen {fullMoment(arrivedAt)}
        <button
          type="button"
          className="c-link"
          aria-expanded={open}
          disabled={readOnly}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Sluit' : 'Wijzig'}
        </button>
      </p>
      {open && (
        <ArrivalForm
          onDone={() => {
            setOpen(false);
            focusQuestion();
          }}
        />
      )}
    </div>
  );
}

function ArrivalForm({ onDone }: { readonly onDone: () => void }) {
  const { session } = useCall();
  const { arrivedAt, channel } = session.state.save.local;
  const moment = localMomentOf(asInstant(arrivedAt));
  const [date, setDate] = useState(() => moment.date.split('-').map(Number).reverse().join('-'));
  const [time, setTime] = useState<string>(moment.time);
  const [chosen, setChosen] = useState(channel);
  const [error, setError] = useState<string | null>(null);
  const ids = { date: useId(), time: useId(), channel: useId(), error: useId() };
  const save = () => {
    const parsed = parseDutchDate(date, today(), 'past');
    const at = readTime(time);
    if (!parsed.ok) return setError(dateProblemTexts[parsed.problem]);
    if (at === null) return setError('Schrijf de tijd als 9.30 of 14 uur.');
    const arrived = instantAt(parsed.date, at);
    if (arrived > now()) return setError('Dit moment ligt in de toekomst. Wanneer kwam het binnen?');
    session.edit('arrivedAt', arrived);
    session.edit('channel', chosen);
    onDone();
  };
  return (
    <form
      className="c-arrival__form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={ids.date}>
        Dag
        <input
          id={ids.date}
          className="c-field"
          value={date}
          maxLength={40}
          aria-invalid={error !== null}
          aria-describedby={ids.error}
          onChange={(event) => setDate(event.target.value)}
        />
      </label>
      <label htmlFor={ids.time}>
        Tijd
        <input
          id={ids.time}
          className="c-field"
          value={time}
          maxLength={10}
          aria-describedby={ids.error}
          onChange={(event) => setTime(event.target.value)}
        />
      </label>
      <label htmlFor={ids.channel}>
        Hoe
        <select
          id={ids.channel}
          className="c-field"
          value={chosen}
          onChange={(event) => setChosen(channels.find((one) => one === event.target.value) ?? chosen)}
        >
          {channels.map((one) => (
            <option key={one} value={one}>
              {channelNames[one]}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" variant="secondary" type="submit">
        Bewaar
      </Button>
      <p id={ids.error} className="c-field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
