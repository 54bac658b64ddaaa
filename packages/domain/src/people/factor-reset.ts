import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { Actor } from './actor.ts';
import type { Role } from './roles.ts';

/** What can be reset for somebody who cannot get in: one of the two, never both at once. */
export const resettable = ['password', 'secondFactor'] as const;
export type Resettable = (typeof resettable)[number];

export type ResetRefusal = {
  readonly code: 'ownReset' | 'resetTooSoon' | 'secondPersonNeeded' | 'resetEnded';
};

/** The account the reset is for. */
export type ResetPerson = {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly swvs: readonly SwvCode[];
};

const hoursBetween = 24;
const hoursToShow = 24;
/** Minutes the link works once it was shown. */
export const resetLinkMinutes = 60;

/**
 * An administrator asks for a reset of another's factor, one a day: whoever resets both holds the account.
 * @source quality plan, Administrators
 */
export function askResetRefusal(
  actor: Pick<Actor, 'personId'>,
  person: Pick<ResetPerson, 'personId'>,
  lastAskedAt: Instant | undefined,
  now: Instant,
): ResetRefusal | undefined {
  if (actor.personId === person.personId) return { code: 'ownReset' };
  if (lastAskedAt !== undefined && now < addMinutes(lastAskedAt, hoursBetween * 60)) {
    return { code: 'resetTooSoon' };
  }
  return undefined;
}

/**
 * The link is shown once, to a second person: another administrator, or the lead of an swv the person works for. Desk staff work for
 * all; an administrator's link is for administrators.
 * @source quality plan, Administrators
 */
export function showResetRefusal(
  actor: Pick<Actor, 'personId' | 'role' | 'swvs'>,
  person: ResetPerson,
  reset: {
    readonly askedBy: string;
    readonly askedAt: Instant;
    readonly shownAt: Instant | null;
    /** The link goes to the person's own address: nobody else sees it. */
    readonly byMail: boolean;
  },
  now: Instant,
): ResetRefusal | undefined {
  const isInvolved = actor.personId === reset.askedBy || actor.personId === person.personId;
  if (isInvolved || !mayShow(actor, person)) return { code: 'secondPersonNeeded' };
  const isOver = now >= addMinutes(reset.askedAt, hoursToShow * 60);
  return reset.byMail || reset.shownAt !== null || isOver ? { code: 'resetEnded' } : undefined;
}

function mayShow({ role, swvs }: Pick<Actor, 'role' | 'swvs'>, person: ResetPerson): boolean {
  if (role === 'administrator') return true;
  if (role !== 'lead' || person.roles.includes('administrator')) return false;
  return person.roles.includes('desk') || person.swvs.some((swv) => swvs.includes(swv));
}
