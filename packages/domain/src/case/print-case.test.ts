import { expect, test } from 'vitest';
import { caseStepNames } from './case-steps.ts';
import { consentPurposes } from './case-words.ts';
import { currentWording } from './consent-wordings.ts';
import { printCase } from './print-case.ts';

const printed = printCase();

test('every step stands in the table once, and what moves the case also in the diagram', () => {
  for (const step of caseStepNames) expect(printed.split(`(\`${step}\`)`)).toHaveLength(2);
  expect(printed).toContain('held     ── besluit van de tweede triage ──▶ followUp');
  expect(printed).toContain('closed   ── heropenen ──▶ followUp');
});

test('the reason why not stands at each state', () => {
  expect(printed).toContain('| afsluiten | `promiseOpen` | `held` | `paused` | `caseClosed` |');
  expect(printed).toContain('| iets opschrijven | kan | kan | `paused` | `caseClosed` |');
});

test('what is read aloud stands there word for word', () => {
  for (const purpose of consentPurposes) expect(printed).toContain(currentWording(purpose).text);
});
