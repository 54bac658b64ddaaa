import { localDateOf } from '../calendar/amsterdam-time.ts';
import type { Instant } from '../calendar/instant.ts';
import { addDays, addMonths, type LocalDate } from '../calendar/local-date.ts';
import type { CaseState } from '../case/case-words.ts';
import type { ContactState } from '../contact/contact-state.ts';
import type { ErasedKind, RetentionTerm, RetentionTerms } from './retention-terms.ts';

/** What decides how long a contact is kept. */
export type KeptContact = {
  readonly state: ContactState;
  /** It goes when its case goes. */
  readonly isInCase: boolean;
  /** Somebody can be found by it: a name, a number or an address. */
  readonly isNamed: boolean;
  readonly isPromiseOpen: boolean;
  /** A mediation or doorbraak came from it and is not over. */
  readonly helpRuns: boolean;
  /** When a mediation or doorbraak that came from it was over; null when there was none. */
  readonly helpEndedAt: Instant | null;
  /** When something was done with it last. */
  readonly lastAt: Instant;
};

/** What decides how long a case is kept. */
export type KeptCase = {
  readonly state: CaseState;
  readonly closedAt: Instant | null;
  readonly helpRuns: boolean;
  readonly helpEndedAt: Instant | null;
  /** When something was done last, such as a call that came in afterwards. */
  readonly lastAt: Instant;
};

/** By which term it goes, and the day on which it does. Null: something still has to be done with it. */
export type Retention = { readonly kind: ErasedKind; readonly until: LocalDate } | null;

/**
 * How long a contact that is in no case is kept. A mediation or doorbraak makes it as heavy as a case.
 * @source domain notes 7, consequences: an anonymous contact, a named one, a case
 * @assumption the privacy officer confirms that a mediation without a case is kept as long as a closed case
 */
export function retentionOfContact(contact: KeptContact, terms: RetentionTerms): Retention {
  const { state, isInCase, isNamed, isPromiseOpen, helpRuns, helpEndedAt, lastAt } = contact;
  if (isInCase || isPromiseOpen || helpRuns || state === 'held' || state === 'paused') return null;
  if (helpEndedAt !== null) return keptFor('closedCase', later(lastAt, helpEndedAt), terms);
  return keptFor(isNamed ? 'contactWithoutCase' : 'informationContact', lastAt, terms);
}

/** How long a case is kept, counted from what was over last. */
export function retentionOfCase(one: KeptCase, terms: RetentionTerms): Retention {
  if (one.state !== 'closed' || one.closedAt === null || one.helpRuns) return null;
  const from = later(later(one.closedAt, one.lastAt), one.helpEndedAt ?? one.closedAt);
  return keptFor('closedCase', from, terms);
}

/** Whether its term is over today. */
export function isOver(retention: Retention, today: LocalDate): retention is NonNullable<Retention> {
  return retention !== null && retention.until <= today;
}

/** The first day on which it is not kept any more. */
export function endOfTerm(from: LocalDate, term: RetentionTerm): LocalDate {
  return 'months' in term ? addMonths(from, term.months) : addDays(from, daysOf(term));
}

/** No record of this kind that was touched after this day can be over today: for a first look in the database. */
export function lastDayThatCanBeOver(today: LocalDate, term: RetentionTerm): LocalDate {
  return 'months' in term ? addDays(addMonths(today, -term.months), 3) : addDays(today, -daysOf(term));
}

function daysOf(term: Exclude<RetentionTerm, { readonly months: number }>): number {
  return 'weeks' in term ? term.weeks * 7 : term.days;
}

/** The first day on which what was written about health is gone; null while the consent for it stands. */
export function endOfWithdrawnHealth(stoppedAt: Instant | null, terms: RetentionTerms): LocalDate | null {
  return stoppedAt === null ? null : endOfTerm(localDateOf(stoppedAt), terms.withdrawnHealth);
}

function keptFor(kind: ErasedKind, from: Instant, terms: RetentionTerms): Retention {
  return { kind, until: endOfTerm(localDateOf(from), terms[kind]) };
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
