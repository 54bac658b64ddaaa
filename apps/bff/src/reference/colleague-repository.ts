import { mayWorkFor } from '@steunpunt/domain/access/case-relation';
import { worksWithContacts } from '@steunpunt/domain/access/relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Role } from '@steunpunt/domain/people/roles';
import { coversToday } from '../auth/absence-repository.ts';
import { openGlasses } from '../auth/glass-repository.ts';
import type { Db } from '../db/tables.ts';

export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly swvs: readonly string[];
};

/** Everybody who works here now, by name. */
export async function listColleagues(db: Db): Promise<Colleague[]> {
  const rows = await grantRows(db);
  const people = new Map<string, typeof rows>();
  for (const row of rows) people.set(row.id, [...(people.get(row.id) ?? []), row]);
  return [...people].map(([id, grants]) => ({
    id,
    name: grants[0]?.name ?? '',
    roles: [...new Set(grants.map(({ role }) => role))],
    swvs: [...new Set(grants.flatMap(({ swv }) => swv ?? []))],
  }));
}

type GrowingActor = Omit<Actor, 'swvs' | 'deskIds'> & { swvs: string[]; deskIds: string[] };

/**
 * Every role of everybody who works here now, as the rules of access know it on the day of `now`; of the cases on which they
 * work only the one named here.
 */
export async function actorsOfStaff(db: Db, now: Instant, caseId: string | null = null): Promise<Actor[]> {
  const covers = await coversToday(db, now);
  const onCase = caseId === null ? undefined : await coworkersOn(db, caseId);
  const glasses = await openGlasses(db, now);
  const actors = new Map<string, GrowingActor>();
  for (const { id, role, swv, desk_id } of await grantRows(db)) {
    const key = `${id} ${role}`;
    const actor = actors.get(key) ?? {
      personId: id,
      role,
      swvs: [],
      deskIds: [],
      coversFor: worksWithContacts(role) ? (covers.get(id) ?? []) : [],
      glass: glasses.get(id) ?? null,
      worksOnCases: [],
    };
    if (swv !== null) actor.swvs.push(swv);
    if (desk_id !== null) actor.deskIds.push(desk_id);
    actors.set(key, actor);
  }
  if (onCase === undefined || caseId === null) return [...actors.values()];
  return [...actors.values()].map((actor) =>
    onCase.people.includes(actor.personId) && mayWorkFor(actor.swvs, onCase)
      ? { ...actor, worksOnCases: [caseId] }
      : actor,
  );
}

async function coworkersOn(db: Db, caseId: string) {
  const rows = await db
    .selectFrom('case_coworker')
    .innerJoin('case_file', 'case_file.id', 'case_coworker.case_id')
    .select(['case_coworker.person_id', 'case_file.swv', 'case_file.shared_with_swvs'])
    .where('case_coworker.case_id', '=', caseId)
    .execute();
  return {
    people: rows.map(({ person_id }) => person_id),
    swv: rows[0]?.swv ?? null,
    isShared: rows[0]?.shared_with_swvs === 1,
  };
}

/** The leads of this swv who work here now. */
export async function leadsOfSwv(db: Db, swv: string): Promise<string[]> {
  const grants = (await grantRows(db)).filter((grant) => grant.role === 'lead' && grant.swv === swv);
  return [...new Set(grants.map(({ id }) => id))];
}

/** Names of all people, also of those who no longer work here. */
export async function namesOfPeople(db: Db): Promise<(id: string) => string> {
  const rows = await db.selectFrom('person').select(['id', 'name']).execute();
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? 'onbekend';
}

function grantRows(db: Db) {
  return db
    .selectFrom('person')
    .innerJoin('person_role', 'person_role.person_id', 'person.id')
    .select(['person.id', 'person.name', 'person_role.role', 'person_role.swv', 'person_role.desk_id'])
    .where('person.disabled_at', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .orderBy('person_role.id')
    .execute();
}
