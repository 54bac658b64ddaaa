import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { toBase32 } from './base32.ts';

const howMany = 10;

/** Ten codes of 50 bits: with the wait after wrong ones they cannot be guessed. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => {
    const letters = toBase32(randomBytes(7)).slice(0, 10);
    return `${letters.slice(0, 5)}-${letters.slice(5)}`;
  });
}

/** The earlier codes of this person stop working. */
export async function replaceRecoveryCodes(
  db: Db,
  personId: string,
  codes: readonly string[],
  hashKey: string,
  now: Instant,
): Promise<void> {
  await db.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  await db
    .insertInto('recovery_code')
    .values(
      codes.map((code) => ({
        id: newId(),
        person_id: personId,
        code_hash: hashOf(personId, code, hashKey),
        created_at: now,
        used_at: null,
      })),
    )
    .execute();
}

/** Uses the code: of any number who try at once exactly one succeeds. */
export async function spendRecoveryCode(
  db: Db,
  personId: string,
  code: string,
  hashKey: string,
  now: Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', hashOf(personId, code, hashKey))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function countRecoveryCodes(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function dropRecoveryCodes(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
}

/** Capitals, dashes and spaces do not matter when a code is typed over. */
function hashOf(personId: string, code: string, hashKey: string): string {
  const letters = code.toUpperCase().replace(/[^A-Z2-7]/g, '');
  return createHmac('sha256', hashKey).update(`recovery:${personId}:${letters}`).digest('base64url');
}
