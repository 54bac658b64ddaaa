import { expect, test } from 'vitest';
import { aCall } from '../triage/testing/a-call.ts';
import { answersAfterConsent, impersonalAnswers, mergedAnswers } from './kept-answers.ts';
import { refusalOfNoCase } from './no-case.ts';
import { canBeReached, numberOf } from './reachability.ts';

const named = aCall({
  consent: 'named',
  callerName: 'Ilse van Rijn',
  childName: 'Tijn',
  callBackNumber: { number: '+31612345678' },
  callBackMail: 'ilse@voorbeeld.nl',
  question: 'Wie helpt?',
  nature: 'A04',
});
const anonymous = { ...named, consent: { value: 'anonymous' } } as const;

test('who gives a name keeps it', () => {
  expect(answersAfterConsent(named, false)).toEqual(named);
});

test('who wants to stay anonymous leaves no name, and a number only while a promise needs it', () => {
  expect(Object.keys(answersAfterConsent(anonymous, true))).toEqual([
    'consent',
    'callBackNumber',
    'callBackMail',
    'question',
    'nature',
  ]);
  expect(Object.keys(answersAfterConsent(anonymous, false))).toEqual(['consent', 'question', 'nature']);
});

test('of a wrong number only what says nothing about a person stays', () => {
  expect(impersonalAnswers(named)).toEqual({ nature: { value: 'A04' } });
});

test('changed answers replace, cleared ones go, the rest stays', () => {
  const merged = mergedAnswers(named, { nature: { unknown: true } }, ['question']);
  expect(merged.nature).toEqual({ unknown: true });
  expect(merged).not.toHaveProperty('question');
  expect(merged.childName).toEqual({ value: 'Tijn' });
});

test('a caller can be reached by number, by mail or another way that was written down', () => {
  expect(canBeReached(named)).toBe(true);
  expect(canBeReached({})).toBe(false);
  const way = (reach: string | null) => aCall({ callBackNumber: { without: 'throughSchool', reach } });
  expect(canBeReached(way('via de mentor'))).toBe(true);
  expect(canBeReached(way(' '))).toBe(false);
  expect(canBeReached(way(null))).toBe(false);
  expect(canBeReached({ ...way(null), callBackMail: { value: 'a@voorbeeld.nl' } })).toBe(true);
  expect(numberOf(way('x'))).toBeUndefined();
});

test('a call is put away in one key only while nobody worries about safety', () => {
  expect(refusalOfNoCase({}, false)).toBeNull();
  expect(refusalOfNoCase(aCall({ safety: 'safe', misconduct: 'no' }), false)).toBeNull();
  expect(refusalOfNoCase({}, true)).toEqual({ code: 'safetyOpen' });
  for (const safety of ['distressed', 'worry', 'danger'] as const) {
    expect(refusalOfNoCase(aCall({ safety }), false)).toEqual({ code: 'safetyOpen' });
  }
  expect(refusalOfNoCase({ safety: { unknown: true } }, false)).toEqual({ code: 'safetyOpen' });
  expect(refusalOfNoCase({ misconduct: { unknown: true } }, false)).toEqual({ code: 'safetyOpen' });
  expect(refusalOfNoCase(aCall({ misconduct: 'yes' }), false)).toEqual({ code: 'safetyOpen' });
});
