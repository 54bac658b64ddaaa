import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { AskedRoles, SecondPerson } from '@steunpunt/domain/people/role-approval';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { Grant } from './check-grants.ts';

/** What waits for one account. */
export type WaitingRoles = AskedRoles & {
  readonly personName: string;
  readonly askedByNames: readonly string[];
  readonly askedAt: Instant;
  readonly grants: readonly Grant[];
};

/** These roles wait from now on and no others. What waited already keeps who asked for it. */
export async function askRoles(
  db: Db,
  personId: string,
  grants: readonly Grant[],
  askedBy: string,
  now: Instant,
): Promise<void> {
  const before = await db.selectFrom('asked_role').selectAll().where('person_id', '=', personId).execute();
  const isSame = (grant: Grant) => (row: (typeof before)[number]) =>
    row.role === grant.role && row.swv === grant.swv && row.desk_id === grant.deskId;
  await db.deleteFrom('asked_role').where('person_id', '=', personId).execute();
  if (grants.length === 0) return;
  const rows = grants.map((grant) => {
    const { role, swv, deskId } = grant;
    const known = before.find(isSame(grant));
    const asked = known ?? { id: newId(), asked_by: askedBy, asked_at: now };
    return { person_id: personId, role, swv, desk_id: deskId, ...asked };
  });
  await db.insertInto('asked_role').values(rows).execute();
}

/** Everything that waits, the account that waits longest first. */
export async function waitingRoles(db: Db): Promise<WaitingRoles[]> {
  const rows = await rowsOf(db).execute();
  const ids = [...new Set(rows.map(({ person_id }) => person_id))];
  return ids.flatMap((id) => together(rows.filter(({ person_id }) => person_id === id)) ?? []);
}

export async function waitingRolesOf(db: Db, personId: string): Promise<WaitingRoles | undefined> {
  return together(await rowsOf(db).where('asked_role.person_id', '=', personId).execute());
}

export async function dropAskedRoles(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('asked_role').where('person_id', '=', personId).execute();
}

/** Administrators and leads who can sign in, with the age of their accounts. */
export async function possibleSeconds(db: Db): Promise<SecondPerson[]> {
  const rows = await db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select(['person.id', 'person.created_at', 'person_role.role', 'person_role.swv'])
    .where('person_role.role', 'in', ['administrator', 'lead'])
    .where('person.disabled_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('credential').select('credential.id').whereRef('credential.person_id', '=', 'person.id'),
      ),
    )
    .orderBy('person_role.id')
    .execute();
  const seconds = new Map<string, SecondPerson>();
  for (const { id, role, swv, created_at } of rows) {
    const known = seconds.get(`${id} ${role}`);
    const swvs = [...(known?.swvs ?? []), ...(swv === null ? [] : [swv])];
    seconds.set(`${id} ${role}`, { personId: id, role, swvs, accountCreatedAt: asInstant(created_at) });
  }
  return [...seconds.values()];
}

export async function accountCreatedAt(db: Db, personId: string): Promise<Instant> {
  const row = await db
    .selectFrom('person')
    .select('created_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return asInstant(row.created_at);
}

function rowsOf(db: Db) {
  return db
    .selectFrom('asked_role')
    .innerJoin('person', 'person.id', 'asked_role.person_id')
    .innerJoin('person as asker', 'asker.id', 'asked_role.asked_by')
    .select(['asked_role.person_id', 'asked_role.role', 'asked_role.swv', 'asked_role.desk_id'])
    .select(['asked_role.asked_by', 'asked_role.asked_at', 'person.name', 'asker.name as asker_name'])
    .orderBy('asked_role.asked_at')
    .orderBy('asked_role.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

function together(rows: readonly Row[]): WaitingRoles | undefined {
  const last = rows.at(-1);
  if (last === undefined) return undefined;
  return {
    personId: last.person_id,
    personName: last.name,
    askedBy: [...new Set(rows.map(({ asked_by }) => asked_by))],
    askedByNames: [...new Set(rows.map(({ asker_name }) => asker_name))],
    askedAt: asInstant(last.asked_at),
    swvs: [...new Set(rows.flatMap(({ swv }) => swv ?? []))],
    grants: rows.map(({ role, swv, desk_id }) => ({ role, swv, deskId: desk_id })),
  };
}
