import { describe, expect, test } from 'vitest';
import { placeOf, responsibleOf } from './responsible.ts';
import {
  aalsmeer,
  aCall,
  amstelveen,
  amsterdam,
  dontKnow,
  hoofddorp,
  onFriday,
  regionOss,
  type Told,
  uithoorn,
} from './testing/a-call.ts';

function responsible(told: Told, keepsPromise = true) {
  return responsibleOf(aCall(told), onFriday, { keepsPromise });
}

const school = (swv: string | null, place: string | null = 'Amstelveen') => ({
  schoolId: 'school-1',
  name: 'Het Kompas',
  place,
  swv,
});
const all = ['PO2710', 'PO2708', 'VO2709'];

describe('the school decides before the home', () => {
  test.each<[string, Told, string]>([
    [
      'the school lies in another swv than the home',
      { sector: 'po', place: hoofddorp, school: school('PO2708') },
      'PO2708',
    ],
    [
      'the home lies outside the region',
      { sector: 'vo', place: amsterdam, school: school('VO2709') },
      'VO2709',
    ],
    ['there is no school', { sector: 'none', school: 'none', childAge: 4, place: aalsmeer }, 'PO2708'],
    ['the school is not known', { sector: 'sbo', school: dontKnow, place: hoofddorp }, 'PO2710'],
    [
      'only the name of the school is known',
      { sector: 'so', school: school(null, null), place: aalsmeer },
      'PO2708',
    ],
    [
      'the school is named in the place of the home',
      { sector: 'so', school: school(null, ' aalsmeer '), place: aalsmeer },
      'PO2708',
    ],
    [
      'no school yet, but the school that it is about is named',
      { sector: 'none', school: school('VO2709'), childAge: 4, place: aalsmeer },
      'VO2709',
    ],
  ])('%s', (_why, told, swv) => {
    expect(responsible(told)).toMatchObject({ swv });
  });
});

describe('the kind of swv', () => {
  test.each<[string, Told, string]>([
    ['so belongs to primary', { sector: 'so' }, 'PO2708'],
    ['pro belongs to secondary', { sector: 'pro' }, 'VO2709'],
    ['vso belongs to secondary', { sector: 'vso' }, 'VO2709'],
    [
      'an overstap where the primary school must deliver',
      { sector: 'transition', transitionSide: 'sending' },
      'PO2708',
    ],
    [
      'an overstap of which the side is not known',
      { sector: 'transition', transitionSide: dontKnow },
      'PO2708',
    ],
    [
      'an overstap where the new school doubts',
      { sector: 'transition', transitionSide: 'receiving' },
      'VO2709',
    ],
    [
      'the new school doubts, the primary school is named',
      { sector: 'transition', transitionSide: 'receiving', school: school('PO2710') },
      'VO2709',
    ],
    [
      'the primary school must deliver, the new school is named',
      { sector: 'transition', transitionSide: 'sending', school: school('VO3006') },
      'PO2708',
    ],
    [
      'the new school doubts and is named',
      { sector: 'transition', transitionSide: 'receiving', school: school('VO2709') },
      'VO2709',
    ],
    ['no school, eleven years old', { sector: 'none', childAge: 11 }, 'PO2708'],
    ['no school, thirteen years old', { sector: 'none', childAge: 13 }, 'VO2709'],
    ['no school yet and no age', { sector: 'none' }, 'PO2708'],
    ['sector not known, too young for school', { sector: dontKnow, attendance: 'tooYoung' }, 'PO2708'],
    ['a pupil of 16 who says nothing else', { caller: 'pupil', pupilAge: '16to17' }, 'VO2709'],
    ['a pupil under 12 who says nothing else', { caller: 'pupil', pupilAge: 'under12' }, 'PO2708'],
  ])('%s', (_why, told, swv) => {
    expect(responsible({ place: uithoorn, ...told })).toMatchObject({ swv });
  });
});

describe('what is not known is chosen by hand', () => {
  test.each<[string, Told, readonly string[]]>([
    ['nothing is known', {}, all],
    ['secondary, but not where', { sector: 'vo' }, ['VO2709']],
    [
      'twelve without a school may be either',
      { sector: dontKnow, childAge: 12, place: amstelveen },
      ['PO2708', 'VO2709', 'PO2710'],
    ],
    [
      'a postcode the list does not know',
      { sector: 'po', place: { postcode4: '2199', place: null, po: null, vo: null } },
      ['PO2710', 'PO2708'],
    ],
    [
      'a school named in another place',
      { sector: 'so', school: school(null, 'Leiden'), place: aalsmeer },
      ['PO2708', 'PO2710'],
    ],
  ])('%s', (_why, told, candidates) => {
    expect(responsible(told)).toEqual({ askByHand: candidates });
  });
});

test('the sector as told goes with the swv', () => {
  expect(responsible({ sector: 'sbo', place: hoofddorp })).toEqual({ swv: 'PO2710', sector: 'sbo' });
  expect(responsible({ childAge: 8, place: hoofddorp })).toEqual({ swv: 'PO2710', sector: null });
});

test('a school outside the region is for the steunpunt there', () => {
  expect(responsible({ sector: 'vo', place: uithoorn, school: school('VO3006') }, false)).toEqual({
    outside: ['own-region-steunpunt'],
  });
  expect(responsible({ sector: 'po', place: amsterdam }, false)).toEqual({
    outside: ['oco-amsterdam', 'own-region-steunpunt'],
  });
});

test('a promise to a caller from elsewhere finds an owner of ours', () => {
  expect(responsible({ sector: 'vo', place: amsterdam }, true)).toEqual({ askByHand: ['VO2709'] });
});

test('the region is a setting', () => {
  const oss = { ...onFriday, region: regionOss };
  expect(placeOf(aCall({ sector: 'po', place: hoofddorp }), oss)).toEqual({
    kind: 'elsewhere',
    swv: 'PO2710',
  });
});
