import type { NatureCode } from '../reference/nature-codes.ts';
import { aroundSchool } from './nature-words/around-school.ts';
import { atOddsWithSchool } from './nature-words/at-odds-with-school.ts';
import { choosingASchool } from './nature-words/choosing-a-school.ts';
import { helpWithLearning } from './nature-words/help-with-learning.ts';

/**
 * Words by which callers name what it is about. Each row is one idea: its weight, then ways to say it. An idea counts
 * once, however often it is said. 10 and more: hardly ever about anything else; 3 and less: a hint at most.
 *
 * Ways are divided by commas and written as folded text (lower case, no accents). `pest*` is the beginning of a word,
 * `*pest*` any part of one, and `zit .. thuis` allows up to five words in between. `slaat ~` is heard with whom it is done
 * to: "slaat hem", "slaat mijn dochter". None reaches over the end of a sentence.
 * @assumption front desk: the words are ours, to be adjusted to real calls
 */
export type NatureWords = readonly (readonly [weight: number, ways: string])[];

export const natureWords: Readonly<Record<NatureCode, NatureWords>> = {
  ...choosingASchool,
  ...helpWithLearning,
  ...atOddsWithSchool,
  ...aroundSchool,
};
