import type { Role } from '@steunpunt/domain/people/roles';
import type { Db } from '../db/tables.ts';

/** The role to act in: the one that is wanted when the person has it, else their first; none when the account is off. */
export async function roleFor(db: Db, personId: string, wanted: Role | undefined): Promise<Role | undefined> {
  const rows = await db
    .selectFrom('person_role')
    .innerJoin('person', 'person.id', 'person_role.person_id')
    .select('person_role.role')
    .where('person_id', '=', personId)
    .where('person.disabled_at', 'is', null)
    .orderBy('person_role.id')
    .execute();
  const roles = rows.map(({ role }) => role);
  return wanted === undefined ? roles[0] : roles.find((role) => role === wanted);
}
