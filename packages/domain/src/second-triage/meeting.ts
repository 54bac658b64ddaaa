import { addMinutes, type Instant } from '../calendar/instant.ts';
import type { Actor } from '../people/actor.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { MeetingKind, MeetingState } from './second-triage-words.ts';
import { type MeetingStep, type MeetingStepRow, meetingSteps } from './triage-steps.ts';

export type MeetingFacts = {
  readonly kind: MeetingKind;
  /** Whose meeting it is; null for a joint one. */
  readonly swv: SwvCode | null;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
};

/**
 * A meeting that nobody closed ends by itself, so that guests do not go on seeing its items.
 * @assumption the leads confirm eight hours
 */
export const meetingEndsAfterMinutes = 8 * 60;

export function meetingStateOf({ startedAt, closedAt }: MeetingFacts, now: Instant): MeetingState {
  if (closedAt !== null) return 'closed';
  if (startedAt === null) return 'planned';
  return addMinutes(startedAt, meetingEndsAfterMinutes) > now ? 'running' : 'closed';
}

/** The earliest start of a meeting that still runs. */
export function runningSince(now: Instant): Instant {
  return addMinutes(now, -meetingEndsAfterMinutes);
}

/** Who prepares, leads and closes it: a lead of its swv, of any swv for a joint one. */
export function leadsMeeting(
  { role, swvs }: Actor,
  { kind, swv }: Pick<MeetingFacts, 'kind' | 'swv'>,
): boolean {
  return role === 'lead' && (kind === 'joint' || (swv !== null && swvs.includes(swv)));
}

export type MeetingRefusal =
  | { readonly code: 'meetingNotPlanned' }
  | { readonly code: 'meetingNotRunning' }
  | { readonly code: 'meetingClosed' }
  | { readonly code: 'leadNeededAtTable' };

/** Why the meeting cannot take this step, or null when it can. `hasLead`: a lead sits at the table. */
export function refusalOfMeeting(
  step: MeetingStep,
  state: MeetingState,
  hasLead: boolean,
): MeetingRefusal | null {
  const row: MeetingStepRow = meetingSteps[step];
  if (!row.from.includes(state)) {
    if (state === 'closed') return { code: 'meetingClosed' };
    return step === 'start' ? { code: 'meetingNotPlanned' } : { code: 'meetingNotRunning' };
  }
  return step === 'start' && !hasLead ? { code: 'leadNeededAtTable' } : null;
}

/**
 * Who decides an item: everybody with a vote at the table whom the caller does not doubt.
 * @source issue: nobody decides about a complaint against themselves
 */
export function decidersOf(members: readonly PersonId[], doubted: readonly PersonId[]): readonly PersonId[] {
  return members.filter((person) => !doubted.includes(person));
}
