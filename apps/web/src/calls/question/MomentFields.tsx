import type { AnswerValue } from '@steunpunt/domain/belscript/answers';
import type { AgreedMomentRefusal } from '@steunpunt/domain/calendar/agreed-moment';
import { sayAgreed, sayMoment } from '@steunpunt/domain/calendar/say-date';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { today } from '../../texts/dates.ts';
import { useCall } from '../call-context.ts';
import { callBackOfCall, routeOfCall } from '../call-route.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { type ReadMoment, readMoment, typedMoment } from './agreed-moment-of.ts';
import { isPartOfShortcut } from './question-keys.ts';
import './moment-fields.css';

type MomentFieldsProps = {
  readonly moment: AnswerValue<'agreedMoment'> | undefined;
  /** Enter was pressed and what stands here is good, or empty. */
  readonly onDone: () => void;
};

/** Date and time of an agreed moment, judged while it is typed; later than the term only at the caller's own wish. */
export function MomentFields({ moment, onDone }: MomentFieldsProps) {
  const { session, facts, readOnly } = useCall();
  const [typed, setTyped] = useState(() => typedMoment(moment));
  const [wish, setWish] = useState(moment?.atCallersWish ?? false);
  const [checked, setChecked] = useState(moment !== undefined);
  const deviation = useSessionState(session, (state) => state.choices.deviation);
  const dateField = useRef<HTMLInputElement>(null);
  const ids = { date: useId(), time: useId(), note: useId() };
  const read = readMoment(typed.date, typed.time, today());
  const isEmpty = typed.date.trim() === '' && typed.time.trim() === '';
  useEffect(() => dateField.current?.focus({ preventScroll: true }), []);

  /** True when the moment is kept, or there is none. */
  const commit = (atCallersWish = wish): boolean => {
    setChecked(true);
    if (readOnly) return true;
    if (isEmpty) session.answer('agreedMoment', undefined);
    else if (read.ok) {
      session.answer('agreedMoment', { value: { date: read.date, time: read.time, atCallersWish } });
    }
    return isEmpty || read.ok;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isPartOfShortcut(event)) return;
    if (event.key === 'Enter') {
      if (commit()) onDone();
    } else if (event.key === 'Escape') event.currentTarget.closest<HTMLElement>('[role="group"]')?.focus();
    else return;
    event.preventDefault();
  };
  const judged = callBackOfCall(facts, routeOfCall(facts, deviation?.first ?? null));
  const refusal = judged !== null && !judged.ok && !isEmpty ? judged.refusal : null;
  const wrong = checked && !isEmpty && !read.ok ? read : null;
  const field = (part: 'date' | 'time') => ({
    id: ids[part],
    className: 'c-field',
    value: typed[part],
    readOnly,
    autoComplete: 'off',
    maxLength: 40,
    'aria-invalid': wrong?.field === part,
    'aria-describedby': ids.note,
    onChange: (event: { target: { value: string } }) => {
      setChecked(false);
      setTyped({ ...typed, [part]: event.target.value });
    },
    onBlur: () => {
      if (typed.date.trim() !== '' && typed.time.trim() !== '') commit();
    },
    onKeyDown,
  });
  return (
    <div className="c-moment">
      <div className="c-moment__fields">
        <label className="c-moment__field" htmlFor={ids.date}>
          Dag
          <input ref={dateField} {...field('date')} placeholder="dinsdag of 24-11" />
        </label>
        <label className="c-moment__field" htmlFor={ids.time}>
          Tijd
          <input {...field('time')} placeholder="9.30" />
        </label>
      </div>
      <p id={ids.note} className={wrong === null ? 'c-typed__hint' : 'c-field-error'} aria-live="polite">
        {noteOf(read, isEmpty, wrong !== null)}
      </p>
      {refusal !== null && (
        <p className="c-field-error" role="alert">
          {momentRefusalText(refusal)}
        </p>
      )}
      {(refusal?.code === 'laterThanTerm' || wish) && (
        <label className="c-moment__wish">
          <input
            type="checkbox"
            checked={wish}
            disabled={readOnly}
            onChange={(event) => {
              setWish(event.target.checked);
              commit(event.target.checked);
            }}
          />
          De beller wil dit zelf zo laat
        </label>
      )}
    </div>
  );
}

function noteOf(read: ReadMoment, isEmpty: boolean, isWrong: boolean): string {
  if (isEmpty) return 'Leeg laten mag: dan geldt de termijn.';
  if (read.ok) return sayAgreed(read);
  return isWrong ? read.error : 'Schrijf een dag en een tijd.';
}

export function momentRefusalText(refusal: AgreedMomentRefusal): string {
  switch (refusal.code) {
    case 'dangerCannotWait':
      return 'Bij gevaar maken we geen afspraak voor later. Er wordt nu iets gedaan.';
    case 'momentBeforeArrival':
      return 'Dit moment is al voorbij. Kies een later moment.';
    case 'momentTooFarAhead':
      return 'Dit is meer dan een half jaar verder. Kies een eerdere dag.';
    case 'deskClosedThatDay':
      return refusal.day.code === 'weekend'
        ? 'In het weekend werkt er niemand. Kies een andere dag.'
        : 'Op deze dag is het steunpunt dicht. Kies een andere dag.';
    case 'laterThanTerm':
      return `Dit is later dan de termijn (${sayMoment(refusal.until)}). Dat mag alleen als de beller het zelf wil.`;
  }
}
