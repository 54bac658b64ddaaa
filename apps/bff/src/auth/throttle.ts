import { createHmac } from 'node:crypto';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { Tx } from '../db/tx.ts';

/** A try to sign in, as hashes that cannot be turned back. */
export type Attempt = { readonly account: string; readonly source: string };

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
 * Counts a try before its password is looked at, so that many at once do not slip through, and answers its id;
 * nothing when it comes too soon after failed ones of the last fifteen minutes: five from here for this account,
 * thirty from here, or twenty for this account from anywhere. The last does not count where the account was
 * signed in to before: nobody can lock out a colleague from far away, and nobody is locked out for good.
 */
export async function beginAttempt(tx: Tx, attempt: Attempt, now: Instant): Promise<string | undefined> {
  if (await isThrottled(tx, attempt, now)) return undefined;
  const id = newId();
  const hashes = { account_hash: attempt.account, source_hash: attempt.source };
  await tx
    .insertInto('sign_in_attempt')
    .values({ id, at: now, ...hashes, succeeded: 0 })
    .execute();
  return id;
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

async function isThrottled(db: Db, { account, source }: Attempt, now: Instant): Promise<boolean> {
  const since = addMinutes(now, -windowMinutes);
  if ((await failures(db, since, { source })) >= mostForSource) return true;
  if ((await failures(db, since, { account, source })) >= mostForAccountAndSource) return true;
  if ((await failures(db, since, { account })) < mostForAccount) return false;
  return !(await isKnownSource(db, { account, source }, now));
}

async function failures(db: Db, since: Instant, { account, source }: Partial<Attempt>): Promise<number> {
  let query = db
    .selectFrom('sign_in_attempt')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('succeeded', '=', 0)
    .where('at', '>', since);
  if (account !== undefined) query = query.where('account_hash', '=', account);
  if (source !== undefined) query = query.where('source_hash', '=', source);
  return (await query.executeTakeFirstOrThrow()).count;
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
