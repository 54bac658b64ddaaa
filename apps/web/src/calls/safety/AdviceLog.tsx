import { useId } from 'react';
import { clockTime } from '../../texts/dates.ts';
import { safetyAdviceNames } from '../../texts/words.ts';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';
import './safety-panel.css';

/** What was advised so far, with the time; a line without a receipt is not on the server yet. */
export function AdviceLog() {
  const { session } = useCall();
  const titleId = useId();
  const log = useSessionState(session, (state) => state.safetyLog);
  const pending = useSessionState(session, (state) => state.advice);
  if (log.length === 0 && pending.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className="c-safety__title">
        Wat u deed
      </h3>
      <ul className="c-advice">
        {log.map(({ at, advised, by, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end, and two may be alike
          <li key={index}>
            {clockTime(at)} {safetyAdviceNames[advised]}, door {by}
            {note !== null && `: ${note}`}
          </li>
        ))}
        {pending.map(({ key, at, advised }) => (
          <li key={key} className="c-advice__pending">
            {clockTime(at)} {safetyAdviceNames[advised]}, nog niet bewaard
          </li>
        ))}
      </ul>
    </section>
  );
}
