import { expect, test } from 'vitest';
import { excerptOf, isOnlyMark, marksOf, placesOf } from './person-marks.ts';

const none = { number: null, mail: null };
const peter = { name: 'Peter de Wit', number: '+31687000002', mail: 'Peter@voorbeeld.nl' };
const ilse = { name: 'Ilse de Wit', number: '+31612000001', mail: null };
const said = (text: string, others = [ilse]) =>
  placesOf(text, marksOf([peter], others)).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Bel Peter de Wit morgen', ['Peter de Wit']],
  ['peter belde, Ilse niet', ['peter']],
  ['Pèter zei het', ['Pèter']],
  ['Bel 06 8700 0002 of 06-12000001', ['06 8700 0002']],
  ['mail naar PETER@voorbeeld.nl, niet info@voorbeeld.nl', ['PETER@voorbeeld.nl']],
  ['Petersen en de familie De Wit', []],
])('in “%s” the person stands at %j', (text, places) => {
  expect(said(text)).toEqual(places);
});

test('a name, number or address that somebody else has too leads to nobody alone', () => {
  const marks = marksOf([peter], [{ ...peter, name: 'Ilse de Wit' }]);
  expect(marks).toEqual({ names: ['peter de wit', 'peter'], numbers: [], mails: [] });
  expect(marksOf([peter], [peter]).names).toEqual([]);
});

test('a former name is a mark as well', () => {
  const marks = marksOf([peter, { ...none, name: 'Petrus Blanken' }], [ilse]);
  expect(placesOf('Blanken belde', marks)).toEqual([{ from: 0, to: 7 }]);
});

test.each([
  ['+31687000002', true],
  [' Peter de Wit. ', true],
  ['Peter belde', false],
  ['iets anders', false],
])('“%s” is nothing but a mark: %s', (text, only) => {
  expect(isOnlyMark(text, marksOf([peter], [ilse]))).toBe(only);
});

test('an excerpt shows what stands around, the marks apart, and says where something is left out', () => {
  const text = `${'a '.repeat(100)}Peter zei ja. ${'b '.repeat(200)}`;
  const parts = excerptOf(text, placesOf(text, marksOf([peter], [ilse])));
  expect(parts.map(({ isMark }) => isMark)).toEqual([false, false, true, false, false]);
  expect(parts[2]?.text).toBe('Peter');
  expect([parts[0]?.text, parts.at(-1)?.text]).toEqual(['… ', ' …']);
  expect(excerptOf('kort', [])).toEqual([{ text: 'kort', isMark: false }]);
});
