import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { CallBackEvent } from '@steunpunt/domain/call-back/events';
import type { Selectable } from 'kysely';
import { newId } from '../db/new-id.ts';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { CallBackAttemptTable, CallBackStepTable } from './call-back-tables.ts';

export type AttemptRow = Selectable<CallBackAttemptTable>;
export type StepRow = Selectable<CallBackStepTable>;

export async function addAttempt(db: Db, attempt: Omit<AttemptRow, 'id'>): Promise<void> {
  await db
    .insertInto('call_back_attempt')
    .values({ id: newId(), ...attempt })
    .execute();
}

/** The newest first. */
export function attemptsOf(db: Db, contactId: string): Promise<AttemptRow[]> {
  return db
    .selectFrom('call_back_attempt')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What happened to the promise; the reason stands in a column of its own. */
export async function addStep(
  db: Db,
  contactId: string,
  event: CallBackEvent,
  {
    personId,
    at,
    reason,
  }: { readonly personId: string; readonly at: Instant; readonly reason: string | null },
): Promise<void> {
  await db
    .insertInto('call_back_step')
    .values({
      id: newId(),
      contact_id: contactId,
      at,
      person_id: personId,
      step: event.code,
      facts: stored(event),
      reason,
    })
    .execute();
}

/** The newest first. */
export function stepsOf(db: Db, contactId: string): Promise<StepRow[]> {
  return db
    .selectFrom('call_back_step')
    .selectAll()
    .where('contact_id', '=', contactId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Contacts of this owner with an open promise, the earliest first. */
export async function openContactsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('contact')
    .innerJoin('promise', 'promise.contact_id', 'contact.id')
    .select('contact.id')
    .where('contact.owner_id', '=', personId)
    .where('promise.kept_at', 'is', null)
    .orderBy('promise.until_at')
    .orderBy('contact.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** The contacts that this lead last took off this person in one go, and when. */
export async function lastTakenOff(
  db: Db,
  personId: string,
  leadId: string,
): Promise<readonly { readonly id: string; readonly at: string }[]> {
  const rows = await db
    .selectFrom('call_back_step')
    .select(['at', 'facts', 'contact_id'])
    .where('person_id', '=', leadId)
    .where('step', 'in', ['released', 'handedOver'])
    .orderBy('at', 'desc')
    .limit(1000)
    .execute();
  const ofPerson = rows.filter(({ facts }) => fromStored<{ from?: string }>(facts).from === personId);
  return ofPerson
    .filter(({ at }) => at === ofPerson[0]?.at)
    .map(({ at, contact_id }) => ({ id: contact_id, at }));
}
