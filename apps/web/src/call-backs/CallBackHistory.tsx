import type { CallBackView } from '@steunpunt/contract/call-backs';
import {
  attemptNames,
  callBackEventTexts,
  outcomeNames,
  suspendReasonNames,
  tellingWayNames,
} from '../texts/call-back.ts';
import { nearMoment } from '../texts/dates.ts';

type Line = {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly by: string;
  readonly text: string | null;
};

/** Attempts and steps in one list, the newest first. */
export function CallBackHistory({
  callBack,
  most,
}: {
  readonly callBack: CallBackView;
  readonly most?: number;
}) {
  const lines = linesOf(callBack);
  if (lines.length === 0) return <p className="s-quiet">Er is nog niet gebeld.</p>;
  return (
    <ol className="s-call-back__history" aria-label="Wat er gebeurde">
      {lines.slice(0, most).map(({ id, at, what, by, text }) => (
        <li key={id}>
          <span className="s-call-back__what">{what}</span>
          <span className="s-quiet s-small">
            {nearMoment(at)} · {by}
          </span>
          {text !== null && <p className="s-call-back__note">{text}</p>}
        </li>
      ))}
    </ol>
  );
}

/** A failed attempt is told once, as the attempt it was. */
function linesOf({ attempts, history }: CallBackView): Line[] {
  const tried = attempts.map((attempt) => ({
    id: attempt.id,
    at: attempt.at,
    by: attempt.by,
    what: [attemptNames[attempt.result], attempt.numberDisplay].filter(Boolean).join(', '),
    text: attempt.note,
  }));
  const steps = history
    .filter(({ event, outcome }) => event !== 'missed' && outcome !== 'spoken')
    .map((line) => ({ id: line.id, at: line.at, by: line.by, what: sayStep(line), text: line.reason }));
  return [...tried, ...steps].sort((one, other) => (one.at < other.at ? 1 : -1));
}

function sayStep({ event, to, until, how, suspendReason, outcome }: CallBackView['history'][number]): string {
  if (outcome !== null) return outcomeNames[outcome];
  const parts = [
    to === null ? callBackEventTexts[event] : `${callBackEventTexts[event]} aan ${to}`,
    suspendReason === null ? null : suspendReasonNames[suspendReason].toLocaleLowerCase('nl'),
    how === null ? null : tellingWayNames[how].toLocaleLowerCase('nl'),
    until === null ? null : `nu ${nearMoment(until)}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
