import { createHmac } from 'node:crypto';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';

export type KeyedRequest = {
  readonly personId: string;
  readonly key: string;
  readonly route: string;
  readonly bodyHash: string;
};
export type EarlierAnswer = {
  readonly status: number;
  readonly recordId: string;
  readonly recordVersion: number | null;
};

const minutesKept = 24 * 60;

export function isIdempotencyKey(key: string | null): key is string {
  return key !== null && /^[A-Za-z0-9-]{16,64}$/.test(key);
}

export function hashBody(body: unknown, hashKey: string): string {
  return createHmac('sha256', hashKey).update(JSON.stringify(body)).digest('base64url');
}

/** What this key was answered before, `reused` when it was used for something else, nothing when it is new. */
export async function earlierAnswer(
  tx: Tx,
  request: KeyedRequest,
  now: Instant,
): Promise<EarlierAnswer | 'reused' | undefined> {
  const row = await tx
    .selectFrom('idempotency_key')
    .selectAll()
    .where('person_id', '=', request.personId)
    .where('key', '=', request.key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.created_at < addMinutes(now, -minutesKept)) {
    await forget(tx, request);
    return undefined;
  }
  if (row.route !== request.route || row.body_hash !== request.bodyHash) return 'reused';
  return { status: row.status, recordId: row.record_id, recordVersion: row.record_version };
}

export async function keepAnswer(
  tx: Tx,
  request: KeyedRequest,
  answer: EarlierAnswer,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('idempotency_key')
    .values({
      person_id: request.personId,
      key: request.key,
      route: request.route,
      body_hash: request.bodyHash,
      status: answer.status,
      record_id: answer.recordId,
      record_version: answer.recordVersion,
      created_at: now,
    })
    .execute();
}

/** Drops keys older than a day and answers how many. */
export async function forgetOldKeys(tx: Tx, now: Instant): Promise<number> {
  const old = addMinutes(now, -minutesKept);
  const result = await tx.deleteFrom('idempotency_key').where('created_at', '<', old).executeTakeFirst();
  return Number(result.numDeletedRows);
}

async function forget(tx: Tx, { personId, key }: KeyedRequest): Promise<void> {
  await tx.deleteFrom('idempotency_key').where('person_id', '=', personId).where('key', '=', key).execute();
}
