import { describe, expect, test } from 'vitest';
import { natureCodes } from '../reference/nature-codes.ts';
import { namedParts, natureGroupOf, natureGroups, nextFitting, shownOf } from './shown-offer.ts';
import { aMediator, anOffer } from './testing/a-pool.ts';

const nowhere: ReadonlySet<string> = new Set();

describe('what a mediator sees before picking', () => {
  test('is these fields and no others', () => {
    expect(shownOf(anOffer(), aMediator(), nowhere)).toEqual({
      id: 'offer-1',
      sector: 'po',
      part: null,
      nature: 'conflict',
      urgency: 'U2',
      sinceWeekOf: '2026-11-23',
      interpreter: false,
      speaksLanguage: false,
      fits: ['registerValid', 'noTie', 'hasRoom', 'sector'],
    });
  });

  test('holds nothing of names, school, board, swv or who advised', () => {
    const text = JSON.stringify(shownOf(anOffer({ interpreterFor: 'tigrinya' }), aMediator(), nowhere));
    for (const hidden of [
      'Smit',
      'Prins',
      'ZZ08',
      'Zilverberk',
      'PO2708',
      'karim',
      'A09',
      'tigrinya',
      '09:00',
    ])
      expect(text).not.toContain(hidden);
  });

  test('says the week it was offered in, also from a Sunday evening', () => {
    const sunday = anOffer({ offeredAt: '2026-11-22T22:30:00.000Z' });
    expect(shownOf(sunday, aMediator(), nowhere).sinceWeekOf).toBe('2026-11-16');
    const monday = anOffer({ offeredAt: '2026-11-22T23:30:00.000Z' });
    expect(shownOf(monday, aMediator(), nowhere).sinceWeekOf).toBe('2026-11-23');
  });

  test('says that an interpreter is needed, and whether this mediator speaks the language', () => {
    const inEnglish = anOffer({ interpreterFor: 'engels' });
    const inPolish = anOffer({ interpreterFor: 'pools' });
    expect(shownOf(inEnglish, aMediator(), nowhere)).toMatchObject({
      interpreter: true,
      speaksLanguage: true,
    });
    expect(shownOf(inEnglish, aMediator(), nowhere).fits).toContain('speaks');
    expect(shownOf(inPolish, aMediator(), nowhere)).toMatchObject({
      interpreter: true,
      speaksLanguage: false,
    });
  });
});

describe('the part of the region', () => {
  const offers = (count: number) => Array.from({ length: count }, (_, nth) => anOffer({ id: `o${nth}` }));

  test('is named from three open offers of the same sector and part', () => {
    expect(shownOf(anOffer(), aMediator(), namedParts(offers(2))).part).toBeNull();
    expect(shownOf(anOffer(), aMediator(), namedParts(offers(3))).part).toBe('PO2708');
  });

  test('is not named because of offers of another sector or part', () => {
    const others = [...offers(2), anOffer({ sector: 'vo' }), anOffer({ part: 'PO2710' })];
    expect(shownOf(anOffer(), aMediator(), namedParts(others)).part).toBeNull();
  });

  test('counts as fitting only while it is named: a reason would give it away', () => {
    expect(shownOf(anOffer(), aMediator(), namedParts(offers(2))).fits).not.toContain('part');
    expect(shownOf(anOffer(), aMediator(), namedParts(offers(3))).fits).toContain('part');
    expect(shownOf(anOffer(), aMediator({ parts: [] }), namedParts(offers(3))).fits).not.toContain('part');
  });

  test('stays unnamed when it is unknown, however many there are', () => {
    const unknown = Array.from({ length: 5 }, () => anOffer({ part: null }));
    expect(shownOf(anOffer({ part: null }), aMediator(), namedParts(unknown)).part).toBeNull();
  });
});

test('every kind of question is in one of five groups, and every group is used', () => {
  expect(natureGroups).toHaveLength(5);
  expect(new Set(natureCodes.map((code) => natureGroupOf[code]))).toEqual(new Set(natureGroups));
});

test('the next fitting one is the most urgent, then the one that waits longest', () => {
  const young = anOffer({ id: 'young', offeredAt: '2026-11-24T09:00:00.000Z' });
  const calm = anOffer({ id: 'calm', urgency: 'U3', offeredAt: '2026-11-01T09:00:00.000Z' });
  const old = anOffer({ id: 'old', offeredAt: '2026-11-23T09:00:00.000Z' });
  expect(nextFitting([young, calm, old])?.id).toBe('old');
  expect(nextFitting([calm])?.id).toBe('calm');
  expect(nextFitting([])).toBeNull();
});
