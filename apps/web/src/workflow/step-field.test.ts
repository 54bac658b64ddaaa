import { expect, test } from 'vitest';
import { errorsIn, type StepField } from './step-field.ts';

const phone: StepField = { name: 'number', label: 'Telefoonnummer', kind: 'phone', optional: true };
const mail: StepField = { name: 'mail', label: 'E-mailadres', kind: 'mail', optional: true };

test.each(['', '06 12 34 56 78', '(020) 123-4567', '+31612345678'])('%j is a number, or none', (number) => {
  expect(errorsIn([phone], { number })).toEqual({});
});

test.each(['06', 'zes', '06 12 34 56 78 a'])('%j is no number, also where it may be left out', (number) => {
  expect(errorsIn([phone], { number })).toHaveProperty('number');
});

test('an address that is filled in is one', () => {
  expect(errorsIn([mail], { mail: '' })).toEqual({});
  expect(errorsIn([mail], { mail: 'ilse@voorbeeld.nl' })).toEqual({});
  expect(errorsIn([mail], { mail: 'ilse' })).toHaveProperty('mail');
});
