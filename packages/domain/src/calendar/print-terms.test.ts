import { expect, test } from 'vitest';
import { printTerms } from './print-terms.ts';
import { promisedUrgencies } from './term.ts';

const printed = printTerms();

test('every urgency with a promise has its term', () => {
  for (const urgency of promisedUrgencies)
    expect(printed).toMatch(new RegExp(`^\\| ${urgency} \\| [A-Z]`, 'm'));
});

test('an example is computed, with a line for each day that passes', () => {
  const [, friday = ''] = printed.split('### Een telefoontje op vrijdagmiddag (U3)');
  expect(friday.split('###')[0]).toContain('**uiterlijk dinsdag 24 november vóór 17.00 uur**');
  for (const day of [
    'za 21 nov | weekend',
    'zo 22 nov | weekend',
    'ma 23 nov | werkdag 1',
    'di 24 nov | werkdag 2',
  ]) {
    expect(friday).toContain(day);
  }
});

test('the days off of two years stand in it', () => {
  expect(printed).toContain('| maandag 6 april 2026 | Tweede Paasdag |');
  expect(printed).toContain('| dinsdag 27 april 2027 | Koningsdag |');
});
