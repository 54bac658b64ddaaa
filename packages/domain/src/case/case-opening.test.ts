import { describe, expect, test } from 'vitest';
import { relations } from '../access/relation.ts';
import { contactStates } from '../contact/contact-state.ts';
import {
  childKeyOf,
  type OpeningFacts,
  openedCase,
  refusalOfJoining,
  refusalOfLeaving,
  refusalOfOpening,
  stateAfterJoining,
} from './case-opening.ts';
import { caseStates } from './case-words.ts';

const facts: OpeningFacts = {
  state: 'promised',
  ownerId: 'marloes',
  inCase: false,
  relation: 'owner',
  mayTake: false,
};
const opening = (changes: Partial<OpeningFacts>) => refusalOfOpening({ ...facts, ...changes })?.code ?? null;

describe('making a case of a contact', () => {
  test('is for whoever has it, the lead, and whoever may take it', () => {
    const without = relations.filter((relation) => opening({ relation }) !== null);
    expect(without).not.toContain('owner');
    expect(without).not.toContain('lead');
    for (const relation of ['team', 'desk', 'safety', 'callerCard', 'none', 'blocked'] as const) {
      expect(opening({ relation })).toBe('onlyOwner');
    }
    expect(opening({ relation: 'team', mayTake: true })).toBeNull();
  });

  test('is refused for what is in a case, stands still, or was no question', () => {
    expect(opening({ inCase: true })).toBe('alreadyInCase');
    const refused = contactStates.map((state) => [state, opening({ state })]);
    expect(Object.fromEntries(refused)).toEqual({
      promised: null,
      held: null,
      paused: 'paused',
      closed: null,
      noCase: 'noCase',
    });
  });

  test('makes whoever opens what nobody has the owner; a held one waits for the second triage', () => {
    const swv = 'PO2710';
    expect(openedCase({ state: 'promised', ownerId: null, swv }, 'bram')).toEqual({
      state: 'followUp',
      ownerId: 'bram',
      swv,
    });
    expect(openedCase({ state: 'closed', ownerId: 'marloes', swv }, 'els').ownerId).toBe('marloes');
    expect(openedCase({ state: 'held', ownerId: null, swv }, 'els')).toEqual({
      state: 'held',
      ownerId: null,
      swv,
    });
  });
});

const runs = { state: 'followUp', isRestricted: false } as const;

test('a contact joins a case that runs', () => {
  const joining = caseStates.map((state) => [
    state,
    refusalOfJoining(facts, { ...runs, state }, 'owner')?.code ?? null,
  ]);
  expect(Object.fromEntries(joining)).toEqual({
    followUp: null,
    held: null,
    paused: 'paused',
    closed: 'caseClosed',
  });
  expect(refusalOfJoining({ ...facts, inCase: true }, runs, 'owner')?.code).toBe('alreadyInCase');
  for (const reader of ['glass', 'guest'] as const)
    expect(refusalOfJoining(facts, runs, reader)?.code).toBe('onlyOwner');
});

test('a contact joins no restricted case', () => {
  expect(refusalOfJoining(facts, { ...runs, isRestricted: true }, 'owner')).toEqual({ code: 'restricted' });
});

test('a held contact brings the case that it joins before the second triage', () => {
  expect(stateAfterJoining('held', 'followUp')).toBe('held');
  expect(stateAfterJoining('promised', 'followUp')).toBe('followUp');
  expect(stateAfterJoining('promised', 'held')).toBe('held');
});

test('a contact leaves its case, unless it is the only one of a case in which somebody worked', () => {
  const leaving = { ...runs, relation: 'owner', isOnly: true, isInUse: false } as const;
  const code = (changes: object) => refusalOfLeaving({ ...leaving, ...changes })?.code ?? null;
  expect(code({})).toBeNull();
  expect(code({ isInUse: true })).toBe('caseInUse');
  expect(code({ isInUse: true, isOnly: false })).toBeNull();
  expect(code({ isRestricted: true })).toBe('restricted');
  expect(code({ state: 'paused' })).toBe('paused');
  expect(code({ state: 'closed' })).toBe('caseClosed');
  expect(code({ relation: 'team' })).toBe('onlyOwner');
});

test('two notations of the same child at the same school meet', () => {
  const key = childKeyOf('Zoë de Wit', 'Basisschool De Wolkentuin');
  expect(childKeyOf(' zoe  DE wit ', 'basisschool de wolkentuin')).toBe(key);
  expect(childKeyOf('Zoë de Wit', 'De Regenboog')).not.toBe(key);
  expect(childKeyOf('Zoë', null)).toBeNull();
  expect(childKeyOf(null, 'De Regenboog')).toBeNull();
  expect(childKeyOf(' - ', 'De Regenboog')).toBeNull();
});
