import { expect, test } from 'vitest';
import { whoFor } from './answers.ts';

test.each([
  [
    { caller: 'Ouder met gezag', childName: 'Noor', childAge: 8, school: 'De Dijkwielen' },
    'Ouder met gezag · Noor (8), De Dijkwielen',
  ],
  [{ caller: 'Leerling', childName: null, childAge: 15, school: null }, 'Leerling · 15 jaar'],
  [{ caller: null, childName: 'Noor', childAge: null, school: null }, 'Noor'],
  [{ caller: null, childName: null, childAge: null, school: null }, ''],
])('tells who it is about with what is known: %j', (facts, told) => {
  expect(whoFor(facts)).toBe(told);
});
