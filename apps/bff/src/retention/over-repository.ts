import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import {
  isOver,
  lastDayThatCanBeOver,
  retentionOfCase,
  retentionOfContact,
} from '@steunpunt/domain/privacy/retention';
import type { ReportedKind, RetentionTerms } from '@steunpunt/domain/privacy/retention-terms';
import type { Db } from '../db/tables.ts';
import { type FileIds, fileOfCase } from './file-parts-repository.ts';
import { casesWithHealthOver } from './health-over-repository.ts';
import { isHeld } from './hold-repository.ts';
import { caseFacts, casesUpTo, contactFacts, contactsUpTo } from './kept-facts-repository.ts';
import { retentionTerms } from './retention-term-repository.ts';

/** A record whose term is over; of `withdrawnHealth` only what it says about health goes. */
export type Over = {
  readonly recordKind: 'contact' | 'case';
  readonly id: string;
  readonly kind: ReportedKind;
};

/** Every contact and case whose term is over now, those that are held left out. `decided`: as if these were the terms. */
export async function whatIsOver(db: Db, now: Instant, decided?: RetentionTerms): Promise<Over[]> {
  const terms = decided ?? (await retentionTerms(db));
  const today = localDateOf(now);
  const over: Over[] = [];
  const first = [terms.informationContact, terms.contactWithoutCase, terms.closedCase].map((term) =>
    lastDayThatCanBeOver(today, term),
  );
  for (const { id, ...contact } of await contactsUpTo(db, first.sort().at(-1) ?? today)) {
    const retention = retentionOfContact(contact, terms);
    if (isOver(retention, today)) over.push({ recordKind: 'contact', id, kind: retention.kind });
  }
  for (const { id, ...one } of await casesUpTo(db, lastDayThatCanBeOver(today, terms.closedCase))) {
    const retention = retentionOfCase(one, terms);
    if (isOver(retention, today)) over.push({ recordKind: 'case', id, kind: retention.kind });
  }
  for (const id of await casesWithHealthOver(db, terms, today)) {
    if (!over.some((one) => one.id === id)) over.push({ recordKind: 'case', id, kind: 'withdrawnHealth' });
  }
  const free: Over[] = [];
  for (const one of over) if (!(await isHeld(db, await fileOf(db, one), now))) free.push(one);
  return free;
}

/** Whether this record is over now, by the same kind. What was done with it since the report keeps it. */
export async function isStillOver(db: Db, { recordKind, id, kind }: Over, now: Instant): Promise<boolean> {
  const terms = await retentionTerms(db);
  const today = localDateOf(now);
  if (kind === 'withdrawnHealth') {
    const isOverNow = (await casesWithHealthOver(db, terms, today, id)).length > 0;
    return isOverNow && !(await isHeld(db, await fileOf(db, { recordKind, id }), now));
  }
  const [contact] = recordKind === 'contact' ? await contactFacts(db, [id]) : [];
  const [one] = recordKind === 'case' ? await caseFacts(db, [id]) : [];
  const retention =
    contact !== undefined
      ? retentionOfContact(contact, terms)
      : one !== undefined
        ? retentionOfCase(one, terms)
        : null;
  if (!isOver(retention, today) || retention.kind !== kind) return false;
  return !(await isHeld(db, await fileOf(db, { recordKind, id }), now));
}

export async function fileOf(db: Db, { recordKind, id }: Pick<Over, 'recordKind' | 'id'>): Promise<FileIds> {
  return recordKind === 'case' ? fileOfCase(db, id) : { contacts: [id], cases: [] };
}
