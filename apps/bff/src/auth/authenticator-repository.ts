import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { seal, unseal } from './sealed.ts';
import { stepOfCode } from './totp.ts';

export type Authenticator = {
  readonly id: string;
  readonly name: string;
  readonly addedAt: Instant;
  readonly lastUsedAt: Instant | null;
};

type NewAuthenticator = { readonly personId: string; readonly name: string; readonly secret: Uint8Array };

/** Begins a new one and drops those that were begun and never confirmed. */
export async function beginAuthenticator(
  db: Db,
  { personId, name, secret }: NewAuthenticator,
  wrapKey: string,
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .deleteFrom('authenticator')
    .where('person_id', '=', personId)
    .where('confirmed_at', 'is', null)
    .execute();
  await db
    .insertInto('authenticator')
    .values({
      id,
      person_id: personId,
      name,
      sealed_secret: seal(secret, id, wrapKey),
      confirmed_at: null,
      last_step: null,
      last_used_at: null,
      created_at: now,
    })
    .execute();
  return id;
}

/** One whose app is known to have the secret already. */
export async function addConfirmedAuthenticator(
  db: Db,
  given: NewAuthenticator,
  wrapKey: string,
  now: Instant,
): Promise<void> {
  const id = await beginAuthenticator(db, given, wrapKey, now);
  await db.updateTable('authenticator').set({ confirmed_at: now }).where('id', '=', id).execute();
}

/** The first code shows that the app has the secret; that code is used up with it. */
export async function confirmAuthenticator(
  db: Db,
  { personId, id, code }: { readonly personId: string; readonly id: string; readonly code: string },
  wrapKey: string,
  now: Instant,
): Promise<boolean> {
  const row = await rowsOf(db, personId).where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.confirmed_at !== null) return false;
  if (!(await spendStep(db, row, code, wrapKey, now))) return false;
  await db.updateTable('authenticator').set({ confirmed_at: now }).where('id', '=', id).execute();
  return true;
}

/** Whether one of the authenticators of this person shows this code now. A code is accepted once. */
export async function spendAuthenticatorCode(
  db: Db,
  personId: string,
  code: string,
  wrapKey: string,
  now: Instant,
): Promise<boolean> {
  const rows = await rowsOf(db, personId).where('confirmed_at', 'is not', null).execute();
  for (const row of rows) if (await spendStep(db, row, code, wrapKey, now)) return true;
  return false;
}

export async function listAuthenticators(db: Db, personId: string): Promise<Authenticator[]> {
  const rows = await rowsOf(db, personId).where('confirmed_at', 'is not', null).execute();
  return rows.map(({ id, name, created_at, last_used_at }) => ({
    id,
    name,
    addedAt: asInstant(created_at),
    lastUsedAt: last_used_at === null ? null : asInstant(last_used_at),
  }));
}

export async function removeAuthenticator(db: Db, personId: string, id: string): Promise<void> {
  await db.deleteFrom('authenticator').where('id', '=', id).where('person_id', '=', personId).execute();
}

/** Drops what was begun and never confirmed. */
export async function forgetBegunAuthenticators(db: Db, before: Instant): Promise<void> {
  await db
    .deleteFrom('authenticator')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<', before)
    .execute();
}

function rowsOf(db: Db, personId: string) {
  return db.selectFrom('authenticator').selectAll().where('person_id', '=', personId).orderBy('created_at');
}

type Row = { readonly id: string; readonly sealed_secret: string };

/** One conditional update: of any number who show the same code at once exactly one is heard. */
async function spendStep(
  db: Db,
  { id, sealed_secret }: Row,
  code: string,
  wrapKey: string,
  now: Instant,
): Promise<boolean> {
  const step = stepOfCode(unseal(sealed_secret, id, wrapKey), code, now);
  if (step === undefined) return false;
  const result = await db
    .updateTable('authenticator')
    .set({ last_step: step, last_used_at: now })
    .where('id', '=', id)
    .where((where) => where.or([where('last_step', 'is', null), where('last_step', '<', step)]))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
