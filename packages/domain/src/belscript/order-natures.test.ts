import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { natureCodes } from '../reference/nature-codes.ts';
import { aCall, type Told } from '../triage/testing/a-call.ts';
import { anyAnswers } from '../triage/testing/arbitrary-answers.ts';
import { apartAroundSchool } from '../triage/testing/own-words-apart-around.ts';
import { apartAboutSchool } from '../triage/testing/own-words-apart-school.ts';
import { apartAboutTrouble } from '../triage/testing/own-words-apart-trouble.ts';
import { ownWordsAroundSchool } from '../triage/testing/own-words-around.ts';
import { ownWordsAboutSchool } from '../triage/testing/own-words-school.ts';
import { ownWordsAboutTrouble } from '../triage/testing/own-words-trouble.ts';
import { natureOptions, natureWeights, orderNatures } from './order-natures.ts';
import { callsByNature } from './testing/calls-by-nature.ts';
import { callsInShortSentences } from './testing/calls-in-short-sentences.ts';
import { callsKeptApart } from './testing/calls-kept-apart.ts';
import { callsOfVignettes } from './testing/calls-of-vignettes.ts';
import { currentBelscript as script } from './versions.ts';
import { questionOf } from './wording.ts';

function orderFor(question: string, told: Told = {}): readonly string[] {
  return orderNatures(aCall({ question, ...told }));
}

describe('the expected nature stands first, from what the caller says and the facts told', () => {
  test.each(callsOfVignettes)('$vignette: $expected', ({ expected, words, told }) => {
    expect(orderFor(words, told)[0]).toBe(expected);
  });
});

describe('in calls told in other ways', () => {
  test.each([...callsByNature, ...callsInShortSentences])(
    '$expected is among the first three: $words',
    ({ expected, words, told = {} }) => {
      expect(orderFor(words, told).slice(0, 3)).toContain(expected);
    },
  );

  test('every nature is asked about, and nine times in ten it stands first', () => {
    expect(new Set(callsByNature.map(({ expected }) => expected))).toEqual(new Set(natureCodes));
    const first = callsByNature.filter(({ expected, words, told }) => orderFor(words, told)[0] === expected);
    expect(first.length / callsByNature.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('in calls told by the design alone, the half the words were mended by', () => {
  test.each([...ownWordsAboutSchool, ...ownWordsAboutTrouble, ...ownWordsAroundSchool])(
    '$nature is among the first three: $words',
    ({ nature, words, told }) => {
      expect(orderFor(words, told).slice(0, 3)).toContain(nature);
    },
  );
});

describe('in calls the words were not chosen for', () => {
  const inOwnWords = [...apartAboutSchool, ...apartAboutTrouble, ...apartAroundSchool];
  const places = [
    ...callsKeptApart.map(({ expected, words, told }) => orderFor(words, told).indexOf(expected)),
    ...inOwnWords.map(({ nature, words, told }) => orderFor(words, told).indexOf(nature)),
  ];
  const share = (last: number) => places.filter((place) => place <= last).length / places.length;

  test('every nature is asked about', () => {
    expect(new Set(callsKeptApart.map(({ expected }) => expected))).toEqual(new Set(natureCodes));
    expect(new Set(inOwnWords.map(({ nature }) => nature))).toEqual(new Set(natureCodes));
  });

  test('it stands first in three of four and among the first three in nineteen of twenty', () => {
    expect(share(0)).toBeGreaterThanOrEqual(0.75);
    expect(share(2)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the facts of the call speak too', () => {
  test.each<[string, Told]>([
    ['A18', { safety: 'danger' }],
    ['A18', { safety: 'worry', safetyKind: ['home'] }],
    ['A10', { safety: 'worry', safetyKind: ['school'] }],
    ['A08', { pressing: ['removalLetter'] }],
    ['A07', { attendance: 'not' }],
    ['A09', { contactWithSchool: 'stopped' }],
    ['A03', { sector: 'transition' }],
    ['A90', { question: 'Ik wilde de bakker bellen.' }],
  ])('%s stands first when only %j is known', (expected, told) => {
    expect(orderNatures(aCall(told))[0]).toBe(expected);
  });

  test('words of choosing a school speak for the transition when the child is in it', () => {
    const words = 'Ze willen hem niet plaatsen.';
    expect(orderFor(words, { sector: 'po' })[0]).toBe('A02');
    expect(orderFor(words, { sector: 'transition' })[0]).toBe('A03');
  });
});

describe('words are found', () => {
  test.each([
    ['with capitals, accents and hyphens', 'Is er een MÉDIATION-achtige hulp?', 'A09'],
    ['as part of a longer word', 'Hij is hartstikke hoogbegaafdheidsgevoelig.', 'A11'],
    ['with other words in between', 'Hij zit nu al heel lang thuis.', 'A07'],
  ])('%s', (_, words, expected) => {
    expect(orderFor(words)[0]).toBe(expected);
  });

  test('but not across the end of a sentence', () => {
    const weightOf = (question: string) => natureWeights(aCall({ question })).A07;
    expect(weightOf('Hij zit thuis.')).toBeGreaterThan(weightOf('Hij zit. Thuis is het gezellig.'));
  });

  test('in the hope as well as in the question', () => {
    expect(orderNatures(aCall({ hope: 'Dat het pesten stopt.' }))[0]).toBe('A10');
  });
});

test('every code stands in the list once, whatever is known', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(orderNatures(answers).toSorted()).toEqual([...natureCodes].sort());
    }),
  );
});

test('choosing a nature does not move the list under the fingers', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...natureCodes), (answers, nature) => {
      const chosen = { ...answers, nature: { value: nature }, moreNatures: { value: [nature] } };
      expect(orderNatures(chosen)).toEqual(orderNatures(answers));
    }),
  );
});

test('the options keep their labels and come in the same order', () => {
  const answers = aCall({ question: 'De taxi komt niet.' });
  const options = natureOptions(answers, questionOf(script, 'nature').options);
  expect(options[0]).toEqual({ value: 'A14', label: 'Vervoer naar school' });
  expect(options.map(({ value }) => value)).toEqual(orderNatures(answers));
});
