import { expect, test } from 'vitest';
import { sayWaitingSince } from './waiting-since.ts';

test.each([
  ['2026-11-23', '2026-11-23', 'nieuw deze week'],
  ['2026-11-23', '2026-11-29', 'nieuw deze week'],
  ['2026-11-16', '2026-11-23', 'wacht sinds vorige week'],
  ['2026-11-16', '2026-11-29', 'wacht sinds vorige week'],
  ['2026-11-02', '2026-11-23', 'wacht sinds de week van ma 2 nov'],
] as const)('an offer of the week of %s says on %s: %s', (monday, now, said) => {
  expect(sayWaitingSince(monday, now)).toBe(said);
});
