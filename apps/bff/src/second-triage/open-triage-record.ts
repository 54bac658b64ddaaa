import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { openCaseRecord } from '../cases/open-case-record.ts';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { openRecord } from '../contacts/open-record.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import type { Db } from '../db/tables.ts';
import type { RecordRef, Refused } from '../http/answer.ts';
import type { RecordName } from './meeting-repository.ts';
import { isHeldBeside, recordOfCase, recordOfContact, type TriageRecord } from './triage-record.ts';

export type OpenedTriageRecord = {
  readonly ok: true;
  readonly record: TriageRecord;
  readonly seen: RecordRef;
};

/** The door to whatever is on an agenda, by the rules of its own kind. */
export async function openTriageRecord(
  tx: Db,
  actor: Actor,
  { kind, id }: RecordName,
  now: Instant,
): Promise<OpenedTriageRecord | Refused> {
  if (kind === 'contact') {
    const opened = await openRecord(tx, actor, id, 'see', now);
    if (!opened.ok) return opened;
    return { ok: true, record: recordOfContact(opened.contact, opened.decision), seen: opened.seen };
  }
  const opened = await openCaseRecord(tx, actor, id, now);
  if (!opened.ok) return opened;
  const contacts = await contactsOfCase(tx, id);
  const contact = await contactThatCounts(tx, contacts);
  const record = recordOfCase(opened.row, contact, opened.decision, contacts.some(isHeldBeside));
  return { ok: true, record, seen: opened.seen };
}

/** The one with the oldest open promise, otherwise the last that came in. */
export async function contactThatCounts(
  tx: Db,
  contacts: readonly ContactRow[],
): Promise<ContactRow | undefined> {
  let counts: { readonly contact: ContactRow; readonly until: string } | undefined;
  for (const contact of contacts) {
    const promise = await findOpenPromise(tx, contact.id);
    if (promise !== null && (counts === undefined || promise.until < counts.until)) {
      counts = { contact, until: promise.until };
    }
  }
  return counts?.contact ?? contacts.at(-1);
}
