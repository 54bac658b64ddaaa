import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foundIn,
  isNear,
  nearlyFoundIn,
  piecesOf,
  type SearchedFields,
  searchQueryOf,
} from './search-query.ts';

const linda: SearchedFields = {
  number: '2026-0041',
  callerName: 'Linda Çelik-Brouwer',
  childName: 'Jasmijn',
  school: 'De Poldervlieger',
  mail: 'l.brouwer@voorbeeld.nl',
  phone: '+31612345678',
};

describe('a phone number is found', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '+31 6 12345678',
    '+31 (0)6-1234 5678',
    '0031612345678',
    '(06) 12.34.56.78',
    '5678',
    '345 678',
  ])('as %s', (typed) => {
    expect(foundIn(searchQueryOf(typed), linda)).toBe('phone');
  });

  test('not by another number, nor by two digits', () => {
    expect(foundIn(searchQueryOf('0612345679'), linda)).toBeNull();
    expect(searchQueryOf('78').digits).toBeNull();
  });

  test('of a fixed line, whose digits begin like a country code', () => {
    expect(foundIn(searchQueryOf('0313 12 34 56'), { ...linda, phone: '+31313123456' })).toBe('phone');
  });

  test('not when the searcher may not see the caller', () => {
    expect(foundIn(searchQueryOf('0612345678'), { ...linda, phone: null })).toBeNull();
  });
});

describe('a contact is found', () => {
  test.each([
    ['2026-0041', 'number'],
    ['0041', 'number'],
    ['brouwer', 'callerName'],
    ['BROUW', 'callerName'],
    ['celik', 'callerName'],
    ['linda brouwer', 'callerName'],
    ['jasm', 'childName'],
    ['linda jasmijn', 'childName'],
    ['poldervlieger', 'school'],
    ['l.brouwer@voorbeeld', 'mail'],
    ['voorbeeld', 'mail'],
  ] as const)('by %s in %s', (typed, field) => {
    expect(foundIn(searchQueryOf(typed), linda)).toBe(field);
  });

  test('only when every word is there', () => {
    expect(foundIn(searchQueryOf('linda jansen'), linda)).toBeNull();
  });

  test('not by a field that the searcher may not see', () => {
    const team = { ...linda, childName: null, school: null };
    expect(foundIn(searchQueryOf('jasmijn'), team)).toBeNull();
    expect(nearlyFoundIn(searchQueryOf('jasmijm'), team)).toBeNull();
    expect(foundIn(searchQueryOf('linda jasmijn'), team)).toBeNull();
  });

  test('not by nothing', () => {
    expect(foundIn(searchQueryOf('  ?! '), linda)).toBeNull();
  });
});

describe('with a typing error', () => {
  test.each([
    'brouer',
    'brouwwer',
    'bruower',
    'broower',
    'jasmin',
    'poldrevlieger',
    'poldervileger',
    'pldervliger',
  ])('%s is near', (typed) => {
    expect(nearlyFoundIn(searchQueryOf(typed), linda)).not.toBeNull();
  });

  test.each(['bruwr', 'jasper', 'lnd', '2026-0042', '2062'])('%s is not', (typed) => {
    expect(nearlyFoundIn(searchQueryOf(typed), linda)).toBeNull();
  });

  test('one right word beside a wrong one', () => {
    expect(nearlyFoundIn(searchQueryOf('linda brouer'), linda)).toBe('callerName');
  });
});

test('whatever one error was made in a long word, one of its pieces is still whole', () => {
  const letters = fc.constantFrom(...'abcdefghij');
  const word = fc.array(letters, { minLength: 8, maxLength: 20 }).map((all) => all.join(''));
  const kind = fc.constantFrom('replace', 'drop', 'add', 'swap');
  fc.assert(
    fc.property(word, fc.nat(), letters, kind, (right, where, letter, how) => {
      const at = where % (right.length - 1);
      const [before, after] = [right.slice(0, at), right.slice(at)];
      const typed = {
        replace: `${before}${letter}${after.slice(1)}`,
        drop: `${before}${after.slice(1)}`,
        add: `${before}${letter}${after}`,
        swap: `${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`,
      }[how];
      expect(isNear(typed, right)).toBe(true);
      if (typed.length < 8) return;
      expect(piecesOf(typed).some((pieces) => pieces.every((piece) => right.includes(piece)))).toBe(true);
    }),
  );
});

test('pieces are never too short for the index', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      for (const piece of piecesOf(word).flat()) expect(piece.length).toBeGreaterThanOrEqual(3);
    }),
  );
});
