import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Role } from '@steunpunt/domain/people/roles';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';

export type RoleGrant = { readonly role: Role; readonly swv: string | null; readonly deskId: string | null };

export type NewPerson = {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly RoleGrant[];
  /** From `hashPassword`, computed before the unit; without it nobody can sign in as this person yet. */
  readonly passwordHash?: string | undefined;
};

/** Adds a member of staff and answers the id. Throws when the e-mail address is in use. */
export async function addPerson(tx: Tx, person: NewPerson, now: Instant): Promise<string> {
  const id = newId();
  const stamps = { created_at: now, updated_at: now };
  await tx
    .insertInto('person')
    .values({
      id,
      name: person.name,
      email: person.email.toLowerCase(),
      email_verified: 1,
      version: 1,
      ...stamps,
    })
    .execute();
  await grantRoles(tx, id, person.grants, now);
  if (person.passwordHash !== undefined) await setPassword(tx, id, person.passwordHash, now);
  return id;
}

/** Gives the person these roles and no others. */
export async function grantRoles(
  tx: Tx,
  personId: string,
  grants: readonly RoleGrant[],
  now: Instant,
): Promise<void> {
  await tx.deleteFrom('person_role').where('person_id', '=', personId).execute();
  if (grants.length === 0) return;
  const rows = grants.map(({ role, swv, deskId }) => ({
    id: newId(),
    person_id: personId,
    role,
    swv,
    desk_id: deskId,
    created_at: now,
  }));
  await tx.insertInto('person_role').values(rows).execute();
}

/** Replaces the password; `passwordHash` comes from `hashPassword`, computed before the unit. */
export async function setPassword(
  tx: Tx,
  personId: string,
  passwordHash: string,
  now: Instant,
): Promise<void> {
  await tx
    .deleteFrom('credential')
    .where('person_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .execute();
  await tx
    .insertInto('credential')
    .values({
      id: newId(),
      person_id: personId,
      account_id: personId,
      provider_id: 'credential',
      password: passwordHash,
      created_at: now,
      updated_at: now,
    })
    .execute();
}
