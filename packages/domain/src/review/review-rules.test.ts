import { describe, expect, test } from 'vitest';
import { defaultDeskCalendar } from '../calendar/desk-calendar.ts';
import { asInstant } from '../calendar/instant.ts';
import { isReviewOverdue, reviewRefusalOf } from './review.ts';
import { familyNamesIn, isSampled, nameRule, reviewDueOn } from './review-rules.ts';
import { reviewSettingBounds, reviewSettingNames, usualReviewSettings } from './review-settings.ts';

describe('a family name', () => {
  test.each([
    ['Joris Bakker', ['bakker']],
    ['mevrouw Bakker', ['bakker']],
    ['Yasmina el Amrani', ['amrani']],
    ['Anneke Jansen-de Vries', ['jansen', 'vries']],
    ['Loes Bakker-Smit', ['bakker', 'smit']],
    ['Renée Koëter', ['koeter']],
    ['  ', []],
    ['?', []],
  ])('of %j is %j', (name, families) => {
    expect(familyNamesIn(name)).toEqual(families);
  });

  test('of the reader goes before that of a colleague', () => {
    expect(nameRule('Joris Bakker', ['Bram Bakker'], ['mevrouw Bakker'])).toBe('ownName');
    expect(nameRule('Joris Bakker', ['Bram Kuiper'], ['Sem Kuiper', 'Bakkers'])).toBe('colleagueName');
    expect(nameRule('Joris Bakker', ['Bram Kuiper'], ['Sem de Boer'])).toBeUndefined();
    expect(nameRule('', [], [''])).toBeUndefined();
  });
});

describe('the sample', () => {
  test('is drawn by the hash alone, and is about one in twenty', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) =>
      (index * 214_013).toString(16).padStart(8, '0'),
    );
    const drawn = hashes.filter((hash) => isSampled(`${hash}ffff`, usualReviewSettings)).length;
    expect(drawn).toBeGreaterThan((hashes.length / 20) * 0.8);
    expect(drawn).toBeLessThan((hashes.length / 20) * 1.2);
  });
});

describe('looking back', () => {
  test('is to be done within five working days, by the date here', () => {
    // Friday the 20th of November, late in the evening.
    expect(reviewDueOn(asInstant('2026-11-20T22:30:00.000Z'), defaultDeskCalendar, usualReviewSettings)).toBe(
      '2026-11-27',
    );
    expect(reviewDueOn(asInstant('2026-11-20T23:30:00.000Z'), defaultDeskCalendar, usualReviewSettings)).toBe(
      '2026-11-27',
    );
  });

  test('is overdue from the day after, until it is done', () => {
    expect(isReviewOverdue({ reviewedBy: null, dueOn: '2026-11-27' }, '2026-11-27')).toBe(false);
    expect(isReviewOverdue({ reviewedBy: null, dueOn: '2026-11-27' }, '2026-11-28')).toBe(true);
    expect(isReviewOverdue({ reviewedBy: 'saskia', dueOn: '2026-11-27' }, '2026-11-28')).toBe(false);
  });

  test('is done by somebody else than whose act it was, and once', () => {
    const joris = { personId: 'joris' };
    const saskia = { personId: 'saskia' };
    expect(reviewRefusalOf({ personId: 'joris', reviewedBy: null }, joris)).toEqual({ code: 'ownReview' });
    expect(reviewRefusalOf({ personId: 'joris', reviewedBy: null }, saskia)).toBeNull();
    expect(reviewRefusalOf({ personId: 'joris', reviewedBy: 'petra' }, saskia)).toEqual({
      code: 'alreadyReviewed',
    });
  });
});

test('what is usual may be chosen, and nothing is ever looked back on later than break-glass must be', () => {
  for (const name of reviewSettingNames) {
    const { usual, least, most } = reviewSettingBounds[name];
    expect([name, least <= usual && usual <= most]).toEqual([name, true]);
  }
  expect(reviewSettingBounds.workingDays.most).toBe(5);
});

test('a larger sample holds the smaller one, and a hundred percent is everything', () => {
  const hashes = ['00000000', '0000000a', '0000005f', 'deadbeef', 'ffffffff'];
  const drawn = (samplePercent: number) => hashes.filter((hash) => isSampled(hash, { samplePercent }));
  expect(drawn(20)).toEqual(expect.arrayContaining(drawn(5)));
  expect(drawn(100)).toEqual(hashes);
});
