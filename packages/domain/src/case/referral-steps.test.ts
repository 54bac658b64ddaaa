import { describe, expect, test } from 'vitest';
import { referralStates, referralTargets } from './case-words.ts';
import { type ProposingFacts, refusalOfProposing } from './referral.ts';
import {
  decideReferral,
  openReferralSteps,
  type ReferralFacts,
  referralParties,
  referralStepNames,
  refusalOfReferral,
} from './referral-steps.ts';

const proposed: ReferralFacts = {
  state: 'proposed',
  target: 'colleague',
  isPaused: false,
  isRestricted: false,
  parties: ['receiver'],
};

/** Who may take which step, by target and state. */
const golden = `
colleague proposed: sender withdraw; receiver accept refuse
colleague accepted: sender finish; receiver finish
swv proposed: sender withdraw; receiver accept refuse
swv accepted: sender finish; receiver finish
outside proposed: sender accept refuse withdraw; receiver -
outside accepted: sender finish; receiver -
`.trim();

test('each side may take the steps that stand here, and nobody any other', () => {
  const lines = referralTargets.flatMap((target) =>
    referralStates.flatMap((state) => {
      const sides = referralParties.map((party) => {
        const steps = openReferralSteps({ ...proposed, state, target, parties: [party] });
        return `${party} ${steps.join(' ') || '-'}`;
      });
      const isOver = sides.every((side) => side.endsWith('-'));
      return isOver ? [] : [`${target} ${state}: ${sides.join('; ')}`];
    }),
  );
  expect(lines).toEqual(golden.split('\n'));
});

describe('why not', () => {
  const code = (step: (typeof referralStepNames)[number], changes: Partial<ReferralFacts>) =>
    refusalOfReferral(step, { ...proposed, ...changes })?.code ?? null;

  test('while the case is paused nothing is answered', () => {
    for (const step of referralStepNames) expect(code(step, { isPaused: true })).toBe('paused');
  });

  test('it was answered before, or not accepted yet', () => {
    expect(code('accept', { state: 'refused' })).toBe('referralAnswered');
    expect(code('withdraw', { state: 'accepted', parties: ['sender'] })).toBe('referralAnswered');
    expect(code('finish', {})).toBe('notAccepted');
    expect(code('finish', { state: 'done' })).toBe('referralAnswered');
  });

  test('it is for the other side', () => {
    expect(code('accept', { parties: ['sender'] })).toBe('onlyReceiver');
    expect(code('withdraw', {})).toBe('onlySender');
    expect(code('accept', { parties: [] })).toBe('onlyReceiver');
  });

  test('refusing and withdrawing need a reason, accepting and finishing do not', () => {
    const silent = (step: (typeof referralStepNames)[number], changes: Partial<ReferralFacts> = {}) => {
      const decided = decideReferral(step, { ...proposed, ...changes }, '  ');
      return decided.ok ? decided.state : decided.refusal.code;
    };
    expect(silent('accept')).toBe('accepted');
    expect(silent('refuse')).toBe('reasonNeeded');
    expect(silent('withdraw', { parties: ['sender'] })).toBe('reasonNeeded');
    expect(silent('finish', { state: 'accepted' })).toBe('done');
    expect(decideReferral('refuse', proposed, 'Geen plek')).toEqual({ ok: true, state: 'refused' });
  });
});

describe('proposing', () => {
  const facts: ProposingFacts = {
    target: 'colleague',
    to: { personId: 'bram', isOfSwv: true, isDoubted: false },
    toSwv: null,
    ownerId: 'marloes',
    swv: 'PO2710',
    wantsIndependence: false,
    people: [{ id: 'mother', role: 'mother', authority: 'alone', age: null }],
    said: [],
  };
  const code = (changes: Partial<ProposingFacts>) =>
    refusalOfProposing({ ...facts, ...changes })?.code ?? null;
  const agreed = (purpose: 'shareWithSwv' | 'contactOther') => ({
    said: [{ personId: 'mother', purpose, given: true, withdrawn: false }],
  });

  test('to a colleague of the swv needs no yes, and is not for who is doubted, elsewhere, or has the case', () => {
    expect(code({})).toBeNull();
    const to = { personId: 'bram', isOfSwv: true, isDoubted: false };
    expect(code({ to: { ...to, isDoubted: true } })).toBe('doubtedPerson');
    expect(code({ to: { ...to, isOfSwv: false } })).toBe('personNotOfSwv');
    expect(code({ to: { ...to, personId: 'marloes' } })).toBe('alreadyOwner');
  });

  test('to another swv needs a yes, unless the caller asked for somebody independent', () => {
    const toSwv = { target: 'swv', to: null, toSwv: 'PO2708' } as const;
    expect(code(toSwv)).toBe('consentNeeded');
    expect(code({ ...toSwv, ...agreed('shareWithSwv') })).toBeNull();
    expect(code({ ...toSwv, ...agreed('contactOther') })).toBe('consentNeeded');
    expect(code({ ...toSwv, wantsIndependence: true })).toBeNull();
    expect(code({ ...toSwv, toSwv: 'PO2710' })).toBe('sameSwv');
  });

  test('outside needs a yes for contact with others', () => {
    const outside = { target: 'outside', to: null } as const;
    expect(code(outside)).toBe('consentNeeded');
    expect(code({ ...outside, wantsIndependence: true })).toBe('consentNeeded');
    expect(code({ ...outside, ...agreed('contactOther') })).toBeNull();
  });
});
