import { expect, test } from 'vitest';
import { aCall, onFriday } from './testing/a-call.ts';
import { blindCallsAboutSchool } from './testing/unseen-calls-blind-school.ts';
import { blindCallsAboutStanding } from './testing/unseen-calls-blind-standing.ts';
import { callsAboutHaste } from './testing/unseen-calls-haste.ts';
import { callsAboutSafety } from './testing/unseen-calls-safety.ts';
import { callsAboutSchool } from './testing/unseen-calls-school.ts';
import { callsAboutStanding } from './testing/unseen-calls-standing.ts';
import { triage } from './triage.ts';

test.each([
  ...callsAboutSafety,
  ...callsAboutStanding,
  ...callsAboutHaste,
  ...callsAboutSchool,
  ...blindCallsAboutStanding,
  ...blindCallsAboutSchool,
])('$call → $urgency $first: $why', ({ told, urgency, first, further, swv, flags }) => {
  expect(triage(aCall(told), onFriday)).toMatchObject({
    urgency,
    first,
    ...(further === undefined ? {} : { further }),
    ...(swv === undefined ? {} : { responsible: { swv } }),
    ...(flags === undefined ? {} : { flags }),
  });
});
