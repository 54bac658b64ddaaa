import type { api } from '@steunpunt/contract';
import type { Actor } from '../auth/actor.ts';
import { addPerson, grantRoles } from '../auth/add-person.ts';
import { endSessionsOf } from '../auth/end-sessions.ts';
import { answer, invalid, notFound, type Refused, refused, stale } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { askRoles } from './asked-role-repository.ts';
import { type Grant, grantErrors } from './check-grants.ts';
import { invite, newToken } from './invitation-repository.ts';
import { areOtherRoles, partGrants, tellSeconds } from './part-grants.ts';
import {
  changePersonRow,
  countAdministrators,
  findPerson,
  isMailInUse,
  type PersonView,
  listPeople as storedPeople,
} from './people-repository.ts';

type Change = HandlerRequest<typeof api.changePerson>['body'];

export const listPeople: Handlers<typeof api.listPeople> = {
  handle: async ({ tx }) => answer({ view: { people: await storedPeople(tx) }, seen: [] }),
};

export const invitePerson: Handlers<typeof api.invitePerson> = {
  handle: async ({ tx, actor, now, body }) => {
    const errors = await grantErrors(tx, body.grants);
    if (errors.length > 0) return invalid(errors);
    if (await isMailInUse(tx, body.mail)) return refused({ code: 'mailInUse' });
    const { name, mail, grants } = body;
    const { given, waiting } = await partGrants(tx, undefined, grants, actor, now);
    const id = await addPerson(tx, { name, email: mail, grants: given }, now);
    await askRoles(tx, id, waiting, actor.personId, now);
    const { token, hash } = newToken();
    await invite(tx, id, hash, now);
    const person = await findPerson(tx, id);
    if (person === undefined) return notFound();
    const live = [{ topic: 'settings', id, version: person.version, audience: 'everybody' }] as const;
    return {
      ...invited(person, token, 201),
      filter: rolesOf(grants),
      live: [...live, ...(await tellSeconds(tx, id, person.version, now))],
    };
  },
  again: async ({ tx, id }) => {
    const person = await findPerson(tx, id);
    return person === undefined ? notFound() : invited(person, null);
  },
};

/** A link that was lost or too old: the new one is shown once, to the administrator who asked. */
export const inviteAgain: Handlers<typeof api.inviteAgain> = {
  handle: async ({ tx, now, params }) => {
    const person = await findPerson(tx, params.id);
    if (person === undefined) return notFound({ kind: 'person', id: params.id });
    if (person.state !== 'invited') return refused({ code: 'notInvited' }, seenPerson(person));
    const { token, hash } = newToken();
    await invite(tx, person.id, hash, now);
    return invited(person, token, 201);
  },
  again: async ({ tx, id }) => {
    const person = await findPerson(tx, id);
    return person === undefined ? notFound() : invited(person, null);
  },
};

/** The roles that were given or taken, as codes: they are looked back on. */
function rolesOf(grants: readonly Grant[]) {
  return { roles: [...new Set(grants.map(({ role }) => role))] };
}

function invited(person: PersonView, invitation: string | null, status: 200 | 201 = 200) {
  const { id, version } = person;
  return answer({ view: { person, invitation }, seen: [seenPerson(person)], id, version, status });
}

export const changePerson = ({ live }: Pick<Deps, 'live'>): Handlers<typeof api.changePerson> => ({
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const person = await findPerson(tx, params.id);
    if (person === undefined) return notFound({ kind: 'person', id: params.id });
    if (person.version !== expectedVersion) return stale(person.version, seenPerson(person));
    const errors = body.grants === undefined ? [] : await grantErrors(tx, body.grants);
    if (errors.length > 0) return invalid(errors);
    const refusal = refusalOf(actor, person, body, await countAdministrators(tx, person.id));
    if (refusal !== undefined) return refusal;
    const otherRoles = body.grants !== undefined && areOtherRoles(person, body.grants);
    const disabled = body.disabled ?? person.state === 'disabled';
    const change = { name: body.name ?? person.name, disabledAt: disabled ? now : null };
    const version = await changePersonRow(tx, person, change, now);
    if (version === undefined) return stale(person.version, seenPerson(person));
    if (body.grants !== undefined) {
      const { given, waiting } = await partGrants(tx, person, body.grants, actor, now);
      await grantRoles(tx, person.id, given, now);
      await askRoles(tx, person.id, waiting, actor.personId, now);
    }
    if (otherRoles || disabled) await endSessionsOf(tx, live, person.id);
    const changed = await findPerson(tx, person.id);
    if (changed === undefined) return notFound();
    return answer({
      view: changed,
      seen: [seenPerson(changed)],
      id: person.id,
      version,
      ...(otherRoles && { filter: rolesOf(body.grants ?? []) }),
      live: [
        { topic: 'settings', id: person.id, version, audience: 'everybody' },
        ...(body.grants === undefined ? [] : await tellSeconds(tx, person.id, version, now)),
      ],
    });
  },
});

/**
 * An administrator gives nobody's files to themselves and shuts nobody out for good: a role with content for oneself is for
 * another administrator to give, and one administrator always stays.
 * @source quality plan, Administrators
 */
function refusalOf(actor: Actor, person: PersonView, change: Change, others: number): Refused | undefined {
  const grants: readonly Grant[] = change.grants ?? person.grants;
  const had = person.grants.some(({ role }) => role === 'administrator');
  const staysAdministrator = grants.some(({ role }) => role === 'administrator') && change.disabled !== true;
  if (had && !staysAdministrator && others === 0)
    return refused({ code: 'lastAdministrator' }, seenPerson(person));
  const gains = grants.filter(
    ({ role }) => role !== 'administrator' && !person.grants.some((old) => old.role === role),
  );
  if (actor.personId === person.id && gains.length > 0)
    return refused({ code: 'ownRole' }, seenPerson(person));
  return undefined;
}

function seenPerson({ id, version }: PersonView) {
  return { kind: 'person', id, version };
}
