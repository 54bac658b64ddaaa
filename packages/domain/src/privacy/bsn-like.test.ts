import { expect, test } from 'vitest';
import { bsnLikeNumbersIn, maskBsnLikeNumbers } from './bsn-like.ts';

test.each([
  ['111222333', ['111222333']],
  ['BSN: 123456782.', ['123456782']],
  ['het is 123 456 782 van hem', ['123 456 782']],
  ['1234.56.782', ['1234.56.782']],
  ['123-456-782 en 111222333', ['123-456-782', '111222333']],
])('%s holds a number that could be a citizen service number', (text, found) => {
  expect(bsnLikeNumbersIn(text)).toEqual(found);
});

test.each([
  ['nine digits that fail the test', '123456789'],
  ['zeros', '000000000'],
  ['a mobile number', '0612345678'],
  ['a number with a country code', '+31612345678 en +31 612345672'],
  ['a longer number', '1234567821 en 123456782 1'],
  ['a date and a postcode', '24-11-2026, 2132 AB'],
  ['no number', 'Jasmijn gaat deels naar school.'],
])('%s is none', (_, text) => {
  expect(bsnLikeNumbersIn(text)).toEqual([]);
});

test('such a number is taken out and the rest of the text stays, as often as it is asked', () => {
  const text = 'BSN 111222333, of 123-456-782. Bel 06 12345678 over 123456789.';
  const masked = maskBsnLikeNumbers(text);
  expect(masked).toBe('BSN [nummer weggehaald], of [nummer weggehaald]. Bel 06 12345678 over 123456789.');
  expect(maskBsnLikeNumbers(masked)).toBe(masked);
});
