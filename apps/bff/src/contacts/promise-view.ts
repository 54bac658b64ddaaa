import type { PromiseView } from '@steunpunt/contract/contacts';
import { explanationLines } from '@steunpunt/domain/calendar/say-explained-day';
import { sayPromiseChange } from '@steunpunt/domain/call-back/say-promise-change';
import type { OpenCallBack } from '@steunpunt/domain/call-back/standing';
import type { OpenPromise } from './contact-record.ts';

/** A promise that was made is given; an offer that the caller took is given too. */
export function promiseView(
  promise: OpenPromise & Partial<Pick<OpenCallBack, 'changes' | 'suspended'>>,
  nameOf: (id: string) => string,
): PromiseView {
  const {
    by,
    personId,
    until,
    untilDate,
    untilTime,
    agreed,
    days,
    tellLeadAtOnce,
    changes = [],
    suspended = null,
  } = promise;
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
    standsStill: suspended !== null,
    moved: changes.at(-1)?.code ?? null,
    explanation: [
      ...explanationLines(days).map(({ from, counts, when, text }) => ({
        date: from,
        counts,
        text: `${when}: ${text}`,
      })),
      ...changes.map((change) => ({ ...sayPromiseChange(change), counts: null })),
    ],
  };
}
