import { describe, expect, test } from 'vitest';
import { schoolYearCalendar } from '../triage/testing/a-call.ts';
import { reachableFrom } from '../workflow/step.ts';
import { offerStates } from './offer.ts';
import {
  decidePool,
  evolveOffer,
  type PoolCommand,
  type PoolFacts,
  pickTerm,
  poolRefusalOf,
} from './pool.ts';
import { offerRelations, poolStepNames, poolSteps } from './pool-steps.ts';
import { anOffer } from './testing/a-pool.ts';

const monday = '2026-11-23T09:00:00.000Z';
const pickUntil = pickTerm(monday, schoolYearCalendar).until;
const afterTerm = '2026-11-27T09:00:00.000Z';

function factsOf(changes: Partial<PoolFacts> = {}): PoolFacts {
  return { offer: anOffer(), relation: 'pool', pickUntil, offeredTo: 2, now: afterTerm, ...changes };
}

const commands: { readonly [S in PoolCommand['step']]: Extract<PoolCommand, { step: S }> } = {
  pick: { step: 'pick', by: 'pieter', independent: true },
  assign: { step: 'assign', mediatorId: 'pieter', whyNot: [] },
  widen: { step: 'widen' },
  declareInvolved: { step: 'declareInvolved', by: 'pieter' },
  giveBack: { step: 'giveBack', by: 'pieter', reason: 'noTime' },
  replaceMediator: { step: 'replaceMediator', mediatorId: 'pieter', involved: true },
  withdraw: { step: 'withdraw' },
};

const everything = poolStepNames.flatMap((step) =>
  offerStates.flatMap((state) => offerRelations.map((relation) => [step, state, relation] as const)),
);

test.each(everything)(
  '%s of an offer that is %s by %s is allowed or refused as the table says',
  (step, state, relation) => {
    const { from, by } = poolSteps[step];
    const mayBy = by.some((one) => one === relation);
    const mayFrom = from.some((one) => one === state);
    const decision = decidePool(commands[step], factsOf({ offer: anOffer({ state }), relation }));
    if (mayBy && mayFrom) return expect(decision).toMatchObject({ ok: true });
    const late = step === 'pick' ? 'offerGone' : 'wrongStage';
    return expect(decision).toMatchObject({ ok: false, refusal: { code: mayBy ? late : 'notYours' } });
  },
);

test('every state of an offer can be reached, and a withdrawn one goes nowhere', () => {
  expect(reachableFrom('open', poolSteps)).toEqual(new Set(offerStates));
  expect(reachableFrom('withdrawn', poolSteps)).toEqual(new Set(['withdrawn']));
});

test('an offer of Monday morning waits until closing time on Thursday', () => {
  expect(pickTerm(monday, schoolYearCalendar)).toMatchObject({ untilDate: '2026-11-26', untilTime: '17:00' });
});

describe('picking', () => {
  test('needs the statement of independence', () => {
    const decision = decidePool({ step: 'pick', by: 'pieter', independent: false }, factsOf());
    expect(decision).toEqual({ ok: false, refusal: { code: 'statementNeeded' } });
  });
});

describe('assigning by the lead', () => {
  const lead = { relation: 'lead', now: monday } as const;

  test('waits while somebody may still pick it', () => {
    const refusal = { code: 'stillWaiting', until: pickUntil };
    expect(poolRefusalOf('assign', factsOf(lead))).toEqual(refusal);
    expect(poolRefusalOf('assign', factsOf({ ...lead, now: pickUntil }))).toEqual(refusal);
    expect(poolRefusalOf('assign', factsOf({ ...lead, now: afterTerm }))).toBeNull();
  });

  test('need not wait when nobody may pick it', () => {
    expect(poolRefusalOf('assign', factsOf({ ...lead, offeredTo: 0 }))).toBeNull();
  });

  test('may overlook the sector of a profile, and neither a tie nor a full cap', () => {
    const assign = (whyNot: Extract<PoolCommand, { step: 'assign' }>['whyNot']) =>
      decidePool({ step: 'assign', mediatorId: 'pieter', whyNot }, factsOf({ ...lead, now: afterTerm }));
    expect(assign(['otherSector'])).toMatchObject({ ok: true });
    expect(assign(['otherSector', 'full', 'employedBySwv'])).toEqual({
      ok: false,
      refusal: { code: 'mediatorNotFit', reasons: ['full', 'employedBySwv'] },
    });
  });
});

test('widening is done once', () => {
  const widened = anOffer({ widened: true });
  expect(poolRefusalOf('widen', factsOf({ relation: 'lead', offer: widened }))).toEqual({
    code: 'alreadyWidened',
  });
});

describe('giving back', () => {
  const picked = anOffer({ state: 'picked' });
  const giveBack = (reason: 'noTime' | 'knowsSomebody') => {
    const decision = decidePool(
      { step: 'giveBack', by: 'pieter', reason },
      factsOf({ offer: picked, relation: 'mediator' }),
    );
    if (!decision.ok) throw new Error(decision.refusal.code);
    return decision.events.reduce((offer, event) => evolveOffer(offer, event, afterTerm), picked);
  };

  test('opens the offer again for others, with a new term', () => {
    expect(giveBack('noTime')).toMatchObject({
      state: 'open',
      offeredAt: afterTerm,
      gaveBack: ['pieter'],
      declared: [],
    });
  });

  test('for knowing somebody is a declared tie ever after', () => {
    expect(giveBack('knowsSomebody').declared).toEqual(['pieter']);
  });
});

test('each event changes what it names', () => {
  const offer = anOffer();
  expect(evolveOffer(offer, { event: 'picked', mediatorId: 'p', assigned: false }, monday).state).toBe(
    'picked',
  );
  expect(evolveOffer(offer, { event: 'widened' }, monday).widened).toBe(true);
  expect(evolveOffer(offer, { event: 'declared', personId: 'p' }, monday).declared).toEqual(['p']);
  expect(evolveOffer(offer, { event: 'withdrawn' }, monday).state).toBe('withdrawn');
});
