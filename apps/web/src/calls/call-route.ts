import { givenValue } from '@steunpunt/domain/belscript/answers';
import type { AgreedMoment, AgreedMomentRefusal } from '@steunpunt/domain/calendar/agreed-moment';
import { type CallBack, callBackOf } from '@steunpunt/domain/contact/call-back';
import { applyDeviation } from '@steunpunt/domain/triage/deviation';
import type { FirstStep, Outcome } from '@steunpunt/domain/triage/outcome';
import { triage } from '@steunpunt/domain/triage/triage';
import type { CallFacts } from './call-facts.ts';

const computed = new WeakMap<CallFacts, Outcome>();

/** What the protocol makes of the answers, computed once for all parts of the screen that show it. */
export function outcomeOfCall(facts: CallFacts): Outcome {
  const known = computed.get(facts);
  if (known !== undefined) return known;
  const { counted, today, contact, swvs, calendar } = facts;
  const outcome = triage(counted, { today, contact, region: swvs, calendar });
  computed.set(facts, outcome);
  return outcome;
}

/** The route in the end: the protocol's, or the first step the desk chose instead. */
export function routeOfCall(facts: CallFacts, chosen: FirstStep | null): Outcome {
  const outcome = outcomeOfCall(facts);
  return chosen === null || chosen === outcome.first ? outcome : applyDeviation(outcome, { first: chosen });
}

export type CallBackOfCall =
  | { readonly ok: true; readonly callBack: CallBack }
  | { readonly ok: false; readonly refusal: AgreedMomentRefusal; readonly callBack: CallBack | null };

/** The promise with its moment, or why the agreed moment cannot be; null when nothing is promised. */
export function callBackOfCall(facts: CallFacts, route: Outcome): CallBackOfCall | null {
  if (route.promise === null) return null;
  const agreed = givenValue(facts.counted, 'agreedMoment') as AgreedMoment | undefined;
  const made = callBackOf(route.promise, route.urgency, agreed, facts.termFacts);
  if (made.ok) return made;
  const term = callBackOf(route.promise, route.urgency, undefined, facts.termFacts);
  return { ok: false, refusal: made.refusal, callBack: term.ok ? term.callBack : null };
}
