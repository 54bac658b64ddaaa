import { beforeAll, describe, expect, test } from 'vitest';
import { type Decided, decideFacts } from './decide-facts.ts';
import { type FactName, type Facts, factValues } from './facts.ts';
import { urgencies } from './outcome.ts';
import { closingReasons, type RuleId, rules } from './rules.ts';
import { combinations, factsNumber, strideOf } from './testing/every-fact.ts';

/**
 * Every combination of facts is decided once. What must hold for all of them is looked at in one pass;
 * the tests below read what that pass found.
 */
const invariants: Readonly<Record<string, (decided: Decided, facts: Facts) => boolean>> = {
  'connect, callBack and hold carry a given promise': ({ first, promise }) =>
    !['connect', 'callBack', 'hold'].includes(first) || promise?.state === 'given',
  'safety is promised by the safety officer': ({ first, promise }) =>
    first !== 'safety' || (promise?.state === 'given' && promise.by === 'safetyOfficer'),
  'an offered call-back and an offered promise go together': ({ further, promise }) =>
    further.includes('offerCallBack') === (promise?.state === 'offered'),
  'hold stands in further only beside connect and callBack': ({ first, further }) =>
    !further.includes('hold') || first === 'connect' || first === 'callBack',
  'the first step is not repeated among the further ones': ({ first, further }) =>
    !(further as readonly string[]).includes(first),
  'answer and refer without an offer are U4 unless a fact says otherwise': ({
    first,
    promise,
    urgency,
    holding,
  }) =>
    (first !== 'answer' && first !== 'refer') ||
    promise !== null ||
    urgency === 'U4' ||
    holding.some((rule) => rule.urgency === urgency),
  'U4 exactly when nothing is promised and no fact raises it': ({ promise, urgency, holding }) =>
    (urgency === 'U4') === (promise === null && holding.every((rule) => rule.urgency === undefined)),
  'the urgency is never milder than any rule that holds': ({ urgency, holding }) =>
    holding.every((rule) => rule.urgency === undefined || urgency <= rule.urgency),
  'acute danger is safety and U0, whatever else is the case': ({ first, urgency }, { danger }) =>
    danger.startsWith('acute') === (first === 'safety') && danger.startsWith('acute') === (urgency === 'U0'),
  'worry is never held, referred or only answered': ({ first, urgency }, { danger }) =>
    !danger.startsWith('worry') || (first === 'connect' && urgency === 'U1'),
  'the safety officer hears of danger, worry and a pupil in distress only': (
    { further },
    { danger, caller },
  ) =>
    further.includes('tellSafetyOfficer') ===
    (/^(acute|worry)/.test(danger) || (danger === 'distress' && caller === 'pupil')),
  'Veilig Thuis is named only when it may be about home': ({ further }, { danger }) =>
    further.includes('adviseVeiligThuis') === danger.endsWith('AtHome'),
  'a pupil always has a promise, given or offered': ({ promise }, { caller }) =>
    caller !== 'pupil' || promise !== null,
  'a pupil is never held for being unclear': ({ rule }, { caller }) =>
    caller !== 'pupil' || rule !== 'unclearQuestion',
  'doubt never leads to a contact person': ({ promise }, { independence }) =>
    independence !== 'doubted' || promise?.by !== 'contactPerson',
  'a conflict about authority never leads to a contact person': ({ promise }, { authority }) =>
    authority === 'clear' || promise?.by !== 'contactPerson',
  'a conflict about authority stops the question, but for safety and another region': (
    { rule },
    { authority, region },
  ) => authority === 'clear' || region === 'elsewhere' || rulesBeforeAuthority.includes(rule),
  'from elsewhere nothing is taken up but safety': ({ first, further }, { region, danger, caller }) =>
    region === 'ours' ||
    /^(acute|worry)/.test(danger) ||
    (danger === 'distress' && caller === 'pupil') ||
    ((first === 'refer' || (first === 'answer' && further.includes('refer'))) && !further.includes('signal')),
  'the deciding rule comes first and decides': ({ rule, holding }) =>
    holding[0]?.id === rule && holding[0].decides !== undefined,
};

const rulesBeforeAuthority: readonly RuleId[] = [
  'acuteDanger',
  'safetyWorry',
  'pupilInDistress',
  'authorityConflict',
];

const ordered: readonly FactName[] = ['danger', 'attendance', 'term', 'independence', 'support', 'talks'];

const broken = new Map<string, Facts>();
const decidedBy = new Map<RuleId, number>();
const heldBy = new Set<RuleId>();
const byUrgency = new Map<string, number>();
const severity = new Uint8Array(combinations);

beforeAll(() => {
  for (let number = 0; number < combinations; number += 1) {
    const facts = factsNumber(number);
    const decided = decideFacts(facts);
    decidedBy.set(decided.rule, (decidedBy.get(decided.rule) ?? 0) + 1);
    byUrgency.set(decided.urgency, (byUrgency.get(decided.urgency) ?? 0) + 1);
    severity[number] = urgencies.length - urgencies.indexOf(decided.urgency);
    for (const { id } of decided.holding) heldBy.add(id);
    for (const name in invariants) {
      if (invariants[name]?.(decided, facts) === false && !broken.has(name)) broken.set(name, facts);
    }
  }
}, 120_000);

describe(`all ${combinations} combinations of facts`, () => {
  test('have exactly one outcome', () => {
    expect([...decidedBy.values()].reduce((sum, count) => sum + count, 0)).toBe(combinations);
    expect([...byUrgency.values()].reduce((sum, count) => sum + count, 0)).toBe(combinations);
  });

  test.each(Object.keys(invariants))('%s', (name) => {
    expect(broken.get(name)).toBeUndefined();
  });

  test.each(ordered)('more of %s never lowers the urgency', (name) => {
    const stride = strideOf(name);
    const size = factValues[name].length;
    const lowered: Facts[] = [];
    for (let number = 0; number < combinations; number += 1) {
      const isHeaviest = Math.floor(number / stride) % size === size - 1;
      if (isHeaviest || lowered.length > 0) continue;
      if ((severity[number + stride] ?? 0) < (severity[number] ?? 0)) lowered.push(factsNumber(number));
    }
    expect(lowered).toEqual([]);
  });

  test('every rule that can decide decides at least one of them', () => {
    const idle = rules.filter((rule) => rule.decides !== undefined && !decidedBy.has(rule.id));
    expect(idle.map((rule) => rule.id)).toEqual([]);
  });

  test('every rule holds for at least one of them', () => {
    expect(rules.filter((rule) => !heldBy.has(rule.id)).map((rule) => rule.id)).toEqual([]);
  });

  test('every urgency occurs', () => {
    expect([...byUrgency.keys()].toSorted()).toEqual([...urgencies]);
  });
});

test('rules have different ids, a sentence and a source', () => {
  const all = [...rules, ...closingReasons];
  expect(new Set(all.map((rule) => rule.id)).size).toBe(all.length);
  for (const { say, source } of all) {
    expect(say).toMatch(/^[A-Z].{10,}\.$/);
    expect(source.length).toBeGreaterThan(3);
  }
});
