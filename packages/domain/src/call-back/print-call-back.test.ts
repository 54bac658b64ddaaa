import { expect, test } from 'vitest';
import { printCallBack } from './print-call-back.ts';
import { callBackStatuses } from './standing.ts';
import { callBackStepNames } from './steps.ts';

const printed = printCallBack();

test('every step and status stands in it', () => {
  for (const name of [...callBackStepNames, ...callBackStatuses]) expect(printed).toContain(`(\`${name}\`)`);
});

test('the diagram shows how a promise goes from one status to the next', () => {
  expect(printed).toContain('  suspended --> due: resume');
  expect(printed).toContain('  undecided --> [*]: speak, write, giveUp, withdraw');
  expect(printed).not.toContain('paused -->');
});
