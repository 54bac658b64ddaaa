import type { PromiseView } from '@steunpunt/contract/contacts';
import { explanationLines } from '@steunpunt/domain/calendar/say-explained-day';
import type { OpenPromise } from './contact-record.ts';

/** A promise that was made is given; an offer that the caller took is given too. */
export function promiseView(promise: OpenPromise, nameOf: (id: string) => string): PromiseView {
  const { by, personId, until, untilDate, untilTime, agreed, days, tellLeadAtOnce } = promise;
  return {
    state: 'given',
    by,
    personId,
    personName: personId === null ? null : nameOf(personId),
    until,
    untilDate,
    untilTime,
    agreed,
    leadToldAtOnce: tellLeadAtOnce,
    explanation: explanationLines(days).map(({ from, counts, when, text }) => ({
      date: from,
      counts,
      text: `${when}: ${text}`,
    })),
  };
}
