import { expect, test } from 'vitest';
import { referralIds } from '../knowledge/referral-address.ts';
import type { ReferralId } from './outcome.ts';
import { aalsmeer, aCall, amstelveen, amsterdam, onFriday, oss, type Told } from './testing/a-call.ts';
import { triage } from './triage.ts';

test.each<[string, Told, readonly ReferralId[]]>([
  ['a plain question', { informationOrSolution: 'information' }, []],
  ['a question for the contact person', { informationOrSolution: 'solution' }, []],
  ['transport', { nature: 'A14', informationOrSolution: 'information' }, ['school-transport']],
  ['a complaint', { nature: 'A15', informationOrSolution: 'information' }, ['school-complaints', 'lkc']],
  [
    'an objection to a TLV',
    { nature: 'A15', moreNatures: ['A06'], informationOrSolution: 'information' },
    ['juridisch-loket', 'onderwijsconsulenten'],
  ],
  [
    'a dispute about an opp',
    { nature: 'A15', moreNatures: ['A05'], informationOrSolution: 'both' },
    ['school-complaints', 'gpo', 'lkc'],
  ],
  ['leerplicht', { nature: 'A17', informationOrSolution: 'information' }, ['leerplicht']],
  ['another subject', { nature: 'A90', informationOrSolution: 'information' }, ['ouders-en-onderwijs']],
  [
    'another subject of a pupil',
    { caller: 'pupil', nature: 'A90', informationOrSolution: 'information' },
    ['laks', 'kindertelefoon'],
  ],
  ['Amsterdam', { place: amsterdam }, ['oco-amsterdam', 'own-region-steunpunt']],
  ['another region', { place: oss }, ['own-region-steunpunt']],
  ['worry about home', { safety: 'worry', safetyKind: ['home'] }, ['veilig-thuis']],
  [
    'worry about a wish to die',
    { safety: 'worry', safetyKind: ['notWantingToLive'] },
    ['suicide-prevention-113'],
  ],
  ['misconduct at school', { misconduct: 'yes' }, ['confidential-inspector']],
  ['violence now', { safety: 'danger', safetyKind: ['violenceNow'] }, ['emergency-112', 'veilig-thuis']],
  ['a missing child', { safety: 'danger', safetyKind: ['missing'] }, ['emergency-112', 'police']],
  [
    'a pupil in danger',
    { caller: 'pupil', safety: 'danger' },
    ['emergency-112', 'suicide-prevention-113', 'kindertelefoon'],
  ],
  ['a pupil in distress', { caller: 'pupil', safety: 'distressed' }, ['kindertelefoon']],
])('%s', (_call, told, addresses) => {
  const { referrals } = triage(
    aCall({ caller: 'parent', sector: 'po', place: amstelveen, ...told }),
    onFriday,
  );
  expect(referrals).toEqual(addresses);
  expect(referrals.every((id) => referralIds.some((known) => known === id))).toBe(true);
});

test('worry from another region names safety first, then the steunpunt there', () => {
  const told: Told = { caller: 'parent', sector: 'po', place: oss, safety: 'worry', safetyKind: ['home'] };
  expect(triage(aCall(told), onFriday).referrals).toEqual(['veilig-thuis', 'own-region-steunpunt']);
});

test('a child at home without a taxi is ours, and the municipality is named', () => {
  const told: Told = { caller: 'parent', sector: 'so', place: aalsmeer, nature: 'A14', attendance: 'not' };
  expect(triage(aCall(told), onFriday)).toMatchObject({ first: 'connect', referrals: ['school-transport'] });
});
