import { foldText, wordsOf } from '../knowledge/search-words.ts';

/** What was typed in the search field, as it is looked for. */
export type SearchQuery = {
  /** Folded words; all of them must be found. */
  readonly words: readonly string[];
  /** The digits of a phone number without country code and trunk zero; null when it cannot be one. */
  readonly digits: string | null;
};

/** The fields of a record that the searcher may see; null where they may not, or where nothing is known. */
export type SearchedFields = {
  readonly number: string | null;
  readonly callerName: string | null;
  readonly childName: string | null;
  readonly school: string | null;
  readonly mail: string | null;
  /** E.164. */
  readonly phone: string | null;
};

export const searchedFields = ['number', 'phone', 'callerName', 'childName', 'school', 'mail'] as const;
export type SearchedField = (typeof searchedFields)[number];

export function searchQueryOf(typed: string): SearchQuery {
  return { words: wordsOf(typed), digits: phoneDigitsIn(typed) };
}

/**
 * Digits that can stand anywhere in an E.164 number, from any notation: `06-12 34 56 78`, `+31 (0)6 …`, `0031 6 …`, or the
 * last ones only. Fewer than three tell nothing.
 */
function phoneDigitsIn(typed: string): string | null {
  if (!/^[\d\s()+./-]+$/.test(typed)) return null;
  const digits = typed.replace(/\D/g, '').replace(/^0031|^00/, '');
  const isInternational = /^\s*(\+|00)\s*31/.test(typed);
  const national = (isInternational ? digits.replace(/^31/, '') : digits).replace(/^0+/, '');
  return national.length >= 3 ? national : null;
}

/** The field in which the query is found, or null. Words may be found in different fields; the longest one names it. */
export function foundIn({ words, digits }: SearchQuery, fields: SearchedFields): SearchedField | null {
  if (digits !== null && fields.phone?.includes(digits) === true) return 'phone';
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  const texts = textsOf(fields);
  const isThere = (word: string) => texts.find(([, text]) => text.includes(word))?.[0];
  return words.every((word) => isThere(word) !== undefined) ? (isThere(longest) ?? null) : null;
}

/** The same, with typing errors: see `isNear`. Short words and numbers must be right. */
export function nearlyFoundIn({ words }: SearchQuery, fields: SearchedFields): SearchedField | null {
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return null;
  const texts = textsOf(fields);
  const isThere = (word: string) =>
    texts.find(([, text]) => text.includes(word) || text.split(' ').some((one) => isNear(word, one)))?.[0];
  return words.every((word) => isThere(word) !== undefined) ? (isThere(longest) ?? null) : null;
}

function textsOf(fields: SearchedFields): readonly (readonly [SearchedField, string])[] {
  return searchedFields.flatMap((name) => {
    const text = fields[name];
    return name === 'phone' || text === null ? [] : [[name, foldText(text)] as const];
  });
}

/** The shortest piece of text that an index of trigrams can find. */
export const shortestIndexed = 3;
const shortestWithError = 4;
const shortestWithTwoErrors = 8;

/** One letter wrong, missing, too many or swapped; two in a word of eight letters or more. Words with a digit must be right. */
export function isNear(typed: string, word: string): boolean {
  if (typed.length < shortestWithError || /\d/.test(typed)) return false;
  const allowed = typed.length >= shortestWithTwoErrors ? 2 : 1;
  return Math.abs(typed.length - word.length) <= allowed && distanceOf(typed, word) <= allowed;
}

/** Insertions, deletions, substitutions and swaps of neighbours from one word to the other. */
function distanceOf(from: string, to: string): number {
  let older: number[] = [];
  let before = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const isSwap =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (before[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (same ? 0 : 1),
        isSwap ? (older[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [older, before] = [before, current];
  }
  return before[to.length] ?? 0;
}

/**
 * Pieces of a word of which at least one is whole when one error was made in it, each a list of pieces that are all there: the
 * first half, the second half, and beginning with end for an error in the middle. None for a word that must be right.
 */
export function piecesOf(word: string): readonly (readonly string[])[] {
  if (word.length < shortestWithError || /\d/.test(word)) return [];
  const half = Math.max(shortestIndexed, Math.floor(word.length / 2));
  const halves = [[word.slice(0, half)], [word.slice(Math.min(half, word.length - shortestIndexed))]];
  const ends = [word.slice(0, shortestIndexed), word.slice(-shortestIndexed)];
  return word.length >= 2 * shortestIndexed + 2 ? [...halves, ends] : halves;
}
