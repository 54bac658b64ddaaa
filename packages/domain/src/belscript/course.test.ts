import { expect, test } from 'vitest';
import { aCall } from '../triage/testing/a-call.ts';
import type { Answers, QuestionId } from './answers.ts';
import { type CourseEntry, courseOf } from './course.ts';
import { aCommonCall, anInformationCall } from './testing/common-call.ts';
import { currentBelscript as script } from './versions.ts';

function entry(answers: Answers, id: QuestionId, current?: QuestionId): CourseEntry | undefined {
  return courseOf(script, answers, current)
    .flatMap(({ entries }) => entries)
    .find((one) => one.id === id);
}

test('the steps stand in the order of the script, each with its title', () => {
  expect(courseOf(script, {}).map(({ title }) => title)).toEqual([
    'Begin',
    'Wie belt',
    'School en woonplaats',
    'De vraag',
    'Kind en situatie',
    'Afspraak',
  ]);
});

test('an answered question is done, "weet niet" too', () => {
  expect(entry(aCommonCall(), 'caller')?.state).toBe('done');
  expect(entry({ sector: { unknown: true } }, 'sector')?.state).toBe('done');
});

test('the question on screen is current, also when it has an answer', () => {
  expect(entry(aCommonCall(), 'caller', 'caller')?.state).toBe('current');
});

test('a question passed over shows its reason', () => {
  expect(entry({ safety: { notAsked: 'Beller verbrak de lijn.' } }, 'safety')).toMatchObject({
    state: 'passedOver',
    reason: 'Beller verbrak de lijn.',
  });
});

test('what this call does not ask is not needed', () => {
  expect(entry(anInformationCall(), 'attendance')?.state).toBe('notNeeded');
  expect(entry(aCommonCall(), 'interpreterLanguage')?.state).toBe('notNeeded');
});

test('an answer that no longer counts is not needed, one told unasked is done', () => {
  expect(entry(aCommonCall({ pupilAge: '16to17' }), 'pupilAge')?.state).toBe('notNeeded');
  expect(entry(anInformationCall({ attendance: 'not' }), 'attendance')?.state).toBe('done');
});

test('in danger everything that was not told is not needed', () => {
  const states = courseOf(script, aCall({ safety: 'danger' }))
    .slice(1)
    .flatMap(({ entries }) => entries.map(({ state }) => state));
  expect(new Set(states)).toEqual(new Set(['notNeeded']));
});

test('only what is asked and can not be left open is required', () => {
  expect(entry({}, 'consent')?.required).toBe(true);
  expect(entry({}, 'hope')?.required).toBe(false);
  expect(entry(anInformationCall(), 'attendance')?.required).toBe(false);
});
