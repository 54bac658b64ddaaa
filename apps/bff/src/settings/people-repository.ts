import type { personView } from '@steunpunt/contract/settings';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type * as z from 'zod/mini';
import type { Db } from '../db/tables.ts';

export type PersonView = z.infer<typeof personView>;

/** Everybody with an account, by name. */
export async function listPeople(db: Db): Promise<PersonView[]> {
  const people = await peopleRows(db).execute();
  const views: PersonView[] = [];
  for (const person of people) views.push(await viewOf(db, person));
  return views;
}

export async function findPerson(db: Db, id: string): Promise<PersonView | undefined> {
  const person = await peopleRows(db).where('person.id', '=', id).executeTakeFirst();
  return person && viewOf(db, person);
}

function peopleRows(db: Db) {
  return db
    .selectFrom('person')
    .select(['person.id', 'person.version', 'person.name', 'person.email', 'person.disabled_at'])
    .orderBy('person.name')
    .orderBy('person.id');
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof peopleRows>['execute']>>[number];

async function viewOf(db: Db, person: PersonRow): Promise<PersonView> {
  const grants = await db
    .selectFrom('person_role')
    .select(['role', 'swv', 'desk_id'])
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute();
  const waiting = await db
    .selectFrom('asked_role')
    .select(['role', 'swv', 'desk_id'])
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute();
  const credential = await db
    .selectFrom('credential')
    .select('id')
    .where('person_id', '=', person.id)
    .executeTakeFirst();
  return {
    id: person.id,
    version: person.version,
    name: person.name,
    mail: person.email,
    grants: grants.map(grantOf),
    waiting: waiting.map(grantOf),
    state: person.disabled_at !== null ? 'disabled' : credential === undefined ? 'invited' : 'active',
  };
}

type GrantRow = Pick<PersonView['grants'][number], 'role' | 'swv'> & { readonly desk_id: string | null };

function grantOf({ role, swv, desk_id }: GrantRow) {
  return { role, swv, deskId: desk_id };
}

export async function isMailInUse(db: Db, mail: string): Promise<boolean> {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', mail.toLowerCase())
    .executeTakeFirst();
  return person !== undefined;
}

/** Administrators who can sign in, or soon can. */
export async function countAdministrators(db: Db, except?: string): Promise<number> {
  return (await administratorIds(db)).filter((id) => id !== except).length;
}

export async function administratorIds(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person.id')
    .where('person_role.role', '=', 'administrator')
    .where('person.disabled_at', 'is', null)
    .orderBy('person.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Saves on the version that was read; undefined when somebody else was first. */
export async function changePersonRow(
  db: Db,
  { id, version }: Pick<PersonView, 'id' | 'version'>,
  changes: { readonly name: string; readonly disabledAt: Instant | null },
  now: Instant,
): Promise<number | undefined> {
  const row = await db
    .updateTable('person')
    .set({ name: changes.name, disabled_at: changes.disabledAt, version: version + 1, updated_at: now })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}
