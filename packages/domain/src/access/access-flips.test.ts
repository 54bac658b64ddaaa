import { describe, expect, test } from 'vitest';
import { caseSteps } from '../case/case-steps.ts';
import { type CaseState, caseStates } from '../case/case-words.ts';
import { type ContactState, contactStates } from '../contact/contact-state.ts';
import { type DoorbraakStage, doorbraakRelations, doorbraakStages } from '../doorbraak/doorbraak-stages.ts';
import { doorbraakSteps } from '../doorbraak/doorbraak-steps.ts';
import { mediationRelations, mediationStages } from '../mediation/mediation-stages.ts';
import { mediationSteps } from '../mediation/mediation-steps.ts';
import { roles } from '../people/roles.ts';
import { offerStates } from '../pool/offer.ts';
import { offerRelations, poolSteps } from '../pool/pool-steps.ts';
import { itemStates } from '../second-triage/second-triage-words.ts';
import { triageSteps } from '../second-triage/triage-steps.ts';
import { caseAccess, caseActions } from './case-access.ts';
import { caseRelations, caseRelationsHolding } from './case-relation.ts';
import { contactAccess, contactActions, fieldGroups } from './contact-access.ts';
import { doorbraakRelationsOf } from './doorbraak-relation.ts';
import { mediationRelationOf } from './mediation-relation.ts';
import { relations, relationsHolding } from './relation.ts';
import { casePairs, contactPairs, doorbraakPairs, mediationPairs } from './role-relations.ts';
import {
  type Circumstance,
  caseCircumstances,
  caseSituation,
  contactCircumstances,
  contactSituation,
  doorbraakCircumstances,
  doorbraakSituation,
  everyMix,
  mediationCircumstances,
  mediationSituation,
  now,
} from './situations.ts';
import { expectedCaseCells, expectedContactCells } from './testing/expected-cells.ts';
import { expectedCaseRelations, expectedContactRelations } from './testing/expected-relations.ts';
import type { ExpectedRow } from './testing/expected-row.ts';
import {
  expectedCaseSteps,
  expectedDoorbraakSteps,
  expectedItemSteps,
  expectedMediationSteps,
  expectedOfferSteps,
} from './testing/expected-steps.ts';
import {
  expectedDoorbraakRelations,
  expectedMediationRelations,
} from './testing/expected-workflow-relations.ts';
import { flipsOfGrants, type Grants, grantsAsExpected, grantsIn, survivorsOf } from './testing/flips.ts';
import {
  firstDifference,
  flipsOfRelations,
  type RelationRule,
  realFlips,
  relationsAsExpected,
  remembering,
} from './testing/relation-flips.ts';

/** The tests of every day mix at most four circumstances in two states: only whether something is promised counts there. */
const fullCount = process.env['PROOFS'] === 'full';
const most = fullCount ? Number.POSITIVE_INFINITY : 4;
const may = ['may', 'sees'] as const;
const takes = ['from', 'by'] as const;

type Steps = Readonly<
  Record<string, { readonly from: readonly string[]; readonly by: string | readonly string[] }>
>;
type Cells = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { readonly actions: readonly string[]; readonly fields: readonly string[] } | undefined>
    >
  >
>;

function grantsOfSteps(steps: Steps): Grants {
  return Object.fromEntries(
    Object.entries(steps).flatMap(([step, { from, by }]) => [
      [`${step} from`, from],
      [`${step} by`, [by].flat()],
    ]),
  );
}

function grantsOfCells(table: Cells): Grants {
  return Object.fromEntries(
    Object.entries(table).flatMap(([relation, states]) =>
      Object.entries(states).flatMap(([state, cell]) => [
        [`${relation} ${state} may`, cell?.actions ?? []],
        [`${relation} ${state} sees`, cell?.fields ?? []],
      ]),
    ),
  );
}

const classes = [...fieldGroups, 'F5'];
const tables = [
  ['a contact', grantsOfCells(contactAccess), grantsIn(expectedContactCells, may), contactActions, classes],
  ['a case', grantsOfCells(caseAccess), grantsIn(expectedCaseCells, may), caseActions, classes],
  [
    'the steps of a case',
    grantsOfSteps(caseSteps),
    grantsIn(expectedCaseSteps, takes),
    caseStates,
    [...caseRelations, 'secondTriage'],
  ],
  [
    'the steps of a mediation',
    grantsOfSteps(mediationSteps),
    grantsIn(expectedMediationSteps, takes),
    mediationStages,
    mediationRelations,
  ],
  [
    'the steps of a doorbraak',
    grantsOfSteps(doorbraakSteps),
    grantsIn(expectedDoorbraakSteps, takes),
    doorbraakStages,
    doorbraakRelations,
  ],
  [
    'the steps of an offer',
    grantsOfSteps(poolSteps),
    grantsIn(expectedOfferSteps, takes),
    offerStates,
    offerRelations,
  ],
  [
    'the steps of an item of the second triage',
    grantsOfSteps(triageSteps),
    grantsIn(expectedItemSteps, takes),
    itemStates,
    ['lead', 'teller'],
  ],
] as const satisfies readonly (readonly [string, Grants, Grants, readonly string[], readonly string[]])[];

describe.each(tables)('the table of %s', (_name, table, expected, first, second) => {
  test('grants what was written by hand', () => {
    const inOrder = (grants: Grants) =>
      Object.fromEntries(Object.entries(grants).map(([cell, words]) => [cell, [...words].sort()]));
    expect(inOrder(table)).toEqual(inOrder(expected));
  });

  test('turned round in any one cell is seen: nothing survives', async ({ annotate }) => {
    const words = (cell: string): readonly string[] => (/ (may|from)$/.test(cell) ? first : second);
    const flips = flipsOfGrants(table, words);
    const survivors = survivorsOf(flips, (turned) => !grantsAsExpected(turned, expected));
    await annotate(`${flips.length} flips; survivors: ${survivors.join('; ') || 'none'}`);
    expect(flips.length).toBeGreaterThan(Object.keys(table).length);
    expect(survivors).toEqual([]);
  });
});

const inContacts: RelationRule = (role, so, state) => {
  const { actor, facts } = contactSituation(role, known(so), (state ?? 'promised') as ContactState);
  return relationsHolding(actor, facts, now);
};
const inCases: RelationRule = (role, so, state) => {
  const { actor, facts } = caseSituation(role, known(so), (state ?? 'followUp') as CaseState);
  return caseRelationsHolding(actor, facts, now);
};
const inMediations: RelationRule = (role, so) => {
  const { actor, facts } = mediationSituation(role, known(so));
  return [mediationRelationOf(actor, facts)];
};
/** Somebody can stand to a doorbraak in more than one way: together they are one answer. */
const inDoorbraaks: RelationRule = (role, so, state) => {
  const is = (word: string) => so.includes(word);
  const team = is('tied') ? 'tied' : is('director') ? 'director' : is('school') ? 'school' : 'none';
  const place = { team, decides: is('decides'), topLevelOpen: is('top') } as const;
  const { actor, facts } = doorbraakSituation(role, known(so), place, (state ?? 'facts') as DoorbraakStage);
  const held = doorbraakRelationsOf(actor, facts);
  return held.length === 0 ? [] : [held.join('+')];
};

const doorbraakFacts = [
  'doubted',
  'owns',
  'covers',
  'nobodyOwns',
  'ownSwv',
  'director',
  'school',
  'tied',
  'decides',
  'top',
];
const doorbraakAnswers = [...doorbraakRelations, 'director+lead', 'member+lead', 'director+owner'];

function known(so: readonly string[]): readonly Circumstance[] {
  const every = [...contactCircumstances, ...caseCircumstances, ...doorbraakCircumstances];
  return every.filter((one, place) => so.includes(one) && every.indexOf(one) === place);
}

const everyDoorbraakMix = everyMix(doorbraakCircumstances, most).flatMap(([role, so]) =>
  ['none', 'director', 'school', 'tied'].flatMap((place) =>
    [[], ['decides'], ['top'], ['decides', 'top']].map((more) => [role, [...so, place, ...more]] as const),
  ),
);

type Subject = {
  readonly rule: RelationRule;
  readonly rows: readonly ExpectedRow[];
  readonly relations: readonly string[];
  readonly facts: readonly string[];
  readonly situations: ReturnType<typeof everyMix> | typeof everyDoorbraakMix;
  readonly states: readonly (string | null)[];
};
const subjects: readonly (readonly [string, Subject])[] = [
  [
    'a contact',
    {
      rule: inContacts,
      rows: expectedContactRelations,
      relations,
      facts: contactCircumstances,
      situations: everyMix(contactCircumstances, most),
      states: fullCount ? contactStates : ['promised', 'held'],
    },
  ],
  [
    'a case',
    {
      rule: inCases,
      rows: expectedCaseRelations,
      relations: caseRelations,
      facts: caseCircumstances,
      situations: everyMix(caseCircumstances, most),
      states: caseStates,
    },
  ],
  [
    'a mediation',
    {
      rule: inMediations,
      rows: expectedMediationRelations,
      relations: mediationRelations.filter((relation) => relation !== 'pool'),
      facts: mediationCircumstances,
      situations: everyMix(mediationCircumstances, most),
      states: [null],
    },
  ],
  [
    'a doorbraak',
    {
      rule: inDoorbraaks,
      rows: expectedDoorbraakRelations,
      relations: doorbraakAnswers,
      facts: doorbraakFacts,
      situations: everyDoorbraakMix,
      states: doorbraakStages,
    },
  ],
];

describe.each(subjects)('how somebody stands to %s', (_name, subject) => {
  const { rows, facts, situations, states } = subject;
  const rule = remembering(subject.rule, facts);

  test('is what was written by hand, for every role', () => {
    expect(firstDifference(subject.rule, rows)).toBeNull();
  });

  test('turned round in order, in holding or in what it looks at is seen: nothing survives', async ({
    annotate,
  }) => {
    const flips = flipsOfRelations(rule, subject.relations, facts);
    const unseen = flips.filter(({ rules }) => relationsAsExpected(rules, rows));
    const survivors = roles.flatMap((role) => {
      const ofRole = situations.filter(([asked]) => asked === role);
      const everywhere = states.flatMap((state) => ofRole.map(([, so]) => [so, state] as const));
      return realFlips(unseen, role, rule, everywhere);
    });
    const names = survivors.map(({ name }) => name);
    await annotate(
      `${flips.length} flips, ${unseen.length - names.length} change nothing anywhere; survivors: ${names.join('; ') || 'none'}`,
    );
    expect(names).toEqual([]);
  });
});

test('each role is printed with every relation that any mix of circumstances brings about', () => {
  expect(contactPairs()).toEqual(contactPairs(most));
  expect(casePairs()).toEqual(casePairs(most));
  expect(mediationPairs()).toEqual(mediationPairs(most));
  expect(doorbraakPairs()).toEqual(doorbraakPairs(most));
});
