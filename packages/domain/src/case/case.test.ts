import { describe, expect, test } from 'vitest';
import { type CaseCommand, type CaseStanding, decide, evolve } from './case.ts';
import type { CaseFacts } from './case-refusal.ts';
import type { CaseState } from './case-words.ts';

const standing: CaseStanding = { state: 'followUp', ownerId: 'marloes', swv: 'PO2710' };
const bram = { personId: 'bram', isOfSwv: true, isDoubted: false };

function taking(
  command: CaseCommand,
  from: Partial<CaseStanding> = {},
  taker: Parameters<typeof decide>[3] = 'owner',
): CaseStanding | string {
  const before = { ...standing, ...from };
  const facts: CaseFacts = {
    state: before.state,
    isOwned: before.ownerId !== null,
    openPromises: 0,
    openReferrals: 0,
    openTasks: 0,
    openHelp: 0,
    isRestricted: false,
    correctionGranted: false,
  };
  const decided = decide(command, before, facts, taker);
  return decided.ok ? decided.events.reduce(evolve, before) : decided.refusal.code;
}

const inState = (state: CaseState) => ({ ...standing, state });

describe('what a step does', () => {
  test('taking gives the case to whoever takes it', () => {
    const taken = taking({ step: 'take', personId: 'bram' }, { ownerId: null }, 'team');
    expect(taken).toEqual({ ...standing, ownerId: 'bram' });
  });

  test('handing over gives it to a colleague of the swv', () => {
    expect(taking({ step: 'handOver', to: bram })).toEqual({ ...standing, ownerId: 'bram' });
    expect(taking({ step: 'handOver', to: null })).toEqual({ ...standing, ownerId: null });
  });

  test('holding, pausing, closing and reopening move it along', () => {
    expect(taking({ step: 'hold' })).toEqual(inState('held'));
    expect(taking({ step: 'pause' }, { state: 'held' })).toEqual(inState('paused'));
    expect(taking({ step: 'endPause' }, { state: 'paused' }, 'lead')).toEqual(standing);
    const closing = { step: 'close', result: 'backAtSchool', wasSupportAsked: true } as const;
    expect(taking(closing)).toEqual(inState('closed'));
    const reopening = { step: 'reopen', isOwnerStillHere: true } as const;
    expect(taking(reopening, { state: 'closed' })).toEqual(standing);
  });

  test('reopening a case of somebody who left gives it back to the team', () => {
    const reopening = { step: 'reopen', isOwnerStillHere: false } as const;
    expect(taking(reopening, { state: 'closed' }, 'lead')).toEqual({ ...standing, ownerId: null });
  });

  test('the second triage decides where a held case goes', () => {
    const decision = { step: 'decided', ownerId: 'joris', swv: 'PO2708' } as const;
    expect(taking(decision, { state: 'held' }, 'secondTriage')).toEqual({
      state: 'followUp',
      ownerId: 'joris',
      swv: 'PO2708',
    });
    expect(taking(decision, { state: 'held' }, 'lead')).toBe('onlySecondTriage');
  });

  test('a no to felt support brings the case to the second triage, another answer does not', () => {
    expect(taking({ step: 'askSupport', answer: 'no' })).toEqual(inState('held'));
    expect(taking({ step: 'askSupport', answer: 'no' }, { state: 'held' })).toEqual(inState('held'));
    for (const answer of ['yes', 'partly'] as const) {
      expect(taking({ step: 'askSupport', answer })).toEqual(standing);
    }
  });

  test('writing something down moves nothing', () => {
    expect(taking({ step: 'addEntry' })).toEqual(standing);
  });
});

describe('refused', () => {
  test('handing over to whom the caller doubts, to another swv, or to whoever has it', () => {
    expect(taking({ step: 'handOver', to: { ...bram, isDoubted: true } })).toBe('doubtedPerson');
    expect(taking({ step: 'handOver', to: { ...bram, isOfSwv: false } })).toBe('personNotOfSwv');
    expect(taking({ step: 'handOver', to: { ...bram, personId: 'marloes' } })).toBe('alreadyOwner');
  });

  test('closing unasked, unless there is nobody to ask', () => {
    const unasked = { step: 'close', wasSupportAsked: false } as const;
    expect(taking({ ...unasked, result: 'questionAnswered' })).toBe('supportNotAsked');
    for (const result of ['unreachable', 'stoppedByFamily', 'openedByMistake'] as const) {
      expect(taking({ ...unasked, result })).toEqual(inState('closed'));
    }
  });

  test('what the table refuses', () => {
    expect(taking({ step: 'hold' }, { state: 'paused' })).toBe('paused');
    expect(taking({ step: 'take', personId: 'bram' }, {}, 'lead')).toBe('alreadyTaken');
  });
});
