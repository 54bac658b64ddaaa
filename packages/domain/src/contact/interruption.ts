import type { Answers } from '../belscript/answers.ts';
import type { Outcome, PersonId } from '../triage/outcome.ts';
import { callBackOf, type TermFacts } from './call-back.ts';
import type { Completion } from './completion.ts';
import { canBeReached } from './reachability.ts';

export type InterruptionFacts = TermFacts & {
  readonly answers: Answers;
  readonly outcome: Outcome;
  /** The colleague who had taken the caller over on the line. */
  readonly takenOverBy?: PersonId | null;
};

/**
 * What a contact becomes when the line broke: always possible, whatever was answered. The desk calls back within the term
 * of what is known; danger and worry keep the protocol's promise, also when nobody can be reached, because somebody must act.
 * Whoever had taken the caller over has the contact, and calls back.
 */
export function interruption(facts: InterruptionFacts): Completion {
  const { outcome, answers } = facts;
  const urgent = outcome.urgency === 'U0' || outcome.urgency === 'U1';
  const swv = 'swv' in outcome.responsible ? outcome.responsible.swv : null;
  const not = outcome.promise?.not ?? [];
  const taker = facts.takenOverBy ?? null;
  const ownerId = taker !== null && !not.includes(taker) ? taker : null;
  const others = ownerId === null ? 'desk' : 'contactPerson';
  const by = urgent && outcome.promise !== null ? outcome.promise.by : others;
  const first = outcome.first === 'safety' ? 'safety' : 'callBack';
  const basis = { first, swv, ownerId } as const;
  if (!urgent && !canBeReached(answers)) {
    return { ...basis, first: 'callBack', urgency: outcome.urgency, state: 'closed', callBack: null };
  }
  const urgency = outcome.urgency === 'U4' ? 'U3' : outcome.urgency;
  const made = callBackOf({ by, not }, urgency, undefined, facts);
  if (!made.ok) throw new Error(`A term without an agreed moment was refused: ${made.refusal.code}`);
  return { ...basis, urgency, state: 'promised', callBack: { ...made.callBack, personId: ownerId } };
}
