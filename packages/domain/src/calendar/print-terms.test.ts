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

test('a clock that stood still and a term that was extended are worked out', () => {
  expect(printed).toContain(
    '| Over een weekend | ma 23 nov 17:00 | vr 20 nov 16:00 | ma 23 nov 09:30 | di 24 nov 10:30 |',
  );
  expect(printed).toContain('| Koningsdag | vr 24 apr 17:00 | 2 | wo 29 apr 17:00 |');
});
