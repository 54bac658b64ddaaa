import { type Answers, givenValue } from '../belscript/answers.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { FirstStep, Outcome, PersonId, Responsible, Urgency } from '../triage/outcome.ts';
import { agreedMomentOf, type CallBack, callBackOf, type TermFacts } from './call-back.ts';
import { type Completion, type CompletionRefusal, refusalOfMoment, routeOf, stateOf } from './completion.ts';
import type { ContactState } from './contact-state.ts';
import { canBeReached } from './reachability.ts';

export type StandingCallBack = NonNullable<Completion['callBack']>;

/** How the contact stands before the correction. */
export type Standing = {
  readonly state: ContactState;
  readonly swv: SwvCode | null;
  readonly ownerId: PersonId | null;
  readonly first: FirstStep | null;
  readonly urgency: Urgency;
  readonly callBack: StandingCallBack | null;
  /** The first step that the desk chose instead of the protocol's. */
  readonly deviation: FirstStep | null;
  /** Whether the whole steunpunt was doubted already: whoever has it in hand since then keeps it. */
  readonly wholeDoubted: boolean;
  /** Whom the answers pointed to before they were corrected. */
  readonly responsible: Responsible;
};

export type CorrectionFacts = TermFacts & {
  readonly answers: Answers;
  /** The protocol's outcome of the corrected answers. `receivedAt` is the moment of the correction. */
  readonly outcome: Outcome;
  readonly standing: Standing;
  /** Whether this correction changed the agreed moment itself. */
  readonly momentChanged: boolean;
};

export type CorrectionDecision =
  | { readonly ok: true; readonly corrected: Corrected }
  | { readonly ok: false; readonly refusal: CompletionRefusal };

export type Corrected = Omit<Standing, 'deviation' | 'wholeDoubted' | 'responsible'>;

/**
 * What a contact becomes after a correction. The promise moves earlier when the corrected answers ask for it, and later only
 * to another agreed moment: taking an agreed moment back never gives more time. A person who turns out to be doubted loses the contact; a doubt that stood there before takes it from nobody again.
 */
export function decideCorrection(facts: CorrectionFacts): CorrectionDecision {
  const { outcome, standing, answers } = facts;
  const route = routeOf(outcome, isUrgent(outcome) ? null : standing.deviation);
  const ownerId = keepsOwner(facts) ? standing.ownerId : null;
  const swv = swvAfter(outcome, standing);
  if (standing.callBack === null && !asksForNewPromise(facts, route)) {
    return corrected({ ...standing, swv, ownerId, ...withoutPromise(route, standing) });
  }
  const promise = route.promise ?? { by: standing.callBack?.by ?? 'contactPerson', not: [] };
  const agreed = facts.momentChanged ? agreedMomentOf(answers) : undefined;
  const made = callBackOf(promise, route.urgency, agreed, facts);
  if (!made.ok) return { ok: false, refusal: refusalOfMoment(made.refusal) };
  const callBack = chosenCallBack(facts, made.callBack, promise.by);
  const stays = ownerId !== null && !outcome.flags.includes('authorityConflict') && route.first === 'hold';
  const first = standing.callBack?.by === 'desk' && callBack.by === 'desk' ? standing.first : route.first;
  const state = stays || first === null ? 'promised' : stateOf({ ...route, first });
  const urgency = route.urgency === 'U4' ? 'U3' : route.urgency;
  return corrected({ state, swv, ownerId, first, urgency, callBack });
}

function chosenCallBack(
  { standing, outcome, momentChanged }: CorrectionFacts,
  made: CallBack,
  by: CallBack['by'],
): StandingCallBack {
  const { callBack } = standing;
  if (callBack === null) return { ...made, personId: null };
  const unfinished = callBack.by === 'desk' && by !== 'safetyOfficer' && outcome.stillNeeded.length > 0;
  const personId =
    callBack.personId !== null && made.not.includes(callBack.personId) ? null : callBack.personId;
  const moves = (momentChanged && made.agreed) || made.until < callBack.until;
  const { until, untilDate, untilTime, agreed, laterThanTerm, days, tellLeadAtOnce } = moves
    ? made
    : callBack;
  return {
    until,
    untilDate,
    untilTime,
    agreed,
    laterThanTerm,
    days,
    tellLeadAtOnce,
    not: made.not,
    by: unfinished ? 'desk' : by,
    personId,
  };
}

/**
 * A contact without a promise gets one when the corrected answers give one, nobody has it in hand and the caller can be
 * reached; danger and worry always. A call that was no case and is still half answered stays what it was.
 */
function asksForNewPromise({ standing, outcome, answers }: CorrectionFacts, { promise }: Outcome): boolean {
  if (promise?.state !== 'given') return false;
  if (isUrgent(outcome)) return true;
  const isHalfAnswered = standing.state === 'noCase' && outcome.stillNeeded.length > 0;
  return standing.ownerId === null && canBeReached(answers) && !isHalfAnswered;
}

function isUrgent({ urgency }: Outcome): boolean {
  return urgency === 'U0' || urgency === 'U1';
}

/** Nothing was promised and nothing is: the route follows the answers, but of a call that was no case. */
function withoutPromise({ promise, first, urgency }: Outcome, standing: Standing) {
  const follows = promise === null && standing.state !== 'noCase';
  return follows ? { first, urgency } : { first: standing.first, urgency: standing.urgency };
}

/** The caller doubts everybody, and names nobody in particular. */
export function doubtsWholeSteunpunt(answers: Answers): boolean {
  const doubted = givenValue(answers, 'doubtedPersons') ?? [];
  return givenValue(answers, 'earlierSupport') === 'doubted' && doubted.length === 0;
}

function keepsOwner({ standing: { ownerId, wholeDoubted }, outcome, answers }: CorrectionFacts): boolean {
  if (ownerId === null) return false;
  const doubted = givenValue(answers, 'doubtedPersons') ?? [];
  const excluded = doubted.includes(ownerId) || (outcome.promise?.not.includes(ownerId) ?? false);
  const newlyDoubted = doubtsWholeSteunpunt(answers) && !wholeDoubted;
  return !excluded && !newlyDoubted;
}

/**
 * The swv that the corrected answers point to, when that is another one than before. A contact that went to another swv since
 * stays there: correcting a name does not bring it back.
 */
function swvAfter(
  { responsible }: Outcome,
  { swv, callBack, responsible: before }: Standing,
): SwvCode | null {
  if (swv !== null && pointsTo(responsible) === pointsTo(before)) return swv;
  if ('swv' in responsible) return responsible.swv;
  if ('outside' in responsible) return callBack === null ? null : swv;
  return swv;
}

function pointsTo(responsible: Responsible): SwvCode | 'outside' | null {
  if ('swv' in responsible) return responsible.swv;
  return 'outside' in responsible ? 'outside' : null;
}

function corrected({ state, swv, ownerId, first, urgency, callBack }: Corrected): CorrectionDecision {
  return { ok: true, corrected: { state, swv, ownerId, first, urgency, callBack } };
}
