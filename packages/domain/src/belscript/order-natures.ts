import { type NatureCode, natureCodes } from '../reference/nature-codes.ts';
import { type Answers, givenValue } from './answers.ts';
import type { Option } from './belscript.ts';
import { natureWeightOfFacts } from './nature-facts.ts';
import { natureWords } from './nature-words.ts';
import { isSaid, type Said, saidIn, type Term, termOf } from './said-terms.ts';

/**
 * Every nature code once, the likeliest first, by what the caller said and what is known; equal ones in the order of
 * the list. Reads no nature that was chosen, so that choosing one does not move the list. Only an order, never a choice:
 * what it is about is for the desk to say.
 * @source triage plan, Nature is an answer: the protocol orders the options by what is known so far
 */
export function orderNatures(answers: Answers): readonly NatureCode[] {
  const weights = natureWeights(answers);
  return natureCodes.toSorted((one, other) => weights[other] - weights[one]);
}

/** The options of a nature question in the order of `orderNatures`. */
export function natureOptions(answers: Answers, options: readonly Option[]): readonly Option[] {
  const order: readonly string[] = orderNatures(answers);
  return options.toSorted((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
}

/** How much speaks for each nature; 0 when nothing does. Only meant for ordering. */
export function natureWeights(answers: Answers): Readonly<Record<NatureCode, number>> {
  const said = saidIn([givenValue(answers, 'question'), givenValue(answers, 'hope')]);
  const facts = natureWeightOfFacts(answers);
  const weights = Object.fromEntries(
    natureCodes.map((code) => [code, together([...weightsOfWords(code, said), facts[code] ?? 0])]),
  ) as Record<NatureCode, number>;
  const inTransition = givenValue(answers, 'sector') === 'transition';
  return inTransition ? { ...weights, A03: weights.A03 + partOfChoosing * weights.A02 } : weights;
}

/** In the transition from primary to secondary what speaks for choosing and applying speaks for that as well. */
const partOfChoosing = 0.45;

const ideas = Object.fromEntries(
  natureCodes.map((code) => [
    code,
    natureWords[code].map(([weight, ways]) => ({ weight, ways: ways.split(',').map(termOf) })),
  ]),
) as unknown as Record<NatureCode, readonly { readonly weight: number; readonly ways: readonly Term[] }[]>;

/**
 * Each further idea, from heavy to light, counts this part of the one before: many hints are not many plain words. What
 * the facts say is one idea more: a child that is at home for a treatment is heard once as absent, not twice.
 */
const furtherPart = 0.8;

function together(weights: readonly number[]): number {
  return weights
    .toSorted((one, other) => other - one)
    .reduce((sum, weight, index) => sum + weight * furtherPart ** index, 0);
}

function weightsOfWords(code: NatureCode, said: Said): readonly number[] {
  return ideas[code]
    .filter(({ ways }) => ways.some((term) => isSaid(term, said)))
    .map(({ weight }) => weight);
}
