import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { expect, test } from 'vitest';
import { readTyped, typedOf } from './answer-of-text.ts';

const today = '2026-11-19';
const read = (id: 'childAge' | 'callBackMail' | 'attendanceSince' | 'pressingDate' | 'hope', text: string) =>
  readTyped(questionOf(currentBelscript, id), text, today);

test.each(['8', ' 8 ', '8 jaar'])('an age may be typed as "%s"', (text) => {
  expect(read('childAge', text)).toMatchObject({ answer: { value: 8 }, readBack: '8 jaar' });
});

test.each(['acht', '8,5', '-1', '120'])('"%s" is no age', (text) => {
  expect(read('childAge', text).kind).toBe('wrong');
});

test('nothing but spaces is no answer', () => {
  expect(read('hope', '   ').kind).toBe('empty');
});

test('a mail address needs a name, an at-sign and a domain', () => {
  expect(read('callBackMail', 'linda@voorbeeld.nl').kind).toBe('answer');
  expect(read('callBackMail', 'linda@voorbeeld').kind).toBe('wrong');
  expect(read('callBackMail', 'linda voorbeeld.nl').kind).toBe('wrong');
});

test('since when lies behind us, a pressing day before us', () => {
  expect(read('attendanceSince', 'maandag')).toMatchObject({ answer: { value: '2026-11-16' } });
  expect(read('pressingDate', 'maandag')).toMatchObject({ answer: { value: '2026-11-23' } });
  expect(read('attendanceSince', '24-11-2026').kind).toBe('wrong');
});

test('a date is read back with its weekday and year', () => {
  expect(read('pressingDate', '24-11')).toMatchObject({ readBack: 'dinsdag 24 november 2026' });
});

test('an answer stands in the field as somebody would type it', () => {
  expect(typedOf({ value: '2026-11-24' })).toBe('24-11-2026');
  expect(typedOf({ value: 8 })).toBe('8');
  expect(typedOf({ unknown: true })).toBe('');
});
