import { expect, test } from 'vitest';
import { sayOfficeTime, sayPromiseChange } from './say-promise-change.ts';

const at = '2026-11-24T09:00:00.000Z';
const until = '2026-11-25T16:00:00.000Z';

test.each([
  [{ code: 'agreed', at, until }, 'nieuwe afspraak gemaakt met de beller, op wo 25 nov 17:00'],
  [
    { code: 'toldLate', at, from: '2026-11-24T16:00:00.000Z', until, how: 'voicemail' },
    'met een voicemail verteld dat het later wordt: niet di 24 nov 17:00 maar wo 25 nov 17:00',
  ],
  [
    { code: 'resumed', at, from: '2026-11-20T15:00:00.000Z', minutes: 570, until },
    'stond stil sinds vr 20 nov 16:00; 9 uur en 30 minuten kantoortijd erbij, dus uiterlijk wo 25 nov 17:00',
  ],
  [{ code: 'extended', at, workingDays: 1, until }, '1 werkdag verlengd, dus uiterlijk wo 25 nov 17:00'],
  [
    { code: 'newRound', at, workingDays: 2, until, how: 'letter' },
    'nieuwe ronde van 2 werkdagen, per brief verteld; uiterlijk wo 25 nov 17:00',
  ],
] as const)('says when and how a promise moved: %o', (change, text) => {
  expect(sayPromiseChange(change)).toEqual({ date: '2026-11-24', text: `di 24 nov 10:00: ${text}` });
});

test('says office time in hours and minutes', () => {
  expect([0, 5, 60, 61].map(sayOfficeTime)).toEqual([
    'geen kantoortijd',
    '5 minuten kantoortijd',
    '1 uur kantoortijd',
    '1 uur en 1 minuut kantoortijd',
  ]);
});
