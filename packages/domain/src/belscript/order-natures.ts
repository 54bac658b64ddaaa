import { foldText } from '../knowledge/search-words.ts';
import { type NatureCode, natureCodes } from '../reference/nature-codes.ts';
import { type Answers, givenValue } from './answers.ts';
import type { Option } from './belscript.ts';
import { natureWeightOfFacts } from './nature-facts.ts';
import { natureWords } from './nature-words.ts';

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
  const sentences = sentencesOf([givenValue(answers, 'question'), givenValue(answers, 'hope')]);
  const facts = natureWeightOfFacts(answers);
  const words = (code: NatureCode) => weightOfWords(code, sentences);
  const weights = Object.fromEntries(
    natureCodes.map((code) => [code, words(code) + (facts[code] ?? 0)]),
  ) as Record<NatureCode, number>;
  const inTransition = givenValue(answers, 'sector') === 'transition';
  return inTransition ? { ...weights, A03: weights.A03 + partOfChoosing * words('A02') } : weights;
}

/** In the transition from primary to secondary the words for choosing and applying speak for that as well. */
const partOfChoosing = 0.5;

type TermPart = {
  readonly text: string;
  readonly start: boolean;
  readonly end: boolean;
  readonly gap: boolean;
};
type Term = readonly TermPart[];

/** How many words a `..` in a term may stand for. */
const widestGap = 5;

const terms = Object.fromEntries(
  natureCodes.map((code) => [
    code,
    natureWords[code].map(([weight, ways]) => ({ weight, ways: ways.split(',').map(termOf) })),
  ]),
) as unknown as Record<NatureCode, readonly { readonly weight: number; readonly ways: readonly Term[] }[]>;

function termOf(written: string): Term {
  const parts: TermPart[] = [];
  let gap = false;
  for (const word of written.trim().split(/\s+/)) {
    if (word === '..') {
      gap = true;
      continue;
    }
    parts.push({
      text: word.replaceAll('*', ''),
      start: !word.startsWith('*'),
      end: !word.endsWith('*'),
      gap,
    });
    gap = false;
  }
  return parts;
}

function sentencesOf(texts: readonly (string | undefined)[]): readonly (readonly string[])[] {
  return texts
    .flatMap((text) => (text ?? '').split(/[.?!;\n…]+/))
    .map((sentence) => foldText(sentence).split(' '))
    .filter((words) => words[0] !== '');
}

function weightOfWords(code: NatureCode, sentences: readonly (readonly string[])[]): number {
  return terms[code]
    .filter(({ ways }) => ways.some((term) => sentences.some((words) => isSaid(term, words))))
    .reduce((sum, { weight }) => sum + weight, 0);
}

function isSaid(term: Term, words: readonly string[]): boolean {
  const [first] = term;
  if (first?.start && first.end && !words.includes(first.text)) return false;
  return words.some((_, from) => matchesFrom(term, 0, words, from));
}

function matchesFrom(term: Term, index: number, words: readonly string[], from: number): boolean {
  const part = term[index];
  if (part === undefined) return true;
  for (let skipped = 0; skipped <= (part.gap ? widestGap : 0); skipped += 1) {
    const word = words[from + skipped];
    if (word === undefined) return false;
    if (fits(part, word) && matchesFrom(term, index + 1, words, from + skipped + 1)) return true;
  }
  return false;
}

function fits(part: TermPart, word: string): boolean {
  if (part.start) return part.end ? word === part.text : word.startsWith(part.text);
  return part.end ? word.endsWith(part.text) : word.includes(part.text);
}
