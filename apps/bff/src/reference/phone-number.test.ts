import { expect, test } from 'vitest';
import { displayOf, phoneNumberIn } from './phone-number.ts';

test.each([
  '0612345678',
  '06-12345678',
  '06 - 12 34 56 78',
  '(06) 12345678',
  '+31 6 12345678',
  '+31612345678',
  '0031 6 12 34 56 78',
  '+31 (0)6 12345678',
  '0031(0)612345678',
  ' 06.12.34.56.78 ',
])('%s is one and the same Dutch mobile number', (typed) => {
  expect(phoneNumberIn(typed)).toEqual({ number: '+31612345678', display: '06 12 34 56 78', abroad: false });
});

test('a Dutch landline keeps its area code apart', () => {
  expect(phoneNumberIn('020-123 45 67')).toEqual({
    number: '+31201234567',
    display: '020 123 45 67',
    abroad: false,
  });
});

test('a foreign number keeps its country code', () => {
  expect(phoneNumberIn('0032 470 12 34 56')).toEqual({
    number: '+32470123456',
    display: '+32 470 12 34 56',
    abroad: true,
  });
});

test.each(['', '12', '06', '0612345', 'nul zes', '0900', '061234567890123', '99999999999'])(
  '"%s" is no number that a phone has',
  (typed) => {
    expect(phoneNumberIn(typed)).toBeUndefined();
  },
);

test('what is stored is shown as people write it', () => {
  expect(displayOf('+31612345678')).toBe('06 12 34 56 78');
});
