import type { Answers, QuestionId } from '../belscript/answers.ts';
import type { AgreedMomentRefusal } from '../calendar/agreed-moment.ts';
import type { Instant } from '../calendar/instant.ts';
import type { SwvCode } from '../reference/swv.ts';
import { applyDeviation } from '../triage/deviation.ts';
import type { FirstStep, Outcome, PersonId, Urgency } from '../triage/outcome.ts';
import { agreedMomentOf, type CallBack, callBackOf, type TermFacts } from './call-back.ts';
import type { ContactState } from './contact-state.ts';
import { canBeReached } from './reachability.ts';

export type CompletionFacts = TermFacts & {
  readonly answers: Answers;
  /** An agreed moment does not lie before this: now, or the arrival of what is written down afterwards. Left out: the arrival. */
  readonly momentsFrom?: Instant;
  /** Required questions without an answer. */
  readonly missing: readonly QuestionId[];
  readonly outcome: Outcome;
  /** What the desk chose instead of the protocol's first step, and why that may not be; null: it followed the protocol. */
  readonly deviation: { readonly first: FirstStep; readonly refusal: string | null } | null;
  readonly offerAccepted: boolean | null;
  readonly swvByHand: SwvCode | null;
  readonly regionSwvs: readonly SwvCode[];
  /** Who was named to the caller, and whether that person works for the responsible swv. */
  readonly promisedPerson: { readonly id: PersonId; readonly worksFor: readonly SwvCode[] } | null;
  /** The colleague who took the caller over on the line. */
  readonly takenOverBy: PersonId | null;
};

export type CompletionRefusal =
  | { readonly code: 'answersMissing'; readonly questions: readonly QuestionId[] }
  | { readonly code: 'deviationNotAllowed'; readonly reason: string }
  | { readonly code: 'offerUnanswered' }
  | { readonly code: 'swvNeeded'; readonly among: readonly SwvCode[] }
  | { readonly code: 'contactNeeded' }
  | { readonly code: 'doubtedPerson' }
  | { readonly code: 'personNotOfSwv' }
  | { readonly code: 'momentInPast' }
  | { readonly code: 'momentAfterTerm'; readonly until: string }
  | { readonly code: 'momentOnClosedDay' }
  | { readonly code: 'momentTooFarAhead' };

/** What a contact becomes when the call is completed. */
export type Completion = {
  readonly first: FirstStep;
  readonly urgency: Urgency;
  readonly state: ContactState;
  readonly swv: SwvCode | null;
  readonly ownerId: PersonId | null;
  readonly callBack: (CallBack & { readonly personId: PersonId | null }) | null;
};

export type CompletionDecision =
  | { readonly ok: true; readonly completion: Completion }
  | { readonly ok: false; readonly refusal: CompletionRefusal };

/**
 * Turns a finished call into a contact. Danger and worry (U0, U1) are never held up by an unknown swv or by a caller who
 * cannot be reached: the contact then goes to the leads and the safety officer.
 */
export function decideCompletion(facts: CompletionFacts): CompletionDecision {
  const { outcome, deviation, missing } = facts;
  if (missing.length > 0) return refused({ code: 'answersMissing', questions: missing });
  if (deviation?.refusal) return refused({ code: 'deviationNotAllowed', reason: deviation.refusal });
  const route = routeOf(outcome, deviation?.first ?? null);
  if (route.promise?.state === 'offered' && facts.offerAccepted === null) {
    return refused({ code: 'offerUnanswered' });
  }
  const isTurnedDown = route.promise?.state === 'offered' && facts.offerAccepted === false;
  const settled = isTurnedDown ? withoutOffer(route) : route;
  return completed({ ...facts, takenOverBy: trustedTaker(facts, route) }, settled);
}

/** The caller wants no call-back: then nothing remains to be promised. */
function withoutOffer(route: Outcome): Outcome {
  return { ...route, promise: null, urgency: route.urgency === 'U3' ? 'U4' : route.urgency };
}

/** Taken over by somebody the caller turns out to doubt counts as not taken over. */
function trustedTaker({ takenOverBy }: CompletionFacts, { promise }: Outcome): PersonId | null {
  return takenOverBy !== null && promise?.not.includes(takenOverBy) ? null : takenOverBy;
}

function completed(facts: CompletionFacts, route: Outcome): CompletionDecision {
  const swv = responsibleSwv(facts);
  const refusal = promiseRefusal(facts, route, swv);
  if (refusal !== null) return refused(refusal);
  const basis = { first: route.first, urgency: route.urgency, swv };
  const takenOver = facts.takenOverBy !== null && isDoneByTalking(facts, route);
  if (route.promise === null || takenOver) {
    return {
      ok: true,
      completion: { ...basis, state: 'closed', ownerId: facts.takenOverBy, callBack: null },
    };
  }
  const made = callBackOf(route.promise, route.urgency, agreedMomentOf(facts.answers), facts);
  if (!made.ok) return refused(refusalOfMoment(made.refusal));
  if (made.callBack.agreed && made.callBack.until < (facts.momentsFrom ?? facts.receivedAt)) {
    return refused({ code: 'momentInPast' });
  }
  const named = route.promise.by === 'contactPerson' ? (facts.promisedPerson?.id ?? null) : null;
  const personId = facts.takenOverBy ?? named;
  const state = stateOf(route);
  return {
    ok: true,
    completion: { ...basis, state, ownerId: facts.takenOverBy, callBack: { ...made.callBack, personId } },
  };
}

/**
 * A colleague who took the caller over has kept the promise, unless a moment was agreed, the second triage must decide, or the
 * safety officer must be told: then it stays open in the colleague's name, so that it is followed up.
 */
function isDoneByTalking({ answers, outcome }: CompletionFacts, { first, promise }: Outcome): boolean {
  return (
    (first === 'connect' || first === 'callBack') &&
    promise?.by === 'contactPerson' &&
    !outcome.further.includes('hold') &&
    !outcome.further.includes('tellSafetyOfficer') &&
    agreedMomentOf(answers) === undefined
  );
}

function responsibleSwv({
  outcome: { responsible },
  swvByHand,
  regionSwvs,
}: CompletionFacts): SwvCode | null {
  if ('swv' in responsible) return responsible.swv;
  if ('outside' in responsible) return null;
  return swvByHand !== null && regionSwvs.includes(swvByHand) ? swvByHand : null;
}

function promiseRefusal(
  facts: CompletionFacts,
  route: Outcome,
  swv: SwvCode | null,
): CompletionRefusal | null {
  const { outcome, promisedPerson, takenOverBy } = facts;
  if (route.promise === null) return null;
  const urgent = route.urgency === 'U0' || route.urgency === 'U1';
  if (!urgent && swv === null && 'askByHand' in outcome.responsible) {
    return { code: 'swvNeeded', among: outcome.responsible.askByHand };
  }
  if (!urgent && takenOverBy === null && !canBeReached(facts.answers)) return { code: 'contactNeeded' };
  if (promisedPerson !== null && route.promise.not.includes(promisedPerson.id))
    return { code: 'doubtedPerson' };
  if (promisedPerson !== null && !worksForContact(promisedPerson, swv)) return { code: 'personNotOfSwv' };
  return null;
}

/** While the swv is unknown, whoever works for one of them; somebody who works for none keeps no promise. */
function worksForContact(
  { worksFor }: NonNullable<CompletionFacts['promisedPerson']>,
  swv: SwvCode | null,
): boolean {
  return swv === null ? worksFor.length > 0 : worksFor.includes(swv);
}

/** Where a contact with a promise stands. */
export function stateOf({ first, flags }: Pick<Outcome, 'first' | 'flags'>): ContactState {
  if (first !== 'hold') return 'promised';
  return flags.includes('authorityConflict') ? 'paused' : 'held';
}

/** What is done in the end: the protocol's outcome, or the desk's own first step. */
export function routeOf(outcome: Outcome, chosen: FirstStep | null): Outcome {
  return chosen === null || chosen === outcome.first ? outcome : applyDeviation(outcome, { first: chosen });
}

export function refusalOfMoment(refusal: AgreedMomentRefusal): CompletionRefusal {
  switch (refusal.code) {
    case 'laterThanTerm':
      return { code: 'momentAfterTerm', until: refusal.until };
    case 'deskClosedThatDay':
      return { code: 'momentOnClosedDay' };
    case 'momentTooFarAhead':
      return { code: 'momentTooFarAhead' };
    case 'momentBeforeArrival':
    case 'dangerCannotWait':
      return { code: 'momentInPast' };
  }
}

function refused(refusal: CompletionRefusal): CompletionDecision {
  return { ok: false, refusal };
}
