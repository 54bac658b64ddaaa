import {
  piecesOf,
  type SearchedField,
  type SearchedFields,
  type SearchQuery,
  shortestIndexed,
} from '@steunpunt/domain/search/search-query';

export type Finds = (fields: SearchedFields) => SearchedField | null;

/** Looked through one by one before the index is asked: what is asked for is mostly new. */
export const newestLookedThrough = 1_000;
export const mostOfIndex = 500;

/** @source quality plan, speed: only under five hits, over at most the 50,000 newest records */
export const fewHits = 5;
export const newestForErrors = 50_000;

/** What the index can look for: the digits of a number, or all words that are long enough. */
export function piecesToFind({ words, digits }: SearchQuery): readonly (readonly string[])[] {
  const long = words.filter((word) => word.length >= shortestIndexed);
  return [digits === null ? [] : [digits], long].filter((pieces) => pieces.length > 0);
}

/** Pieces of the longest word of which one is whole when a typing error was made in it. */
export function piecesWithError({ words }: SearchQuery): readonly (readonly string[])[] {
  return piecesOf(longestOf(words));
}

/** A record whose words stand in several rows is looked for by the longest one: the others are read in the record. */
export function piecesOfLongest({ words, digits }: SearchQuery): readonly (readonly string[])[] {
  const longest = longestOf(words);
  return piecesToFind({ words: [longest], digits });
}

function longestOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
