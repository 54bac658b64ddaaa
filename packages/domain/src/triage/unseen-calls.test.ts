import { expect, test } from 'vitest';
import type { Responsible } from './outcome.ts';
import { aCall, onFriday } from './testing/a-call.ts';
import type { CallInOwnWords } from './testing/call-in-own-words.ts';
import { apartAroundSchool } from './testing/own-words-apart-around.ts';
import { apartAboutSchool } from './testing/own-words-apart-school.ts';
import { apartAboutTrouble } from './testing/own-words-apart-trouble.ts';
import { ownWordsAroundSchool } from './testing/own-words-around.ts';
import { ownWordsAboutSchool } from './testing/own-words-school.ts';
import { ownWordsAboutTrouble } from './testing/own-words-trouble.ts';
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

test.each<CallInOwnWords>([
  ...apartAboutSchool,
  ...apartAboutTrouble,
  ...apartAroundSchool,
  ...ownWordsAboutSchool,
  ...ownWordsAboutTrouble,
  ...ownWordsAroundSchool,
])('$nature $urgency $first: $words', ({ nature, told, urgency, first, further, swv, flags }) => {
  const outcome = triage(aCall({ ...told, nature }), onFriday);
  if (urgency !== undefined) expect(outcome.urgency).toBe(urgency);
  if (first !== undefined) expect(first).toContain(outcome.first);
  if (swv !== undefined) expect(whereItBelongs(outcome.responsible)).toBe(swv);
  expect(outcome.further).toEqual(expect.arrayContaining([...(further ?? [])]));
  expect(outcome.flags).toEqual(expect.arrayContaining([...(flags ?? [])]));
});

function whereItBelongs(responsible: Responsible): string {
  if ('swv' in responsible) return responsible.swv;
  return 'outside' in responsible ? 'elsewhere' : 'chosen by hand';
}
