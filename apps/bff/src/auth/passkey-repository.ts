import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';

export type Passkey = {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
};

export async function listPasskeys(db: Db, personId: string): Promise<Passkey[]> {
  const rows = await db
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at', 'last_used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, created_at, last_used_at }) => ({
    id,
    name: name ?? '',
    addedAt: asInstant(created_at ?? ''),
    lastUsedAt: last_used_at === null ? null : asInstant(last_used_at),
  }));
}

export async function passkeyWasUsed(db: Db, credentialId: string, now: Instant): Promise<void> {
  await db
    .updateTable('passkey')
    .set({ last_used_at: now })
    .where('credential_id', '=', credentialId)
    .execute();
}

/** The library stamps a new passkey by its own clock. */
export async function stampPasskey(db: Db, credentialId: string, now: Instant): Promise<void> {
  await db
    .updateTable('passkey')
    .set({ created_at: now })
    .where('credential_id', '=', credentialId)
    .execute();
}

export async function removePasskey(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('passkey').where('id', '=', id).where('person_id', '=', personId).execute();
}
