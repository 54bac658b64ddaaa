import { expect, test } from 'vitest';
import { aCall } from '../triage/testing/a-call.ts';
import type { Answers, QuestionId } from './answers.ts';
import { currentBelscript as script } from './versions.ts';
import { askOf, fillWords, lineOf, optionHintOf, questionOf, sayOf, voiceOf, whyOf } from './wording.ts';

function said(answers: Answers, id: QuestionId): string {
  return sayOf(script, answers, questionOf(script, id), voiceOf(answers));
}

test('a pupil is called "je", everyone else "u", and nobody is spoken to in a message', () => {
  expect(voiceOf(aCall({ caller: 'pupil' }))).toBe('pupil');
  expect(voiceOf(aCall({ caller: 'parent' }))).toBe('adult');
  expect(voiceOf({})).toBe('adult');
  expect(voiceOf(aCall({ caller: 'pupil' }), 'written')).toBe('written');
});

test.each([
  [aCall({ caller: 'parent', childName: 'Sam' }), 'Gaat Sam op dit moment gewoon naar school?'],
  [aCall({ caller: 'parent' }), 'Gaat uw kind op dit moment gewoon naar school?'],
  [aCall({ caller: 'school' }), 'Gaat de leerling op dit moment gewoon naar school?'],
  [aCall({ caller: 'other' }), 'Gaat het kind op dit moment gewoon naar school?'],
  [aCall({ caller: 'pupil' }), 'Ga je op dit moment gewoon naar school?'],
])('%j: "%s"', (answers, words) => {
  expect(said(answers, 'attendance')).toBe(words);
});

test('a name that may not be kept is not read from the screen either', () => {
  const answers = aCall({
    caller: 'parent',
    consent: 'anonymous',
    childName: 'Sam',
    callerName: 'Mevrouw Brouwer',
  });
  expect(said(answers, 'attendance')).toBe('Gaat uw kind op dit moment gewoon naar school?');
  expect(askOf(script, answers, questionOf(script, 'informationOrSolution'), 'adult')).toBe(
    'Wat zoekt de ouder?',
  );
});

test('the heading names the caller once the name is known', () => {
  const heading = (answers: Answers) =>
    askOf(script, answers, questionOf(script, 'informationOrSolution'), voiceOf(answers));
  expect(heading({})).toBe('Wat zoekt de beller?');
  expect(heading(aCall({ callerName: 'Mevrouw Brouwer' }))).toBe('Wat zoekt Mevrouw Brouwer?');
});

test('the greeting names steunpunt, desk and speaker', () => {
  const words = { steunpunt: 'Steunpunt Meerlanden', desk: 'de centrale balie', name: 'Sandra' };
  expect(lineOf(script, 'greeting', 'adult', words)).toBe(
    'Goedendag, Steunpunt Meerlanden, u spreekt met Sandra van de centrale balie. Zegt u het maar.',
  );
});

test('a word at the start of a sentence gets a capital, a word that is not known stays open', () => {
  expect(fillWords('{child} gaat. {child} blijft bij {caller}.', { child: 'uw kind' })).toBe(
    'Uw kind gaat. Uw kind blijft bij {caller}.',
  );
});

test('a pupil who asks why hears "je"', () => {
  const readBack = questionOf(script, 'readBack');
  expect(whyOf(readBack, 'pupil')).toBe('Dan weet je zeker dat we je goed begrepen hebben.');
  expect(whyOf(readBack, 'adult')).toBe('Dan weet u zeker dat we u goed begrepen hebben.');
});

test('an option tells what it leads to, with the name filled in', () => {
  const option = questionOf(script, 'consent').options.find(({ value }) => value === 'contactOnly');
  if (option === undefined) throw new Error('consent has no contactOnly');
  const answers = aCall({ callerName: 'Mevrouw Brouwer' });
  expect(optionHintOf(script, answers, option, 'adult')).toBe(
    'Noteer geen verhaal; Mevrouw Brouwer vertelt het aan de contactpersoon',
  );
});
