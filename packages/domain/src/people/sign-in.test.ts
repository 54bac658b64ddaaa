import { expect, test } from 'vitest';
import { additionRefusal, isFresh, mostFactors, nextStep, removalRefusal } from './sign-in.ts';

test('whoever has a second factor is asked for it, also where none is required', () => {
  expect(nextStep({ hasFactor: true, isRequired: true })).toBe('secondFactor');
  expect(nextStep({ hasFactor: true, isRequired: false })).toBe('secondFactor');
});

test('without a factor one has to be made where it is required, and only there', () => {
  expect(nextStep({ hasFactor: false, isRequired: true })).toBe('enrolment');
  expect(nextStep({ hasFactor: false, isRequired: false })).toBe('open');
});

test('a sign-in is fresh for five minutes', () => {
  const at = '2026-09-01T08:00:00.000Z';
  expect(isFresh(at, '2026-09-01T08:04:59.999Z')).toBe(true);
  expect(isFresh(at, '2026-09-01T08:05:00.000Z')).toBe(false);
});

test('the last factor stays where one is required', () => {
  expect(removalRefusal({ factors: 1, isRequired: true })).toEqual({ code: 'lastFactor' });
  expect(removalRefusal({ factors: 2, isRequired: true })).toBeUndefined();
  expect(removalRefusal({ factors: 1, isRequired: false })).toBeUndefined();
});

test('somebody has five factors at most', () => {
  expect(additionRefusal({ factors: mostFactors - 1 })).toBeUndefined();
  expect(additionRefusal({ factors: mostFactors })).toEqual({ code: 'tooManyFactors' });
});
