import { describe, expect, test } from 'vitest';
import { readHours, readTime, writeHours } from './hours-text.ts';

describe('opening hours as people type them', () => {
  test.each([
    ['9.00–17.00', [{ weekday: 2, from: '09:00', to: '17:00' }]],
    ['9-17', [{ weekday: 2, from: '09:00', to: '17:00' }]],
    ['09:00 tot 12:30', [{ weekday: 2, from: '09:00', to: '12:30' }]],
    [
      '9–12, 13.15–17',
      [
        { weekday: 2, from: '09:00', to: '12:00' },
        { weekday: 2, from: '13:15', to: '17:00' },
      ],
    ],
    ['', []],
    ['dicht', []],
  ])('%s is read', (text, openings) => {
    expect(readHours(text, 2)).toEqual(openings);
  });

  test.each(['9', '17–9', '9–25', 'ochtend', '9–12–17'])('%s is refused', (text) => {
    expect(readHours(text, 2)).toBeNull();
  });

  test('what is written can be read back', () => {
    const openings = [
      { weekday: 1, from: '08:30', to: '12:00' },
      { weekday: 1, from: '13:00', to: '17:00' },
    ];
    expect(readHours(writeHours(openings, 1), 1)).toEqual(openings);
    expect(writeHours(openings, 3)).toBe('');
  });
});

test.each([
  ['9', '09:00'],
  ['14.30', '14:30'],
  ['9.5', null],
  ['24.00', null],
])('the time %s is read as %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});
