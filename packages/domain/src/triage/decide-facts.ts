import type { Facts } from './facts.ts';
import {
  type FirstStep,
  type FurtherStep,
  furtherSteps,
  type OutcomeFlag,
  type OutcomePromise,
  outcomeFlags,
  type PromiseHolder,
  type Urgency,
} from './outcome.ts';
import { type Rule, type RuleId, rules } from './rules.ts';
import { mostUrgent } from './urgency.ts';

/** What the rules make of the facts alone: everything but who is responsible, what is still open, and the channel. */
export type Decided = {
  readonly rule: RuleId;
  /** The deciding rule first, then every other that holds, in the protocol's order. */
  readonly holding: readonly Rule[];
  readonly urgency: Urgency;
  readonly first: FirstStep;
  readonly promise: Pick<OutcomePromise, 'state' | 'by'> | null;
  readonly further: readonly FurtherStep[];
  readonly flags: readonly OutcomeFlag[];
};

/** Total: every combination of facts has exactly one outcome. Throws only when the protocol has a hole, which a test rules out. */
export function decideFacts(facts: Facts): Decided {
  const holding = rules.filter((rule) => rule.holds(facts));
  const deciding = holding.find((rule) => rule.decides !== undefined);
  if (deciding?.decides === undefined) throw new Error(`No rule decides ${JSON.stringify(facts)}`);
  const { first } = deciding.decides;

  const beside = new Set(
    holding.flatMap((rule) => rule.beside ?? []).filter((step) => goesWith(step, first, facts)),
  );
  const promise = promiseOf(deciding.decides.promise, beside.has('offerCallBack'), facts);
  const flags = new Set(holding.map((rule) => rule.flag));
  return {
    rule: deciding.id,
    holding: [deciding, ...holding.filter((rule) => rule !== deciding)],
    urgency: holding.reduce<Urgency>(
      (urgency, rule) => (rule.urgency === undefined ? urgency : mostUrgent(urgency, rule.urgency)),
      promise === null ? 'U4' : 'U3',
    ),
    first,
    promise,
    further: furtherSteps.filter((step) => beside.has(step)),
    flags: outcomeFlags.filter((flag) => flags.has(flag)),
  };
}

/** Whether a step makes sense beside the first one; the others are left out. @source triage plan, Outcome */
function goesWith(step: FurtherStep, first: FirstStep, facts: Facts): boolean {
  switch (step) {
    case 'hold':
      return first === 'connect' || first === 'callBack';
    case 'answer':
      return first === 'connect' || first === 'callBack' || first === 'hold';
    case 'refer':
      return first !== 'refer' && first !== 'safety';
    case 'offerCallBack':
      return first === 'answer' || first === 'refer';
    case 'signal':
      return first !== 'safety' && facts.region === 'ours' && facts.authority === 'clear';
    case 'tellSafetyOfficer':
    case 'adviseVeiligThuis':
      return true;
  }
}

function promiseOf(decided: Decided['promise'], offered: boolean, facts: Facts): Decided['promise'] {
  const promise = decided ?? (offered ? { state: 'offered' as const, by: 'contactPerson' as const } : null);
  return promise === null ? null : { state: promise.state, by: holderOf(promise, facts) };
}

/**
 * Doubt and conflict bring a promise to the lead; an offer to a caller from elsewhere is kept by the desk that took the call.
 * @source triage plan, Laws
 * @assumption the leads confirm that the desk itself calls back callers from outside the region
 */
function holderOf(promise: Pick<OutcomePromise, 'state' | 'by'>, facts: Facts): PromiseHolder {
  if (promise.by !== 'contactPerson') return promise.by;
  if (facts.independence === 'doubted' || facts.authority === 'conflict') return 'lead';
  return promise.state === 'offered' && facts.region === 'elsewhere' ? 'desk' : 'contactPerson';
}
