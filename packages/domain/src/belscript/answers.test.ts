import { describe, expect, test } from 'vitest';
import { aCall, dontKnow, hoofddorp } from '../triage/testing/a-call.ts';
import { answersSchema } from './answer-schemas.ts';
import { givenValue, isAnswered, isUnknown } from './answers.ts';
import { waterlelie } from './testing/common-call.ts';

function accepts(answers: unknown): boolean {
  return answersSchema.safeParse(answers).success;
}

describe('the answers of a contact', () => {
  test('may be none at all, or any of the known questions', () => {
    expect(accepts({})).toBe(true);
    expect(accepts(aCall({ school: waterlelie, place: hoofddorp, caller: 'pupil', safety: dontKnow }))).toBe(
      true,
    );
  });

  test.each([
    ['a question nobody knows', { birthday: { value: '2014-01-01' } }],
    ['an option nobody offers', { caller: { value: 'neighbour' } }],
    ['an answer in two states', { caller: { value: 'pupil', unknown: true } }],
    ['a value without its frame', { caller: 'pupil' }],
    ['a fraction of a year', { childAge: { value: 7.5 } }],
    ['a national number', { callBackNumber: { value: { number: '0612345678' } } }],
    [
      'a number and none at once',
      { callBackNumber: { value: { number: '+31612345678', without: 'other', reach: null } } },
    ],
    ['a postcode with letters', { place: { value: { ...hoofddorp, postcode4: '2132AB' } } }],
    ['a swv in another notation', { school: { value: { ...waterlelie, swv: '27-10' } } }],
    ['three side natures', { moreNatures: { value: ['A01', 'A02', 'A03'] } }],
    ['a mail address without a domain', { callBackMail: { value: 'noor@school' } }],
    ['a reason of one letter', { safety: { notAsked: ' x ' } }],
    ['a text of a book', { question: { value: 'a'.repeat(4001) } }],
  ])('never hold %s', (_, answers) => {
    expect(accepts(answers)).toBe(false);
  });
});

test('only a given value is a value', () => {
  expect(givenValue(aCall({ caller: 'pupil' }), 'caller')).toBe('pupil');
  expect(givenValue({ caller: { unknown: true } }, 'caller')).toBeUndefined();
  expect(givenValue({ caller: { notAsked: 'De lijn viel weg.' } }, 'caller')).toBeUndefined();
  expect(givenValue({}, 'caller')).toBeUndefined();
});

test('"weet niet" is an answer, nothing is not', () => {
  expect(isUnknown({ caller: { unknown: true } }, 'caller')).toBe(true);
  expect(isAnswered({ caller: { unknown: true } }, 'caller')).toBe(true);
  expect(isUnknown({ caller: { notAsked: 'De lijn viel weg.' } }, 'caller')).toBe(false);
  expect(isAnswered({}, 'caller')).toBe(false);
});
