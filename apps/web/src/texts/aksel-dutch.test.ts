import { en, nb, nn } from '@navikt/ds-react/locales';
import { expect, test } from 'vitest';
import { akselDutch } from './aksel-dutch.ts';

/** Every string of a translation by its path; date patterns are no words. */
function wordsOf(translation: object, path = ''): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [key, value] of Object.entries(translation)) {
    const here = path === '' ? key : `${path}.${key}`;
    if (key === 'dateLocale' || key.endsWith('Format')) continue;
    if (typeof value === 'string') words.set(here, value);
    else for (const [deeper, word] of wordsOf(value, here)) words.set(deeper, word);
  }
  return words;
}

/** The same word in another case is still the same word to a reader. */
const fold = (word: string) => word.toLocaleLowerCase('nl').trim();

test('has a word for everything Aksel can say', () => {
  expect([...wordsOf(akselDutch).keys()].sort()).toEqual([...wordsOf(nb).keys()].sort());
});

test.each([
  ['nb', nb],
  ['nn', nn],
  ['en', en],
])('shows no word of the translation %s', (_name, foreign) => {
  const theirs = new Set([...wordsOf(foreign).values()].map(fold));
  const shared = [...wordsOf(akselDutch)].filter(([, word]) => theirs.has(fold(word)));
  expect(shared).toEqual([]);
});

test('keeps every {placeholder} that Aksel fills in', () => {
  const placeholders = (word: string) => (word.match(/\{\w+\}/g) ?? []).sort();
  const ours = wordsOf(akselDutch);
  for (const [path, word] of wordsOf(nb))
    expect([path, placeholders(ours.get(path) ?? '')]).toEqual([path, placeholders(word)]);
});

test('says dates in Dutch', () => {
  expect(akselDutch.global.dateLocale.code).toBe('nl');
});
