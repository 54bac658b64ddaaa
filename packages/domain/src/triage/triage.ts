import { type Answers, givenValue } from '../belscript/answers.ts';
import { type Decided, decideFacts } from './decide-facts.ts';
import { type Facts, isPupil } from './facts.ts';
import { doubtedPersonsOf, factsFromAnswers } from './facts-from-answers.ts';
import { type Outcome, type OutcomeFlag, type OutcomePromise, outcomeFlags, type Reason } from './outcome.ts';
import { referralsFor } from './referrals-for.ts';
import { responsibleOf } from './responsible.ts';
import { closingReasons, type Rule } from './rules.ts';
import { stillNeeded } from './still-needed.ts';
import { type PressingMatter, pressingMatterOf } from './term-fact.ts';
import type { TriageContext } from './triage-context.ts';
import { withinOf } from './urgency.ts';

/**
 * What the protocol makes of a call. Total and pure: the same answers give the same outcome, in whatever order they came,
 * and who is free plays no part. Throws only when `context.today` is no date.
 * @source triage plan; S0, drie functies van het centrale punt
 */
export function triage(answers: Answers, context: TriageContext): Outcome {
  const facts = factsFromAnswers(answers, context);
  const decided = decideFacts(facts);
  return {
    rule: decided.rule,
    reasons: reasonsOf(decided, facts, pressingMatterOf(answers, context)),
    urgency: decided.urgency,
    first: decided.first === 'connect' && context.contact === 'written' ? 'callBack' : decided.first,
    promise: promiseOf(decided, answers),
    further: decided.further,
    referrals: referralsFor(decided, facts, answers, context),
    responsible: responsibleOf(answers, context, { keepsPromise: decided.promise?.state === 'given' }),
    flags: flagsOf(decided, facts, answers),
    stillNeeded: stillNeeded(answers, facts, context),
  };
}

function reasonsOf(
  { holding, urgency }: Decided,
  facts: Facts,
  matter: PressingMatter | null,
): readonly Reason[] {
  const closing = closingReasons.filter((reason) => reason.urgency === urgency);
  return [
    ...holding.map((rule) => ({ rule: rule.id, text: textOf(rule, facts, matter), source: rule.source })),
    ...closing.map(({ id, say, source }) => ({ rule: id, text: say, source })),
  ];
}

/** A lead and a caller want to hear what it is that presses, not all that may. */
function textOf(rule: Rule, facts: Facts, matter: PressingMatter | null): string {
  const ofMatter = matter === null ? undefined : rule.sayOfMatter?.[matter];
  return ofMatter ?? (isPupil(facts) ? (rule.sayToPupil ?? rule.say) : rule.say);
}

function promiseOf({ promise, urgency }: Decided, answers: Answers): OutcomePromise | null {
  return promise === null ? null : { ...promise, not: doubtedPersonsOf(answers), within: withinOf(urgency) };
}

/** A pupil counts as a minor until the age says otherwise. @source domain facts 2.7 */
function flagsOf(decided: Decided, { caller }: Facts, answers: Answers): readonly OutcomeFlag[] {
  const isMinor = caller === 'pupil' && givenValue(answers, 'pupilAge') !== '18plus';
  return outcomeFlags.filter((flag) => decided.flags.includes(flag) || (flag === 'minorCalling' && isMinor));
}
