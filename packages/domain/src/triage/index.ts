export { type Decided, decideFacts } from './decide-facts.ts';
export {
  applyDeviation,
  type ChosenRoute,
  type DeviatedOutcome,
  type DeviationRefusal,
  leastReasonLength,
  refusalOfDeviation,
} from './deviation.ts';
export { type FactName, type Facts, factNames, factValues } from './facts.ts';
export { doubtedPersonsOf, factsFromAnswers } from './facts-from-answers.ts';
export {
  type FirstStep,
  type FurtherStep,
  firstSteps,
  furtherSteps,
  type Outcome,
  type OutcomeFlag,
  type OutcomePromise,
  outcomeFlags,
  type PersonId,
  type PromiseHolder,
  promiseHolders,
  type Reason,
  type ReferralId,
  type Responsible,
  type Urgency,
  urgencies,
  type Within,
} from './outcome.ts';
export { printTriage } from './print-triage.ts';
export { termOfPromise } from './promise-term.ts';
export { type Place, placeOf } from './responsible.ts';
export { closingReasons, type Rule, type RuleId, rules } from './rules.ts';
export { triage } from './triage.ts';
export type { TriageContext } from './triage-context.ts';
export { isMoreUrgent, mostUrgent, withinOf } from './urgency.ts';
