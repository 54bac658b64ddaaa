import type { ExplainedTerm } from '@steunpunt/domain/calendar/explained-term';
import type { Candidate } from '@steunpunt/domain/second-triage/decision';
import type { OpenPromise } from '../contacts/contact-record.ts';

/** A promise with this person by this moment; the table set it, so it stands as its own term. */
export function promiseOfTable(
  { id, isContactPerson }: Pick<Candidate, 'id' | 'isContactPerson'>,
  { until, untilDate, untilTime, days }: ExplainedTerm,
): OpenPromise {
  return {
    by: isContactPerson ? 'contactPerson' : 'lead',
    not: [],
    personId: id,
    until,
    untilDate,
    untilTime,
    agreed: false,
    laterThanTerm: false,
    tellLeadAtOnce: false,
    days,
  };
}
