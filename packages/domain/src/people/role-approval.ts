import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { Actor } from './actor.ts';
import type { Role } from './roles.ts';

/** Hours in which an account is new: nobody opens files with it on the word of one person. */
const newHours = 24;

export function isNewAccount(createdAt: Instant, now: Instant): boolean {
  return now < addMinutes(createdAt, newHours * 60);
}

/** Every role but the administrator's opens files. */
export function opensFiles(role: Role): boolean {
  return role !== 'administrator';
}

/** Roles that are asked for somebody together, and by whom. */
export type AskedRoles = {
  readonly personId: string;
  readonly askedBy: readonly string[];
  /** The swv's of those roles; a role at a desk has none. */
  readonly swvs: readonly SwvCode[];
};

export type SecondPerson = Pick<Actor, 'personId' | 'role' | 'swvs'> & { readonly accountCreatedAt: Instant };

/**
 * Whether this person may be the second: another administrator, or a lead of all those swv's, whose own account is not new, so
 * that nobody makes their own second person.
 * @source quality plan, Administrators: a content role for an account younger than 24 hours needs a second person
 */
export function mayBeSecond(
  { personId, role, swvs, accountCreatedAt }: SecondPerson,
  asked: AskedRoles,
  now: Instant,
): boolean {
  if (personId === asked.personId || asked.askedBy.includes(personId)) return false;
  if (isNewAccount(accountCreatedAt, now)) return false;
  return role === 'administrator' || (role === 'lead' && asked.swvs.every((swv) => swvs.includes(swv)));
}

/**
 * Whether a role that an administrator gives waits for a second person. While nobody could be that person it does not: an
 * installation begins with one administrator.
 * @assumption the privacy officer confirms that on the first day one administrator sets everybody up
 */
export function waitsForSecondPerson(
  grant: {
    readonly role: Role;
    readonly accountCreatedAt: Instant;
    readonly seconds: readonly SecondPerson[];
  },
  asked: AskedRoles,
  now: Instant,
): boolean {
  if (!opensFiles(grant.role) || !isNewAccount(grant.accountCreatedAt, now)) return false;
  return grant.seconds.some((one) => mayBeSecond(one, asked, now));
}
