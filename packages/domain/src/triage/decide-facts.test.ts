import { describe, expect, test } from 'vitest';
import { decideFacts } from './decide-facts.ts';
import { type Facts, factsOfNothing } from './facts.ts';
import type { RuleId } from './rules.ts';

function decided(facts: Partial<Facts>) {
  return decideFacts({ ...factsOfNothing, ...facts });
}

describe('of two rules that hold, this one decides', () => {
  test.each<[RuleId, string, Partial<Facts>]>([
    ['acuteDanger', 'another region', { danger: 'acute', region: 'elsewhere' }],
    ['safetyWorry', 'doubt', { danger: 'worry', independence: 'doubted' }],
    [
      'pupilInDistress',
      'a conflict about authority',
      { danger: 'distress', caller: 'pupil', authority: 'conflict' },
    ],
    ['elsewhere', 'a conflict about authority', { region: 'elsewhere', authority: 'conflict' }],
    ['authorityConflict', 'doubt', { authority: 'conflict', independence: 'doubted' }],
    ['independenceDoubted', 'a pressing term', { independence: 'doubted', term: 'pressing' }],
    [
      'pressingTerm',
      'a child stuck among many bodies',
      { term: 'pressing', bodies: 'many', attendance: 'long' },
    ],
    ['pressingTerm', 'talks that stopped', { term: 'pressing', talks: 'stopped' }],
    ['stuckAmongBodies', 'long absence', { bodies: 'many', attendance: 'long' }],
    ['pupilStuckAmongBodies', 'being called back', { caller: 'pupil', bodies: 'many', attendance: 'long' }],
    ['longAbsence', 'talks that stopped', { attendance: 'long', talks: 'stopped' }],
    ['runningSuspension', 'talks that stopped', { term: 'suspension', talks: 'stopped' }],
    ['placeOpen', 'a school that reports tension', { term: 'placeOpen', caller: 'worker', talks: 'tense' }],
    ['talksStopped', 'support that stopped', { talks: 'stopped', support: 'stopped' }],
    ['pupilAndTalksStopped', 'holding', { caller: 'pupil', talks: 'stopped' }],
    ['supportStopped', 'support that was not felt', { support: 'stopped', independence: 'unsupported' }],
    ['pupilCalls', 'support that was not felt', { caller: 'pupil', independence: 'unsupported' }],
    ['pupilCalls', 'an unclear question', { caller: 'pupil', wants: 'unclear' }],
    ['feltUnsupported', 'a plain question', { independence: 'unsupported', wants: 'information' }],
    ['municipalMatter', 'an unclear question', { matter: 'municipal', wants: 'unclear' }],
    ['complaint', 'an unclear question', { matter: 'complaint', wants: 'unclear' }],
    ['solutionAsked', 'a complaint', { matter: 'complaint', wants: 'solution' }],
    ['otherInformation', 'a plain question', { matter: 'other', wants: 'information' }],
    ['unclearQuestion', 'leerplicht', { matter: 'leerplicht', wants: 'unclear' }],
  ])('%s before %s', (rule, _before, facts) => {
    expect(decided(facts).rule).toBe(rule);
  });
});

test('every rule that holds is there, the deciding one first', () => {
  const { holding } = decided({ attendance: 'long', talks: 'stopped', independence: 'unsupported' });
  expect(holding.map((rule) => rule.id)).toEqual([
    'longAbsence',
    'talksStopped',
    'feltUnsupported',
    'solutionAsked',
  ]);
});

test('doubt and conflict bring a promise that safety makes to the lead', () => {
  expect(decided({ danger: 'worry' }).promise?.by).toBe('contactPerson');
  expect(decided({ danger: 'worry', independence: 'doubted' }).promise?.by).toBe('lead');
  expect(decided({ danger: 'worry', authority: 'conflict' }).promise?.by).toBe('lead');
});

test('an offer to a pupil from elsewhere is kept by the desk itself', () => {
  expect(decided({ caller: 'pupil', region: 'elsewhere' })).toMatchObject({
    first: 'refer',
    promise: { state: 'offered', by: 'desk' },
  });
});

test('nothing is noted as a signal from elsewhere or while the parents disagree', () => {
  expect(decided({ attendance: 'long' }).further).toContain('signal');
  expect(decided({ attendance: 'long', region: 'elsewhere' }).further).not.toContain('signal');
  expect(decided({ attendance: 'long', authority: 'conflict' }).further).not.toContain('signal');
});
