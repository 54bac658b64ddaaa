import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dateOfDayNumber, dayNumberOf, dayOfMonth, isLocalDate, monthOf } from './local-date.ts';
import { parseDutchDate } from './parse-dutch-date.ts';
import { dateProblems } from './parsed-date.ts';
import { sayDate, sayDateShort, sayDateWithYear } from './say-date.ts';

const sunday = '2026-11-22';

function read(text: string, direction?: 'past' | 'future'): string {
  const parsed = parseDutchDate(text, sunday, direction);
  return parsed.ok ? parsed.date : parsed.problem;
}

describe('a date as the desk types it, on Sunday 22 November 2026', () => {
  test.each([
    ['24-11', '2026-11-24'],
    ['24/11', '2026-11-24'],
    ['24.11', '2026-11-24'],
    ['24 11', '2026-11-24'],
    ['1-12', '2026-12-01'],
    ['24-11-2026', '2026-11-24'],
    ['24-11-26', '2026-11-24'],
    ['3-9-17', '2017-09-03'],
    ['2026-11-24', '2026-11-24'],
    ['2026/11/4', '2026-11-04'],
    ['24 nov', '2026-11-24'],
    ['24 nov.', '2026-11-24'],
    ['24 November', '2026-11-24'],
    ['24nov', '2026-11-24'],
    ['  24   november  2026 ', '2026-11-24'],
    ['24 november 2025', '2025-11-24'],
    ['1 maart', '2027-03-01'],
    ['1 mrt', '2027-03-01'],
    ['3 sept', '2026-09-03'],
    ['di 24 nov', '2026-11-24'],
    ['dinsdag 24 november', '2026-11-24'],
    ['24e november', '2026-11-24'],
    ['di. 24-11', '2026-11-24'],
    ['op 24 november', '2026-11-24'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['vandaag', '2026-11-22'],
    ['Morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['gisteren', '2026-11-21'],
    ['eergisteren', '2026-11-20'],
    ['dinsdag', '2026-11-24'],
    ['di', '2026-11-24'],
    ['zondag', '2026-11-29'],
    ['komende dinsdag', '2026-11-24'],
    ['a.s. vrijdag', '2026-11-27'],
    ['afgelopen vrijdag', '2026-11-20'],
    ['volgende week dinsdag', '2026-11-24'],
    ['dinsdag volgende week', '2026-11-24'],
    ['deze week vrijdag', '2026-11-20'],
    ['vorige week maandag', '2026-11-09'],
    ['over 3 dagen', '2026-11-25'],
    ['over drie weken', '2026-12-13'],
    ['over een week', '2026-11-29'],
    ['over één week', '2026-11-29'],
    ['over 3 maanden', '2027-02-22'],
    ['twee weken geleden', '2026-11-08'],
    ['2 dagen geleden', '2026-11-20'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a week begins on Monday', () => {
    expect(parseDutchDate('volgende week dinsdag', '2026-11-23')).toEqual({ ok: true, date: '2026-12-01' });
  });

  test('a month later on a day that month lacks is its last day', () => {
    expect(parseDutchDate('over 1 maand', '2027-01-31')).toEqual({ ok: true, date: '2027-02-28' });
  });

  test.each([
    ['5-1', undefined, '2027-01-05'],
    ['5-1', 'past', '2026-01-05'],
    ['5-1', 'future', '2027-01-05'],
    ['1-6', undefined, '2026-06-01'],
    ['1-6', 'future', '2027-06-01'],
    ['24-11', 'past', '2025-11-24'],
    ['22-11', 'past', '2026-11-22'],
    ['22-11', 'future', '2026-11-22'],
    ['maandag', 'past', '2026-11-16'],
    ['maandag', 'future', '2026-11-23'],
  ] as const)('%s looked for in the %s is %s', (text, direction, expected) => {
    expect(read(text, direction)).toBe(expected);
  });
});

describe('what is no date gets a problem that says what is wrong', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['31-02', 'noSuchDay'],
    ['31 februari', 'noSuchDay'],
    ['29-2-2027', 'noSuchDay'],
    ['29-2', 'noSuchDay'],
    ['0-5', 'noSuchDay'],
    ['32-1-2026', 'noSuchDay'],
    ['24-13', 'noSuchMonth'],
    ['11-24-2026', 'noSuchMonth'],
    ['2026-13-01', 'noSuchMonth'],
    ['24', 'monthMissing'],
    ['24e', 'monthMissing'],
    ['november', 'dayMissing'],
    ['november 2026', 'dayMissing'],
    ['volgende week', 'dayMissing'],
    ['24-11-0206', 'yearUnlikely'],
    ['24-11-2226', 'yearUnlikely'],
    ['24-11-1990', 'yearUnlikely'],
    ['over 900 weken', 'yearUnlikely'],
    ['over 999 maanden', 'yearUnlikely'],
    ['999 maanden geleden', 'yearUnlikely'],
    ['ma 24 nov', 'weekdayDoesNotMatch'],
    ['maandag 24-11-2026', 'weekdayDoesNotMatch'],
    ['volgende dinsdag', 'ambiguous'],
    ['vorige dinsdag', 'ambiguous'],
    ['snel', 'notADate'],
    ['24 brumaire', 'notADate'],
    ['week 48', 'notADate'],
    ['over veel weken', 'notADate'],
    ['volgende week snel', 'notADate'],
    ['24-11-202', 'notADate'],
    ['-24-11', 'notADate'],
    ['24-11; drop table', 'notADate'],
    ['1'.repeat(5000), 'notADate'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('any text gives a real date or a known problem', () => {
    const pieces = fc.constantFrom(
      '24',
      '11',
      '2026',
      '-',
      ' ',
      'nov',
      'di',
      'volgende',
      'week',
      'over',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    return fc.assert(
      fc.property(text, fc.constantFrom('past', 'future', 'nearest'), (typed, direction) => {
        const parsed = parseDutchDate(typed, sunday, direction);
        if (parsed.ok) expect(isLocalDate(parsed.date)).toBe(true);
        else expect(dateProblems).toContain(parsed.problem);
      }),
    );
  });
});

test('every date within half a year is read back from the way it is said', () => {
  const date = fc.integer({ min: -180, max: 180 }).map((days) => addDays(sunday, days));
  return fc.assert(
    fc.property(date, (day) => {
      const numbers = `${dayOfMonth(day)}-${monthOf(day)}`;
      for (const text of [sayDate(day), sayDateShort(day), sayDateWithYear(day), day, numbers]) {
        expect(parseDutchDate(text, sunday)).toEqual({ ok: true, date: day });
      }
    }),
  );
});

test('a date with its year is read the same on any day near it', () => {
  const today = fc.integer({ min: dayNumberOf('2000-01-01'), max: dayNumberOf('2100-01-01') });
  return fc.assert(
    fc.property(today, fc.integer({ min: -3000, max: 3000 }), (now, away) => {
      const date = dateOfDayNumber(now + away);
      expect(parseDutchDate(sayDateWithYear(date), dateOfDayNumber(now))).toEqual({ ok: true, date });
    }),
  );
});
