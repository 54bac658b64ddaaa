import { expect, test } from 'vitest';
import { ListProblem } from './list-problem.ts';
import { listText } from './list-text.ts';

test('UTF-8 is read with and without its mark', () => {
  const bytes = new TextEncoder().encode('naam;Coöperatie');
  expect(listText(bytes)).toBe('naam;Coöperatie');
  expect(listText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe('naam;Coöperatie');
});

test('what is no UTF-8 is read as Windows-1252', () => {
  expect(listText(new Uint8Array([0x43, 0x6f, 0xf6, 0x80]))).toBe('Coö€');
});

test('a spreadsheet is refused, with what to do', () => {
  const spreadsheet = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff]);
  expect(() => listText(spreadsheet)).toThrow(ListProblem);
  expect(() => listText(spreadsheet)).toThrow(/CSV UTF-8/);
});
