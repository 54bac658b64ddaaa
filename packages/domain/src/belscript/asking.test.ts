import { describe, expect, test } from 'vitest';
import { aCall, dontKnow, hoofddorp, type Told } from '../triage/testing/a-call.ts';
import type { QuestionId } from './answers.ts';
import { countedAnswers, missingAnswers, nextQuestion, questionsToAsk } from './asking.ts';
import { aCommonCall, anInformationCall, without } from './testing/common-call.ts';
import { currentBelscript as script } from './versions.ts';

function asks(told: Told, id: QuestionId): boolean {
  return questionsToAsk(script, aCall(told)).some((question) => question.id === id);
}

describe('a follow-up is asked only when it matters', () => {
  test.each<[QuestionId, Told, Told]>([
    ['safetyKind', { safety: 'worry' }, { safety: 'safe' }],
    ['safetyKind', { safety: dontKnow }, {}],
    ['pupilAge', { caller: 'pupil' }, { caller: 'parent' }],
    ['callerName', { consent: 'named' }, { consent: 'anonymous' }],
    ['transitionSide', { sector: 'transition' }, { sector: 'po' }],
    ['school', { sector: 'po' }, { sector: 'none' }],
    ['place', { school: 'none' }, { school: { schoolId: 's', name: 'S', place: null, swv: 'PO2710' } }],
    ['childName', { caller: 'parent', consent: 'named' }, { caller: 'school', consent: 'named' }],
    ['childName', { caller: 'guardian' }, { caller: 'pupil' }],
    [
      'childAge',
      { sector: 'none', informationOrSolution: 'information' },
      { sector: 'po', informationOrSolution: 'information' },
    ],
    ['attendance', { informationOrSolution: 'both' }, { informationOrSolution: 'information' }],
    ['attendanceSince', { attendance: 'partly' }, { attendance: 'full' }],
    ['pressingDate', { pressing: ['legalTerm'] }, { pressing: ['sentHomeToday'] }],
    ['placeConfirmed', { pressing: ['schoolStarts'] }, { pressing: ['suspension'] }],
    ['bodies', { attendance: 'not' }, { attendance: 'full' }],
    ['parentsAgree', { caller: 'parent' }, { caller: 'guardian' }],
    ['misconduct', { nature: 'A10' }, { nature: 'A11' }],
    ['misconduct', { nature: 'A09', moreNatures: ['A15'] }, { nature: 'A09' }],
    [
      'misconduct',
      { nature: 'A18', safety: 'worry', safetyKind: ['other'] },
      { nature: 'A18', safety: 'worry', safetyKind: ['home'] },
    ],
    [
      'misconduct',
      { nature: 'A18', safety: 'worry', safetyKind: ['home', 'school'] },
      { nature: 'A18', safety: 'worry', safetyKind: ['notWantingToLive'] },
    ],
    ['doubtedPersons', { earlierSupport: 'doubted' }, { earlierSupport: 'unsupported' }],
    ['interpreterLanguage', { language: 'interpreter' }, { language: 'otherManages' }],
    ['consentSchool', { caller: 'pupil', sector: 'vo' }, { caller: 'parentWithoutAuthority', sector: 'vo' }],
    ['consentHealth', { caller: 'parent', consent: 'named' }, { caller: 'parent', consent: 'contactOnly' }],
    [
      'consentHealth',
      { caller: 'parent', consent: 'named' },
      { caller: 'parent', consent: 'named', childAge: 16 },
    ],
    [
      'healthDetails',
      { caller: 'parent', consent: 'named', consentHealth: 'yes' },
      { caller: 'parent', consent: 'named', consentHealth: 'no' },
    ],
    ['callBackMail', { callBackChannel: 'mail' }, { callBackChannel: 'phone' }],
    [
      'consentVoicemail',
      { callBackNumber: { number: '+31201234567' } },
      { callBackNumber: { without: 'other', reach: null } },
    ],
  ])('%s: yes with %j, no with %j', (id, yes, no) => {
    expect(asks(yes, id)).toBe(true);
    expect(asks(no, id)).toBe(false);
  });
});

test('a pupil who only wants to know something is still asked how to be reached', () => {
  expect(asks({ caller: 'pupil', informationOrSolution: 'information' }, 'callBackChannel')).toBe(true);
  expect(asks({ caller: 'parent', informationOrSolution: 'information' }, 'callBackChannel')).toBe(false);
});

test('a pupil must say how to be reached, an adult is called', () => {
  expect(missingAnswers(script, aCommonCall({ caller: 'pupil', pupilAge: '12to15' }))).toEqual([
    'callBackChannel',
  ]);
  expect(missingAnswers(script, aCommonCall())).toEqual([]);
});

test('in danger only the number and the safety questions are left, and nothing is required', () => {
  const answers = aCall({ safety: 'danger', caller: 'pupil' });
  expect(questionsToAsk(script, answers).map(({ id }) => id)).toEqual([
    'callBackNumber',
    'safety',
    'safetyKind',
  ]);
  expect(missingAnswers(script, answers)).toEqual([]);
});

test('while nothing is known about what the caller looks for, the situation is asked too', () => {
  expect(missingAnswers(script, {})).toContain('attendance');
  expect(missingAnswers(script, anInformationCall())).not.toContain('attendance');
});

test('who lets us keep only name and number is not asked for the story', () => {
  const answers = without(aCommonCall({ consent: 'contactOnly' }), 'question');
  expect(missingAnswers(script, answers)).toEqual([]);
  expect(questionsToAsk(script, answers).map(({ id }) => id)).not.toContain('hope');
});

describe('what counts as an answer', () => {
  test.each([
    ['weet niet', { unknown: true as const }],
    ['a reason', { notAsked: 'De beller moest ophangen.' }],
  ])('%s', (_, answer) => {
    expect(missingAnswers(script, { ...aCommonCall(), attendance: answer })).toEqual([]);
  });

  test('blank text does not', () => {
    expect(missingAnswers(script, aCommonCall({ question: '  ' }))).toEqual(['question']);
  });

  test('an empty list does not', () => {
    expect(missingAnswers(script, aCommonCall({ pressing: [] }))).toEqual(['pressing']);
  });

  test('no persons named does: then all of us are meant', () => {
    expect(missingAnswers(script, aCommonCall({ earlierSupport: 'doubted', doubtedPersons: [] }))).toEqual(
      [],
    );
    expect(missingAnswers(script, aCommonCall({ earlierSupport: 'doubted' }))).toEqual(['doubtedPersons']);
  });
});

describe('the next question', () => {
  test('is the first open one when the call starts', () => {
    expect(nextQuestion(script, {})).toBe('callBackNumber');
  });

  test('follows the one just answered, also when earlier ones are open', () => {
    expect(nextQuestion(script, aCall({ caller: 'parent' }), 'caller')).toBe('callerName');
  });

  test('skips what is answered already', () => {
    expect(nextQuestion(script, aCommonCall(), 'informationOrSolution')).toBe('hope');
  });

  test('goes back to a required one that was left open at the end', () => {
    expect(nextQuestion(script, without(aCommonCall(), 'consent'), 'readBack')).toBe('consent');
  });

  test('is none when nothing is open that must be answered', () => {
    expect(nextQuestion(script, aCommonCall(), 'readBack')).toBeNull();
  });
});

describe('the answers that count', () => {
  test('leave out the age of a pupil when a parent turns out to call, but keep it stored', () => {
    const answers = aCommonCall({ pupilAge: '12to15' });
    expect(countedAnswers(script, answers).pupilAge).toBeUndefined();
    expect(countedAnswers(script, { ...answers, caller: { value: 'pupil' } }).pupilAge).toEqual({
      value: '12to15',
    });
  });

  test('leave out names of a caller who wants to stay anonymous', () => {
    const counted = countedAnswers(script, aCommonCall({ consent: 'anonymous', childName: 'Sam' }));
    expect(counted.callerName).toBeUndefined();
    expect(counted.childName).toBeUndefined();
  });

  test('keep what a caller told unasked: a child at home counts, also when only information is wanted', () => {
    const told = anInformationCall({ attendance: 'not', attendanceSince: '2026-10-01', misconduct: 'yes' });
    expect(countedAnswers(script, told)).toMatchObject({
      attendance: { value: 'not' },
      attendanceSince: { value: '2026-10-01' },
      misconduct: { value: 'yes' },
    });
  });

  test('keep what was told before danger stopped the script', () => {
    const counted = countedAnswers(script, aCall({ safety: 'danger', caller: 'pupil', place: hoofddorp }));
    expect(Object.keys(counted).toSorted()).toEqual(['caller', 'place', 'safety']);
  });

  test('leave out a follow-up of a follow-up that does not count', () => {
    const told = aCommonCall({ sector: 'po', attendance: 'full', attendanceSince: '2026-10-01' });
    expect(countedAnswers(script, told).attendanceSince).toBeUndefined();
  });

  test('leave out blank text', () => {
    expect(countedAnswers(script, aCommonCall({ hope: ' ' })).hope).toBeUndefined();
  });
});
