import type { RuleRow } from './rule.ts';
import { rulesOfHaste } from './rules-of-haste.ts';
import { rulesOfQuestion } from './rules-of-question.ts';
import { rulesOfSafety } from './rules-of-safety.ts';
import { rulesOfStanding } from './rules-of-standing.ts';

/**
 * The protocol, in order: the first rule that holds and decides, decides; every rule that holds is a reason,
 * raises the urgency to at least its own, and adds its steps and flag.
 * @source triage plan, Three steps
 * @assumption whoever a row's `assumption` names confirms that row
 */
const orderedRules = [...rulesOfSafety, ...rulesOfStanding, ...rulesOfHaste, ...rulesOfQuestion] as const;

/** Reasons that follow from the outcome instead of from a fact: what is left when no rule raised the urgency. */
export const closingReasons = [
  {
    id: 'promiseWithoutHaste',
    urgency: 'U3',
    say: 'Er is geen haast bij, wel een afspraak of een aanbod om te bellen.',
    source: 'Triageplan, urgentie U3; S2 (binnen twee dagen)',
  },
  {
    id: 'nothingPromised',
    urgency: 'U4',
    say: 'Er hoeft niemand terug te bellen.',
    source: 'Triageplan, urgentie U4',
  },
] as const;

export type RuleId = (typeof orderedRules)[number]['id'] | (typeof closingReasons)[number]['id'];
export type Rule = RuleRow & { readonly id: RuleId };

export const rules: readonly Rule[] = orderedRules;
