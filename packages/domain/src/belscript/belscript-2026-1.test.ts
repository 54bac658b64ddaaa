import { expect, test } from 'vitest';
import { onFriday } from '../triage/testing/a-call.ts';
import { triage } from '../triage/triage.ts';
import { questionIds } from './answers.ts';
import { missingAnswers, questionsToAsk } from './asking.ts';
import { lineIds } from './belscript.ts';
import { belscript20261 as script } from './belscript-2026-1.ts';
import { aCommonCall, anInformationCall } from './testing/common-call.ts';
import { validateBelscript } from './validate-belscript.ts';
import { belscriptOf, belscriptVersions, currentBelscript } from './versions.ts';

const spoken = [
  ...lineIds.flatMap((id) => [script.lines[id].adult, script.lines[id].pupil]),
  ...script.questions.flatMap(({ say, why, pupilWhy }) => [say.adult, say.pupil, why, pupilWhy ?? why]),
];

test('the published version has no defect, and every way through it ends in a route', () => {
  expect(validateBelscript(script, (answers) => triage(answers, onFriday))).toEqual([]);
});

test('every question a contact can hold is in the script, each once', () => {
  expect(script.questions.map(({ id }) => id).toSorted()).toEqual([...questionIds].sort());
});

test('the call-back number comes first, because a line may drop, and safety right after it', () => {
  expect(script.questions.slice(0, 2).map(({ id }) => id)).toEqual(['callBackNumber', 'safety']);
});

test('the common call needs twelve answers and not one more', () => {
  expect(missingAnswers(script, aCommonCall())).toEqual([]);
  expect(missingAnswers(script, {}).length).toBeLessThanOrEqual(12);
});

test('a call for information is over after nine answers and asks nothing about the child', () => {
  const answers = anInformationCall();
  expect(Object.keys(answers)).toHaveLength(9);
  expect(missingAnswers(script, answers)).toEqual([]);
  const steps = new Set(questionsToAsk(script, answers).map(({ step }) => step));
  expect([...steps]).toEqual(['begin', 'caller', 'childAndSchool', 'question']);
});

test('the safety questions can not be passed over without a reason', () => {
  const fixed = script.questions.filter(({ skippable }) => !skippable).map(({ id }) => id);
  expect(fixed).toEqual(['safety', 'safetyKind', 'misconduct']);
});

test('"weet niet" is offered wherever the protocol gives it a meaning', () => {
  const safety = script.questions.find(({ id }) => id === 'safety');
  expect(safety?.unknownMeans).toMatch(/zorg/);
});

test('no spoken sentence is longer than 21 words, so that it can be said in one breath', () => {
  const sentences = spoken.flatMap((text) => text.split(/[.?!:]\s/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 21)).toEqual([]);
});

test('a version is found by its name, also when a newer one is current', () => {
  expect(belscriptOf('2026-1')).toBe(script);
  expect(belscriptOf('1999-1')).toBeUndefined();
  expect(belscriptVersions).toContain(currentBelscript);
});
