import { type FirstStep, type FurtherStep, furtherSteps, type Outcome, type Urgency } from './outcome.ts';
import { isMoreUrgent, mostUrgent, withinOf } from './urgency.ts';

/** What the desk does instead of what the protocol says. `urgency` may only be raised; without it the protocol's stands. */
export type ChosenRoute = { readonly first: FirstStep; readonly urgency?: Urgency };

/** Fewer characters than this is no reason that anyone can judge afterwards. */
export const leastReasonLength = 15;

export type DeviationRefusal =
  /** The protocol says the same. */
  | { readonly code: 'sameRoute' }
  | { readonly code: 'reasonTooShort'; readonly least: number }
  | { readonly code: 'urgencyLowered'; readonly atLeast: Urgency }
  /** Acute danger or worry: the call stays with someone, today. */
  | { readonly code: 'belowSafety' }
  /** The parents disagree: nothing is done with the question until that is decided. */
  | { readonly code: 'processingStopped' }
  /** What cannot wait keeps its promise, and a minor's promise is never taken back. */
  | { readonly code: 'promiseDropped' };

/**
 * Why the desk may not deviate like this, or null when it may. Going to safety is always open, without a reason:
 * nobody has to argue for it first.
 * @source triage plan, Laws
 * @assumption the leads confirm what the desk may not do: lower an urgency, drop a promise that is U2 or more or a minor's
 */
export function refusalOfDeviation(
  outcome: Outcome,
  chosen: ChosenRoute,
  reason: string,
): DeviationRefusal | null {
  const urgency = chosen.urgency ?? outcome.urgency;
  if (chosen.first === outcome.first && urgency === outcome.urgency) return { code: 'sameRoute' };
  if (isMoreUrgent(outcome.urgency, urgency)) return { code: 'urgencyLowered', atLeast: outcome.urgency };
  if (chosen.first === 'safety') return null;
  if (isBelowSafety(outcome, chosen.first)) return { code: 'belowSafety' };
  if (outcome.flags.includes('authorityConflict') && !isUnsafe(outcome) && chosen.first !== 'hold') {
    return { code: 'processingStopped' };
  }
  if (dropsPromise(outcome, chosen.first)) return { code: 'promiseDropped' };
  if (reason.trim().length < leastReasonLength) return { code: 'reasonTooShort', least: leastReasonLength };
  return null;
}

/** The outcome the call then has, with what the protocol had said. The reason itself is kept by whoever stores the contact. */
export type DeviatedOutcome = Outcome & {
  readonly protocol: Pick<Outcome, 'first' | 'urgency' | 'promise' | 'further'>;
};

/**
 * Obeys the same invariants as an outcome of the protocol: connect, callBack and hold carry a given promise, and a promise
 * that is not given any more stays offered. Who may not keep it stays out. `responsible` stays: a call from
 * elsewhere that is taken up after all needs an swv chosen by hand. Ask `refusalOfDeviation` first.
 */
export function applyDeviation(outcome: Outcome, chosen: ChosenRoute): DeviatedOutcome {
  const { first } = chosen;
  const promise = promiseOf(outcome, first);
  const floor = first === 'safety' ? 'U0' : promise === null ? 'U4' : 'U3';
  const urgency = mostUrgent(mostUrgent(outcome.urgency, chosen.urgency ?? 'U4'), floor);
  return {
    ...outcome,
    first,
    urgency,
    promise: promise === null ? null : { ...promise, within: withinOf(urgency) },
    further: furtherOf(outcome, first, promise),
    protocol: {
      first: outcome.first,
      urgency: outcome.urgency,
      promise: outcome.promise,
      further: outcome.further,
    },
  };
}

function isUnsafe(outcome: Outcome): boolean {
  return outcome.further.includes('tellSafetyOfficer');
}

function isBelowSafety(outcome: Outcome, first: FirstStep): boolean {
  if (outcome.urgency === 'U0') return true;
  return isUnsafe(outcome) && first !== 'connect' && first !== 'callBack';
}

function dropsPromise({ promise, urgency, flags }: Outcome, first: FirstStep): boolean {
  if (promise?.state !== 'given' || (first !== 'answer' && first !== 'refer')) return false;
  return isMoreUrgent(urgency, 'U3') || flags.includes('minorCalling');
}

function promiseOf({ promise, flags }: Outcome, first: FirstStep): Outcome['promise'] {
  const kept = promise ?? {
    state: 'offered' as const,
    by: 'contactPerson' as const,
    not: [],
    within: withinOf('U3'),
  };
  switch (first) {
    case 'safety':
      return { ...kept, state: 'given', by: 'safetyOfficer' };
    case 'hold':
      return { ...kept, state: 'given', by: 'lead' };
    case 'connect':
    case 'callBack':
      return { ...kept, state: 'given', by: flags.includes('independence') ? 'lead' : kept.by };
    case 'refer':
    case 'answer':
      return promise === null ? null : { ...promise, state: 'offered' };
  }
}

function furtherOf(outcome: Outcome, first: FirstStep, promise: Outcome['promise']): readonly FurtherStep[] {
  const steps = new Set(outcome.further);
  const isWithPerson = first === 'connect' || first === 'callBack';
  steps.delete('offerCallBack');
  if (promise?.state === 'offered') steps.add('offerCallBack');
  if (!isWithPerson) steps.delete('hold');
  if (!isWithPerson && first !== 'hold') steps.delete('answer');
  if (first === 'refer' || first === 'safety') steps.delete('refer');
  if (isWithPerson && outcome.first === 'hold') steps.add('hold');
  if (first === 'safety') {
    steps.add('tellSafetyOfficer');
    steps.delete('signal');
  }
  return furtherSteps.filter((step) => steps.has(step));
}
