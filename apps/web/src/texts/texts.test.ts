import { liveTopics } from '@steunpunt/contract/live';
import { fieldErrorCodes, problemCodes } from '@steunpunt/contract/problem';
import type { CallBackRefusal } from '@steunpunt/domain/call-back/decide';
import type { CompletionRefusal } from '@steunpunt/domain/contact/completion';
import type { NoCaseRefusal } from '@steunpunt/domain/contact/no-case';
import { expect, expectTypeOf, test } from 'vitest';
import { staleKeysOf } from '../api/live-invalidation.ts';
import { fieldErrorText } from './field-errors.ts';
import { problemTexts, unreachableText } from './problems.ts';
import { type RefusalCode, refusalCodes, refusalText } from './refusals.ts';
import * as words from './words.ts';

const allWords = Object.values(words).flatMap((names) => Object.values(names));
const allSentences = [
  ...Object.values(problemTexts),
  unreachableText,
  ...refusalCodes.map((code) => refusalText({ code })),
  ...fieldErrorCodes.map((code) => fieldErrorText({ path: 'field', code })),
];

test('every refusal of the domain has a sentence of its own', () => {
  type OfCallBacks = Exclude<CallBackRefusal['code'], 'badField'>;
  expectTypeOf<CompletionRefusal['code'] | NoCaseRefusal['code'] | OfCallBacks>().toExtend<RefusalCode>();
  const sentences = refusalCodes.map((code) => refusalText({ code }));
  expect(new Set(sentences).size).toBe(refusalCodes.length);
  expect(sentences).not.toContain(refusalText({ code: 'a code of tomorrow' }));
});

test('every problem on the wire has a sentence', () => {
  expect(Object.keys(problemTexts).sort()).toEqual([...problemCodes].sort());
});

test('no text is empty, and a sentence ends as a sentence', () => {
  for (const text of [...allWords, ...allSentences]) expect(text.trim()).not.toBe('');
  for (const sentence of allSentences) expect(sentence).toMatch(/[.?]$/);
});

test('a mistake that is not known yet still says that the field is wrong', () => {
  expect(fieldErrorText({ path: 'body.name', code: 'codeOfTomorrow' })).toBe(
    fieldErrorText({ path: 'x', code: 'invalid' }),
  );
});

test('a field that is known gets better words than any field', () => {
  expect(fieldErrorText({ path: 'reason', code: 'tooShort' })).toBe('Schrijf in een paar woorden waarom.');
  expect(fieldErrorText({ path: 'grants.0.swv', code: 'required' })).toBe('Vul dit in.');
});

test('every live topic makes some query stale', () => {
  for (const topic of liveTopics) expect(staleKeysOf({ topic, id: 'record-1' }).length).toBeGreaterThan(0);
});
