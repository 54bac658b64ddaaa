import type { Instant } from '@steunpunt/domain/calendar/instant';
import { waitsForSecondPerson } from '@steunpunt/domain/people/role-approval';
import type { Actor } from '../auth/actor.ts';
import type { Db } from '../db/tables.ts';
import { accountCreatedAt, possibleSeconds } from './asked-role-repository.ts';
import type { Grant } from './check-grants.ts';
import type { PersonView } from './people-repository.ts';

type Parted = { readonly given: readonly Grant[]; readonly waiting: readonly Grant[] };

/** Which of these roles the account has from now on, and which wait for a second person. `person` is nobody for a new account. */
export async function partGrants(
  db: Db,
  person: PersonView | undefined,
  grants: readonly Grant[],
  actor: Pick<Actor, 'personId'>,
  now: Instant,
): Promise<Parted> {
  const gained = grants.filter((grant) => !(person?.grants ?? []).some((had) => isSame(had, grant)));
  const asked = {
    personId: person?.id ?? '',
    askedBy: [actor.personId],
    swvs: [...new Set(gained.flatMap(({ swv }) => swv ?? []))],
  };
  const createdAt = person === undefined ? now : await accountCreatedAt(db, person.id);
  const seconds = await possibleSeconds(db);
  const waiting = gained.filter(({ role }) =>
    waitsForSecondPerson({ role, accountCreatedAt: createdAt, seconds }, asked, now),
  );
  return { given: grants.filter((grant) => !waiting.includes(grant)), waiting };
}

function isSame(one: Grant, other: Grant): boolean {
  return one.role === other.role && one.swv === other.swv && one.deskId === other.deskId;
}
