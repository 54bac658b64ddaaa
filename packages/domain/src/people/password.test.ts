import { expect, test } from 'vitest';
import { isTooEasy } from './password.ts';

const noor = {
  name: 'Noor Vermeer',
  mail: 'n.vermeer@voorbeeld.nl',
  place: ['Steunpunt Haarlemmermeer'],
};

test.each([
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'Noor-Vermeer-2026',
  'wachtwoord1234',
  'Welkom Welkom 2026',
  'steunpunt-2026!',
  '123456789012',
  'Haarlemmermeer-2026',
  'voorbeeld.nl-Noor',
])('%s is too easy', (password) => {
  expect(isTooEasy(password, noor)).toBe(true);
});

test.each(['een lang wachtwoord', 'paardenbloem in juni', 'Noor fietst graag hard', 'xK9#pQ2$vL7mRt'])(
  '%s is not',
  (password) => {
    expect(isTooEasy(password, noor)).toBe(false);
  },
);
