import type { ContactView, PromiseView } from '@steunpunt/contract/contacts';
import { isLocalDate, isLocalTime, sayAgreed, sayUntil } from '@steunpunt/domain/calendar';
import { now } from '../texts/dates.ts';
import { countedDays, howLate, whyThisMoment } from '../texts/promise.ts';
import { promiseHolderNames, stateMeanings } from '../texts/words.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { DayByDay } from '../ui/DayByDay.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What was promised to the caller, in one sentence, with how its date came about. */
export function PromiseCard({ contact: { promise, state } }: { readonly contact: ContactView }) {
  if (promise === null) {
    return (
      <Panel title="De belofte">
        <p className="s-quiet">{stateMeanings[state]}</p>
      </Panel>
    );
  }
  return (
    <>
      <Panel title="De belofte" tone="promise">
        <p className="s-contact__promise">{sentenceOf(promise)}</p>
        {promise.standsStill && <DateTag tone="quiet">De klok staat stil</DateTag>}
        {!promise.standsStill && promise.until < now() && (
          <DateTag tone="late">{howLate(promise.untilDate)}</DateTag>
        )}
        {state !== 'promised' && <p className="s-contact__text">{stateMeanings[state]}</p>}
      </Panel>
      <Panel
        title="Waarom deze datum"
        aside={<span className="s-quiet s-small">{whyThisMoment(promise)}</span>}
      >
        <DayByDay label="Zo is de termijn berekend" days={countedDays(promise)} />
      </Panel>
    </>
  );
}

function sentenceOf({ personName, by, untilDate, untilTime, agreed, state }: PromiseView): string {
  const who = personName ?? `${by === 'desk' ? 'Het' : 'De'} ${promiseHolderNames[by]}`;
  const offered = state === 'offered' ? ' Dit is aangeboden.' : '';
  if (!isLocalDate(untilDate) || !isLocalTime(untilTime)) return `${who} belt terug.`;
  const when = agreed ? sayAgreed({ date: untilDate, time: untilTime }) : sayUntil({ untilDate, untilTime });
  return `${who} belt ${agreed ? 'op ' : ''}${when} terug.${offered}`;
}
