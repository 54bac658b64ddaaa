import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { CallBackEvent } from '@steunpunt/domain/call-back/events';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { ContactRow } from './contact-record.ts';

export type ContactEvent =
  | 'registered'
  | 'interrupted'
  | 'closedWithoutCase'
  | 'corrected'
  | 'taken'
  | 'lostOwner'
  | 'joinedCase'
  | 'leftCase'
  | 'movedWithCase'
  | 'samePerson'
  | 'notSamePerson'
  | 'decided'
  | 'told'
  | 'mediationAsked'
  | 'pauseEnded'
  | 'attempted'
  | 'callBackGivenAway'
  | 'keptOut'
  | 'letIn'
  | CallBackEvent['code'];

/** Keeps that something happened to a contact: codes, ids and dates, never a name or a text. Answers the id of the line. */
export async function journalContact(
  tx: Db,
  { id, version }: Pick<ContactRow, 'id' | 'version'>,
  event: ContactEvent,
  personId: string,
  now: Instant,
  facts: Readonly<Record<string, string | number | boolean | null | readonly string[]>> = {},
): Promise<string> {
  const line = newId();
  await tx
    .insertInto('journal')
    .values({
      id: line,
      at: now,
      person_id: personId,
      record_kind: 'contact',
      record_id: id,
      record_version: version,
      event,
      facts: stored(facts),
    })
    .execute();
  return line;
}
