import { createHmac } from 'node:crypto';
import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { Tx } from '../db/tx.ts';

/** A try to sign in, as hashes that cannot be turned back. */
export type Attempt = { readonly account: string; readonly source: string };

export type BegunAttempt =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly until: Instant };

const windowMinutes = 15;
const mostForAccountAndSource = 5;
const mostForSource = 30;
const mostForAccount = 20;
const knownSourceDays = 30;

export function attemptOf(email: string, source: string, hashKey: string): Attempt {
  const hash = (text: string) => createHmac('sha256', hashKey).update(text).digest('base64url');
  return { account: hash(`account:${email.toLowerCase()}`), source: hash(`source:${source}`) };
}

/**
 * Counts a try before its password is looked at, so that many at once do not slip through, and answers its id,
 * or until when to wait when it comes too soon after failed ones of the last fifteen minutes: five from here for this account,
 * thirty from here, or twenty for this account from anywhere. The last does not count where the account was
 * signed in to before: nobody can lock out a colleague from far away, and nobody is locked out for good.
 */
export async function beginAttempt(tx: Tx, attempt: Attempt, now: Instant): Promise<BegunAttempt> {
  const until = await waitUntil(tx, attempt, now);
  if (until !== undefined) return { ok: false, until };
  const id = newId();
  const hashes = { account_hash: attempt.account, source_hash: attempt.source };
  await tx
    .insertInto('sign_in_attempt')
    .values({ id, at: now, ...hashes, succeeded: 0 })
    .execute();
  return { ok: true, id };
}

export async function attemptSucceeded(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('sign_in_attempt').set({ succeeded: 1 }).where('id', '=', id).execute();
}

export async function forgetOldAttempts(tx: Tx, now: Instant): Promise<void> {
  await tx
    .deleteFrom('sign_in_attempt')
    .where('at', '<', addMinutes(now, -knownSourceDays * 24 * 60))
    .execute();
}

/** Until when this try has to wait; nothing when it may be made now. */
async function waitUntil(db: Db, { account, source }: Attempt, now: Instant): Promise<Instant | undefined> {
  const since = addMinutes(now, -windowMinutes);
  const limits = [
    await tooManyUntil(db, since, { source }, mostForSource),
    await tooManyUntil(db, since, { account, source }, mostForAccountAndSource),
  ];
  const fromAnywhere = await tooManyUntil(db, since, { account }, mostForAccount);
  if (fromAnywhere !== undefined && !(await isKnownSource(db, { account, source }, now))) {
    limits.push(fromAnywhere);
  }
  return limits
    .filter((limit) => limit !== undefined)
    .sort()
    .at(-1);
}

/** When fewer than `most` failures will lie in the window again; nothing when that is so now. */
async function tooManyUntil(
  db: Db,
  since: Instant,
  { account, source }: Partial<Attempt>,
  most: number,
): Promise<Instant | undefined> {
  let query = db
    .selectFrom('sign_in_attempt')
    .select('at')
    .where('succeeded', '=', 0)
    .where('at', '>', since);
  if (account !== undefined) query = query.where('account_hash', '=', account);
  if (source !== undefined) query = query.where('source_hash', '=', source);
  const row = await query
    .orderBy('at', 'desc')
    .limit(1)
    .offset(most - 1)
    .executeTakeFirst();
  return row && addMinutes(asInstant(row.at), windowMinutes);
}

async function isKnownSource(db: Db, { account, source }: Attempt, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('sign_in_attempt')
    .select('id')
    .where('account_hash', '=', account)
    .where('source_hash', '=', source)
    .where('succeeded', '=', 1)
    .where('at', '>', addMinutes(now, -knownSourceDays * 24 * 60))
    .executeTakeFirst();
  return row !== undefined;
}
