import type { api } from '@steunpunt/contract';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { mayBeSecond, type SecondPerson } from '@steunpunt/domain/people/role-approval';
import type { Actor } from '../auth/actor.ts';
import { grantRoles } from '../auth/add-person.ts';
import { endSessionsOf } from '../auth/end-sessions.ts';
import type { Db } from '../db/tables.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { Handlers } from '../http/mount.ts';
import {
  accountCreatedAt,
  dropAskedRoles,
  type WaitingRoles,
  waitingRoles,
  waitingRolesOf,
} from './asked-role-repository.ts';
import { changePersonRow, findPerson } from './people-repository.ts';

export const listAskedRoles: Handlers<typeof api.listAskedRoles> = {
  handle: async ({ tx, actor, now }) => {
    const second = await asSecond(tx, actor);
    const asked = (await waitingRoles(tx)).map((waiting) => viewOf(waiting, second, now));
    const shown = asked.filter(({ mayApprove }) => actor.role === 'administrator' || mayApprove);
    return answer({ view: { asked: shown }, seen: [] });
  },
};

/** The roles count from now on: the person signs in anew. */
export const approveRoles = ({ live }: Pick<Deps, 'live'>): Handlers<typeof api.approveRoles> => ({
  handle: async ({ tx, actor, now, params }) => {
    const about = { kind: 'person', id: params.id };
    const person = await findPerson(tx, params.id);
    const waiting = await waitingRolesOf(tx, params.id);
    const maySecond = waiting !== undefined && mayBeSecond(await asSecond(tx, actor), waiting, now);
    // A lead who may not approve it need not know that it is there.
    if (person === undefined || (actor.role === 'lead' && !maySecond)) return notFound(about);
    if (waiting === undefined || person.state === 'disabled') return refused({ code: 'nothingAsked' }, about);
    if (!maySecond) return refused({ code: 'secondPersonNeeded' }, about);
    const version = await changePersonRow(tx, person, { name: person.name, disabledAt: null }, now);
    if (version === undefined) return notFound(about);
    await grantRoles(tx, person.id, [...person.grants, ...waiting.grants], now);
    await dropAskedRoles(tx, person.id);
    await endSessionsOf(tx, live, person.id);
    return answer({
      view: {},
      seen: [{ ...about, version }],
      filter: { roles: [...new Set(waiting.grants.map(({ role }) => role))] },
      live: [{ topic: 'settings', id: person.id, version, audience: 'everybody' }],
    });
  },
});

async function asSecond(db: Db, { personId, role, swvs }: Actor): Promise<SecondPerson> {
  return { personId, role, swvs, accountCreatedAt: await accountCreatedAt(db, personId) };
}

function viewOf(waiting: WaitingRoles, second: SecondPerson, now: Instant) {
  return {
    person: { id: waiting.personId, name: waiting.personName },
    grants: [...waiting.grants],
    askedBy: [...waiting.askedByNames],
    askedAt: waiting.askedAt,
    mayApprove: mayBeSecond(second, waiting, now),
  };
}
