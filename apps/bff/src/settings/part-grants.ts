import type { Instant } from '@steunpunt/domain/calendar/instant';
import { mayBeSecond, waitsForSecondPerson } from '@steunpunt/domain/people/role-approval';
import type { Actor } from '../auth/actor.ts';
import type { Db } from '../db/tables.ts';
import { notify } from '../notifications/notification-repository.ts';
import { accountCreatedAt, possibleSeconds, waitingRolesOf } from './asked-role-repository.ts';
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

/** Whether these are other roles than the person has: what was left as it was is not looked back on, and ends no session. */
export function areOtherRoles({ grants: had }: PersonView, grants: readonly Grant[]): boolean {
  const isIn = (among: readonly Grant[]) => (grant: Grant) => among.some((one) => isSame(one, grant));
  return !(had.every(isIn(grants)) && grants.every(isIn(had)));
}

function isSame(one: Grant, other: Grant): boolean {
  return one.role === other.role && one.swv === other.swv && one.deskId === other.deskId;
}

/** Tells everybody who may be the second person that roles wait for one. */
export async function tellSeconds(db: Db, personId: string, version: number, now: Instant) {
  const waiting = await waitingRolesOf(db, personId);
  if (waiting === undefined) return [];
  const seconds = (await possibleSeconds(db)).filter((one) => mayBeSecond(one, waiting, now));
  const told = {
    kind: 'roleAsked',
    about: { kind: 'person', id: personId },
    occasion: `v${version}`,
    holders: seconds.map((one) => one.personId),
    leads: [],
    by: null,
    maySee: () => true,
  } as const;
  return notify(db, told, now);
}
