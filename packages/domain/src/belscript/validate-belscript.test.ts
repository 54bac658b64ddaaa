import { describe, expect, test } from 'vitest';
import type { QuestionId } from './answers.ts';
import type { Belscript, Question } from './belscript.ts';
import { type DefectCode, validateBelscript } from './validate-belscript.ts';
import { currentBelscript as sound } from './versions.ts';

const anyRoute = () => 'connect';

function withQuestion(id: QuestionId, change: Partial<Question>): Belscript {
  return {
    ...sound,
    questions: sound.questions.map((question) =>
      question.id === id ? { ...question, ...change } : question,
    ),
  };
}

function moved(id: QuestionId, before: QuestionId): Belscript {
  const question = sound.questions.find((one) => one.id === id);
  if (question === undefined) throw new Error(`no ${id}`);
  const others = sound.questions.filter((one) => one.id !== id);
  const place = others.findIndex((one) => one.id === before);
  return { ...sound, questions: others.toSpliced(place, 0, question) };
}

function codes(script: Belscript, id: QuestionId | null): readonly DefectCode[] {
  return validateBelscript(script, anyRoute)
    .filter(({ question }) => question === id)
    .map(({ code }) => code);
}

test('a sound script has no defect', () => {
  expect(validateBelscript(sound, anyRoute)).toEqual([]);
});

describe('each defect is named', () => {
  test('two questions with one key', () => {
    const first = sound.questions.slice(0, 1);
    expect(codes({ ...sound, questions: [...first, ...sound.questions] }, 'callBackNumber')).toContain(
      'duplicateQuestion',
    );
  });

  test('a question nobody knows', () => {
    expect(codes(withQuestion('hope', { id: 'dream' as QuestionId }), 'dream' as QuestionId)).toContain(
      'unknownQuestion',
    );
  });

  test('a condition on a question that is not in the script', () => {
    const questions = sound.questions.filter(({ id }) => id !== 'language');
    expect(codes({ ...sound, questions }, 'language')).toEqual(['unknownQuestion']);
  });

  test('a condition on a later answer', () => {
    expect(codes(moved('informationOrSolution', 'callBackNumber'), 'callBackNumber')).toEqual([
      'stepOutOfOrder',
    ]);
    expect(codes(moved('doubtedPersons', 'earlierSupport'), 'doubtedPersons')).toEqual(['conditionOnLater']);
  });

  test('a cycle', () => {
    const script = withQuestion('attendance', { askWhen: { question: 'attendanceSince', answered: true } });
    expect(codes(script, 'attendance')).toEqual(expect.arrayContaining(['cycle', 'conditionOnLater']));
    expect(codes(script, 'attendanceSince')).toEqual(['cycle']);
  });

  test('a condition on itself', () => {
    const script = withQuestion('hope', { askWhen: { question: 'hope', answered: true } });
    expect(codes(script, 'hope')).toEqual(['conditionOnLater', 'cycle']);
  });

  test('a condition value that is no option', () => {
    const script = withQuestion('interpreterLanguage', { askWhen: { question: 'language', is: ['sign'] } });
    expect(codes(script, 'interpreterLanguage')).toEqual(['unknownValue']);
  });

  test('a condition on an option that was taken out', () => {
    const language = sound.questions.find(({ id }) => id === 'language');
    const options = language?.options.filter(({ value }) => value !== 'interpreter') ?? [];
    expect(codes(withQuestion('language', { options }), 'interpreterLanguage')).toEqual(['unknownValue']);
  });

  test('a condition on "weet niet" where that is not offered', () => {
    const script = withQuestion('callerName', { askWhen: { question: 'consent', unknown: true } });
    expect(codes(script, 'callerName')).toEqual(['unknownValue']);
  });

  test('an option that does not fit the answer', () => {
    const script = withQuestion('consent', { options: [{ value: 'maybe', label: 'Misschien' }] });
    expect(codes(script, 'consent')).toContain('valueOutsideSchema');
  });

  test('an option offered twice', () => {
    const options = [
      { value: 'yes', label: 'Ja' },
      { value: 'yes', label: 'Zeker' },
    ];
    expect(codes(withQuestion('consentSchool', { options }), 'consentSchool')).toEqual(['duplicateOption']);
  });

  test('a question that can never be asked, because its conditions exclude each other', () => {
    const script = withQuestion('interpreterLanguage', {
      askWhen: {
        all: [
          { question: 'language', is: ['interpreter'] },
          { question: 'informationOrSolution', is: ['information'] },
        ],
      },
    });
    expect(codes(script, 'interpreterLanguage')).toEqual(['neverAsked']);
  });

  test('two values that can be chosen together do not exclude each other', () => {
    const script = withQuestion('pressingDate', {
      askWhen: {
        all: [
          { question: 'pressing', is: ['suspension'] },
          { question: 'pressing', is: ['legalTerm'] },
        ],
      },
    });
    expect(codes(script, 'pressingDate')).toEqual([]);
  });

  test('a question after danger, where the script has stopped', () => {
    const script = withQuestion('consent', { askWhen: { question: 'safety', is: ['danger'] } });
    expect(codes(script, 'consent')).toContain('neverAsked');
  });

  test('a dead end: a required question without anything to choose', () => {
    expect(
      codes(withQuestion('transitionSide', { options: [], unknownMeans: null }), 'transitionSide'),
    ).toEqual(['deadEnd']);
  });

  test('a leaf without a route', () => {
    const noRouteForPupils = (answers: { caller?: unknown }) =>
      JSON.stringify(answers.caller) === '{"value":"pupil"}' ? undefined : 'connect';
    const defects = validateBelscript(sound, noRouteForPupils);
    expect(new Set(defects.map(({ code }) => code))).toEqual(new Set(['noRoute']));
    expect(defects.map(({ question }) => question)).toContain('caller');
  });

  test('a protocol that breaks on an answer is no route either', () => {
    const defects = validateBelscript(sound, () => {
      throw new RangeError('no such fact');
    });
    expect(defects.some(({ code }) => code === 'noRoute')).toBe(true);
  });

  test('a step that is missing, too late, or asks nothing', () => {
    expect(codes({ ...sound, steps: sound.steps.slice(1) }, 'safety')).toEqual(['stepOutOfOrder']);
    const questions = sound.questions.filter(({ step }) => step !== 'appointment');
    expect(codes({ ...sound, questions }, null)).toEqual(['stepOutOfOrder']);
  });

  test('a missing text', () => {
    expect(codes(withQuestion('hope', { ask: ' ' }), 'hope')).toEqual(['missingText']);
    const lines = { ...sound.lines, greeting: { ...sound.lines.greeting, pupil: '' } };
    expect(codes({ ...sound, lines }, null)).toEqual(['missingText']);
  });

  test('a text that leaves open what nobody fills', () => {
    expect(codes(withQuestion('hope', { ask: 'Wat wil {ouder}?' }), 'hope')).toEqual(['unknownPlaceholder']);
  });

  test('a text that says "u" to a pupil', () => {
    const say = { adult: 'Wat hoopt u?', pupil: 'Wat hoopt u?', written: 'Wat wordt gehoopt?' };
    expect(codes(withQuestion('hope', { say }), 'hope')).toEqual(['formalToPupil']);
  });
});
