import { describe, expect, test } from 'vitest';
import { caseRelations } from '../access/case-relation.ts';
import { defaultDeskCalendar } from '../calendar/desk-calendar.ts';
import {
  type PrivacyRequestFacts,
  privacyDueOn,
  privacyRequestKinds,
  privacyRequestStates,
  privacyStepNames,
  privacyTakerOf,
  refusalOfPrivacyDecision,
  refusalOfPrivacyStep,
  restricts,
} from './privacy-requests.ts';

const open: PrivacyRequestFacts = {
  kind: 'erasure',
  state: 'open',
  isExtended: false,
  isHeld: false,
  helpRuns: false,
};

/** What each may do with a request of each kind, read both ways. */
const golden: Readonly<Record<string, string>> = {
  'access open lead': 'grant refuse extend withdraw',
  'access open owner': 'withdraw',
  'access open coworker': 'withdraw',
  'correction open lead': 'grant refuse extend withdraw',
  'correction open owner': 'withdraw',
  'correction open coworker': 'withdraw',
  'erasure open lead': 'grant refuse extend withdraw',
  'erasure open owner': 'withdraw',
  'erasure open coworker': 'withdraw',
  'restriction open lead': 'grant refuse extend withdraw',
  'restriction open owner': 'withdraw',
  'restriction open coworker': 'withdraw',
  'restriction granted lead': 'lift',
  'objection open lead': 'grant refuse extend withdraw',
  'objection open owner': 'withdraw',
  'objection open coworker': 'withdraw',
};

describe('the steps of a privacy request', () => {
  const cells = privacyRequestKinds.flatMap((kind) =>
    privacyRequestStates.flatMap((state) => caseRelations.map((taker) => ({ kind, state, taker }))),
  );

  test.each(cells)('$kind $state $taker', ({ kind, state, taker }) => {
    const may = privacyStepNames.filter(
      (step) => refusalOfPrivacyStep(step, { ...open, kind, state }, taker) === null,
    );
    expect(may.join(' ')).toBe(golden[`${kind} ${state} ${taker}`] ?? '');
  });

  test.each([
    ['an owner hears that the lead decides', 'grant', {}, 'owner', 'onlyLead'],
    ['a guest hears that the owner does', 'withdraw', {}, 'guest', 'onlyOwner'],
    ['what was decided stays decided', 'grant', { state: 'refused' }, 'lead', 'requestDecided'],
    ['only a restriction is lifted', 'lift', { state: 'granted' }, 'lead', 'notForThisRequest'],
    ['the term is extended once', 'extend', { isExtended: true }, 'lead', 'alreadyExtended'],
    ['what is held is not erased', 'grant', { isHeld: true }, 'lead', 'retentionHeld'],
    ['nothing is erased while a mediation runs', 'grant', { helpRuns: true }, 'lead', 'mediationRuns'],
  ] as const)('%s', (_, step, changes, taker, code) => {
    expect(refusalOfPrivacyStep(step, { ...open, ...changes }, taker)).toEqual({ code });
  });

  test('a hold keeps nobody from giving access', () => {
    expect(refusalOfPrivacyStep('grant', { ...open, kind: 'access', isHeld: true }, 'lead')).toBeNull();
  });
});

test.each([
  ['erasing needs a ground', 'grant', 'erasure', null, null, 'groundNeeded'],
  ['erasing needs a ground of its own', 'grant', 'erasure', 'accuracyContested', null, 'groundNeeded'],
  ['erasing with its ground is enough', 'grant', 'erasure', 'noLongerNeeded', null, null],
  ['giving access needs nothing', 'grant', 'access', null, null, null],
  ['an objection is decided with a reason', 'grant', 'objection', null, null, 'reasonNeeded'],
  ['a no is given with a reason', 'refuse', 'access', null, null, 'reasonNeeded'],
  ['a no with a reason is enough', 'refuse', 'access', null, 'Niet van deze leerling', null],
  ['extending needs a reason', 'extend', 'access', null, null, 'reasonNeeded'],
  ['lifting needs a reason', 'lift', 'restriction', null, null, 'reasonNeeded'],
  ['withdrawing needs nothing', 'withdraw', 'objection', null, null, null],
] as const)('%s', (_, step, kind, ground, reason, code) => {
  expect(refusalOfPrivacyDecision(step, kind, { ground, reason })).toEqual(code === null ? null : { code });
});

describe('the term', () => {
  test.each([
    ['is a month', '2026-09-01', false, '2026-10-01'],
    ['ends on the last day of a shorter month', '2027-01-29', false, '2027-03-01'],
    ['ends on Monday when it would end in a weekend', '2026-09-10', false, '2026-10-12'],
    ['ends after Christmas when it would end on it', '2026-11-25', false, '2026-12-28'],
    ['is three months when it was extended', '2026-09-01', true, '2026-12-01'],
  ] as const)('%s', (_, askedOn, isExtended, expected) => {
    const closures = [{ from: '2026-12-01', to: '2026-12-24', name: 'verhuizing' }] as const;
    expect(privacyDueOn(askedOn, { isExtended }, { ...defaultDeskCalendar, closures })).toBe(expected);
  });
});

test.each([
  ['the owner who leads the swv decides as its lead', 'lead', 'PO2710', 'owner', 'lead'],
  ['a case of no swv is led by every lead who works on it', 'lead', null, 'coworker', 'lead'],
  ['a lead of another swv who works on it does not', 'lead', 'PO2708', 'coworker', 'coworker'],
  ['an owner who leads nothing does not', 'contactPerson', 'PO2710', 'owner', 'owner'],
  ['a doubted lead stays out', 'lead', 'PO2710', 'blocked', 'blocked'],
] as const)('%s', (_, role, swv, relation, expected) => {
  expect(privacyTakerOf({ role, swvs: ['PO2710'] }, swv, relation)).toBe(expected);
});

test('a restriction that was granted restricts, until it is lifted', () => {
  expect(privacyRequestStates.filter((state) => restricts({ kind: 'restriction', state }))).toEqual([
    'granted',
  ]);
  expect(restricts({ kind: 'erasure', state: 'granted' })).toBe(false);
});
