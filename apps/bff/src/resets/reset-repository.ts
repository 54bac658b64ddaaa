import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { type ResetPerson, type Resettable, resetLinkMinutes } from '@steunpunt/domain/people/factor-reset';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';

export type Reset = {
  readonly id: string;
  readonly person: ResetPerson & { readonly name: string };
  readonly what: Resettable;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly askedAt: Instant;
  readonly byMail: boolean;
  readonly shownAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly usedAt: Instant | null;
};

export async function lastAskedAt(db: Db, personId: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('factor_reset')
    .select('asked_at')
    .where('person_id', '=', personId)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asInstant(row.asked_at);
}

type NewReset = {
  readonly personId: string;
  readonly what: Resettable;
  readonly askedBy: string;
  readonly byMail?: boolean;
};

export async function addReset(
  db: Db,
  { personId, what, askedBy, byMail = false }: NewReset,
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('factor_reset')
    .values({ id, person_id: personId, what, asked_by: askedBy, asked_at: now, by_mail: byMail ? 1 : 0 })
    .execute();
  return id;
}

export async function findReset(db: Db, id: string): Promise<Reset | undefined> {
  const row = await rowsOf(db).where('reset.id', '=', id).executeTakeFirst();
  return row && withPerson(db, row);
}

/** Newest first. */
export async function listResets(db: Db, since: Instant): Promise<Reset[]> {
  const rows = await rowsOf(db)
    .where('reset.asked_at', '>=', since)
    .orderBy('reset.asked_at', 'desc')
    .execute();
  const resets: Reset[] = [];
  for (const row of rows) resets.push(await withPerson(db, row));
  return resets;
}

/** What somebody is told of resets of their own account. */
export async function resetsOf(db: Db, personId: string, since: Instant) {
  const rows = await rowsOf(db)
    .where('reset.person_id', '=', personId)
    .where('reset.asked_at', '>=', since)
    .orderBy('reset.asked_at', 'desc')
    .execute();
  return rows.map(({ what, asker_name, asked_at }) => ({
    what,
    askedBy: asker_name,
    askedAt: asInstant(asked_at),
  }));
}

/** The link is shown: of any number who ask at once exactly one sees it. */
export async function showReset(
  db: Db,
  id: string,
  { shownBy, tokenHash }: { readonly shownBy: string; readonly tokenHash: string },
  now: Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('factor_reset')
    .set({
      shown_by: shownBy,
      shown_at: now,
      token_hash: tokenHash,
      expires_at: addMinutes(now, resetLinkMinutes),
    })
    .where('id', '=', id)
    .where('shown_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type MailedReset = { readonly id: string; readonly what: Resettable; readonly askedBy: string };

/** The reset whose link is mailed to this person and was not used; nothing when it is too late for it. */
export async function resetToMail(
  db: Db,
  personId: string,
  since: Instant,
): Promise<MailedReset | undefined> {
  const row = await rowsOf(db)
    .where('reset.person_id', '=', personId)
    .where('reset.by_mail', '=', 1)
    .where('reset.used_at', 'is', null)
    .where('reset.asked_at', '>', since)
    .orderBy('reset.asked_at', 'desc')
    .executeTakeFirst();
  return row && { id: row.id, what: row.what, askedBy: row.asker_name };
}

/** The link that goes out now is the one that works: an earlier one, of a try that failed, does not. */
export async function mailReset(db: Db, id: string, tokenHash: string, now: Instant): Promise<void> {
  await db
    .updateTable('factor_reset')
    .set({ shown_at: now, token_hash: tokenHash, expires_at: addMinutes(now, resetLinkMinutes) })
    .where('id', '=', id)
    .execute();
}

/** The mail will never arrive: a second person may show the link instead. */
export async function showInsteadOfMail(db: Db, id: string): Promise<void> {
  await db
    .updateTable('factor_reset')
    .set({ by_mail: 0, shown_at: null, token_hash: null, expires_at: null })
    .where('id', '=', id)
    .execute();
}

/** Whose link it is, while it works. */
export async function resetOfToken(
  db: Db,
  tokenHash: string,
  what: Resettable,
  now: Instant,
): Promise<{ readonly id: string; readonly personId: string } | undefined> {
  const row = await db
    .selectFrom('factor_reset as reset')
    .innerJoin('person', 'person.id', 'reset.person_id')
    .select(['reset.id', 'reset.person_id'])
    .where('token_hash', '=', tokenHash)
    .where('what', '=', what)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('person.disabled_at', 'is', null)
    .executeTakeFirst();
  return row && { id: row.id, personId: row.person_id };
}

/** Uses the link: of any number who try at once exactly one succeeds. */
export async function takeReset(db: Db, id: string, now: Instant): Promise<boolean> {
  const result = await db
    .updateTable('factor_reset')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function rowsOf(db: Db) {
  return db
    .selectFrom('factor_reset as reset')
    .innerJoin('person', 'person.id', 'reset.person_id')
    .innerJoin('person as asker', 'asker.id', 'reset.asked_by')
    .select(['reset.id', 'reset.person_id', 'reset.what', 'reset.asked_by', 'reset.asked_at'])
    .select([
      'reset.shown_at',
      'reset.expires_at',
      'reset.used_at',
      'reset.by_mail',
      'person.name',
      'asker.name as asker_name',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

async function withPerson(db: Db, row: Row): Promise<Reset> {
  const grants = await db
    .selectFrom('person_role')
    .select(['role', 'swv'])
    .where('person_id', '=', row.person_id)
    .execute();
  const moment = (text: string | null) => (text === null ? null : asInstant(text));
  return {
    id: row.id,
    person: {
      personId: row.person_id,
      name: row.name,
      roles: grants.map(({ role }) => role),
      swvs: grants.flatMap(({ swv }) => swv ?? []),
    },
    what: row.what,
    askedBy: row.asked_by,
    askedByName: row.asker_name,
    askedAt: asInstant(row.asked_at),
    byMail: row.by_mail === 1,
    shownAt: moment(row.shown_at),
    expiresAt: moment(row.expires_at),
    usedAt: moment(row.used_at),
  };
}
