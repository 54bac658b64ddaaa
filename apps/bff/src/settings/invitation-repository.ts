import { createHash, randomBytes } from 'node:crypto';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Selectable } from 'kysely';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { InvitationTable } from './invitation-table.ts';

/** A link that works once: the token is told to one person, the hash is kept. */
export type Token = { readonly token: string; readonly hash: string };

const invitationDays = 7;
const firstLinkHours = 24;

/** 256 bits of chance: the hash of it cannot be guessed, with or without a key. Made before the unit. */
export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The earlier links of this person stop working. */
export async function invite(db: Db, personId: string, hash: string, now: Instant): Promise<void> {
  await db.deleteFrom('invitation').where('person_id', '=', personId).execute();
  await add(db, personId, hash, now, addMinutes(now, invitationDays * 24 * 60));
}

/** The link for whoever becomes the first administrator; an earlier one stops working. */
export async function inviteFirstAdministrator(db: Db, hash: string, now: Instant): Promise<void> {
  await db.deleteFrom('invitation').where('person_id', 'is', null).execute();
  await add(db, null, hash, now, addMinutes(now, firstLinkHours * 60));
}

async function add(
  db: Db,
  personId: string | null,
  hash: string,
  now: Instant,
  expiresAt: Instant,
): Promise<void> {
  await db
    .insertInto('invitation')
    .values({
      id: newId(),
      token_hash: hash,
      person_id: personId,
      created_at: now,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
}

export async function findInvitation(db: Db, hash: string): Promise<Selectable<InvitationTable> | undefined> {
  return db.selectFrom('invitation').selectAll().where('token_hash', '=', hash).executeTakeFirst();
}

/** Uses the link: of any number who try at once exactly one succeeds. */
export async function takeInvitation(db: Db, hash: string, now: Instant): Promise<boolean> {
  const result = await db
    .updateTable('invitation')
    .set({ used_at: now })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
