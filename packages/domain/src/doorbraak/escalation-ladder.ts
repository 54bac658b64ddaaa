import type { LocalDate } from '../calendar/local-date.ts';

/**
 * Who is asked when a level below could not decide: casusregisseur and school; directors of swv and board; director and
 * manager of the gemeente; the decider by agreement of the region. No level can enforce a placement against parents.
 * @source domain notes 5.2, escalation ladder; 5.1, parents must still agree to the offer
 */
export const escalationLevels = [1, 2, 3, 4] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** One use of the ladder: who was asked, when, and when they decided. Question, decision and reason stand in texts of their own. */
export type Escalation = {
  readonly level: EscalationLevel;
  readonly askedOn: LocalDate;
  readonly decidedOn: LocalDate | null;
};

export type EscalationRefusal =
  | { readonly code: 'lowerLevelFirst'; readonly level: EscalationLevel }
  | { readonly code: 'levelOpen'; readonly level: EscalationLevel }
  | { readonly code: 'deciderNotSet' };

/** The level that comes next; null when all four were used. */
export function nextLevel(used: readonly Escalation[]): EscalationLevel | null {
  const highest = Math.max(0, ...used.map(({ level }) => level));
  return escalationLevels.find((level) => level === highest + 1) ?? null;
}

/** Why this level cannot be asked now: one at a time, none skipped, a level more than once if need be, the top only when the region named somebody. */
export function refusalOfLevel(
  level: EscalationLevel,
  used: readonly Escalation[],
  deciderIsSet: boolean,
): EscalationRefusal | null {
  const open = used.find(({ decidedOn }) => decidedOn === null);
  if (open !== undefined) return { code: 'levelOpen', level: open.level };
  const next = nextLevel(used);
  if (next !== null && level > next) return { code: 'lowerLevelFirst', level: next };
  return level === 4 && !deciderIsSet ? { code: 'deciderNotSet' } : null;
}
