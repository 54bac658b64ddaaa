import { describe, expect, test } from 'vitest';
import { caseAccess } from '../access/case-access.ts';
import { type CaseRelation, caseRelations } from '../access/case-relation.ts';
import { type CaseFacts, refusalOf } from './case-refusal.ts';
import { type CaseStep, caseStepNames, caseSteps } from './case-steps.ts';
import { caseStates } from './case-words.ts';

const quiet: CaseFacts = {
  state: 'followUp',
  isOwned: true,
  openPromises: 0,
  openReferrals: 0,
  openTasks: 0,
  openHelp: 0,
  isRestricted: false,
  correctionGranted: false,
};

/** The table as a lead reads it: who may take the step in which state. `-` is nobody. */
const golden = `
take followUp: lead team | held: - | paused: - | closed: -
addEntry followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
changeEntry followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
saveQuestions followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
addInvolved followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
changeInvolved followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
recordConsent followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
withdrawConsent followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: owner coworker lead
addTask followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
changeTask followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
askSupport followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
nameCoworkers followUp: owner lead | held: owner lead | paused: - | closed: -
handOver followUp: owner lead | held: owner lead | paused: - | closed: -
refer followUp: owner coworker lead | held: - | paused: - | closed: -
hold followUp: owner coworker lead | held: - | paused: - | closed: -
decided followUp: - | held: secondTriage | paused: - | closed: -
pause followUp: owner coworker lead | held: owner coworker lead | paused: - | closed: -
endPause followUp: - | held: - | paused: lead | closed: -
close followUp: owner lead | held: - | paused: - | closed: -
reopen followUp: - | held: - | paused: - | closed: owner lead
`.trim();

const takers = [...caseRelations, 'secondTriage'] as const;

test('each step may be taken in each state by whom a lead reads here, and by nobody else', () => {
  const lines = caseStepNames.map((step) => {
    const cells = caseStates.map((state) => {
      const facts = { ...quiet, state, isOwned: step !== 'take' };
      const allowed = takers.filter((taker) => refusalOf(step, facts, taker) === null);
      return `${state}: ${allowed.join(' ') || '-'}`;
    });
    return `${step} ${cells.join(' | ')}`;
  });
  expect(lines).toEqual(golden.split('\n'));
});

test('whoever may take a step in a state may see the case in it', () => {
  for (const step of caseStepNames) {
    for (const state of caseStates) {
      for (const relation of caseRelations) {
        const facts = { ...quiet, state, isOwned: step !== 'take' };
        if (refusalOf(step, facts, relation) !== null) continue;
        const { actions } = caseAccess[relation][state];
        expect([step, state, relation, actions.includes('see')]).toEqual([step, state, relation, true]);
        if (step === 'take') expect(actions).toContain('take');
      }
    }
  }
});

describe('the reason why not', () => {
  const codeOf = (
    step: CaseStep,
    changes: Partial<CaseFacts>,
    taker: CaseRelation | 'secondTriage' = 'owner',
  ) => refusalOf(step, { ...quiet, ...changes }, taker)?.code ?? null;

  test('while paused is that it is paused, for every step but ending the pause', () => {
    for (const step of caseStepNames) {
      if (step === 'endPause') continue;
      for (const taker of takers) expect(codeOf(step, { state: 'paused' }, taker)).toBe('paused');
    }
  });

  test('names where the case stands before who asks', () => {
    expect(codeOf('close', { state: 'held' }, 'team')).toBe('held');
    expect(codeOf('addEntry', { state: 'closed' }, 'team')).toBe('caseClosed');
    expect(codeOf('reopen', {})).toBe('notClosed');
    expect(codeOf('reopen', { state: 'held' })).toBe('notClosed');
    expect(codeOf('endPause', { state: 'closed' }, 'lead')).toBe('notPaused');
    expect(codeOf('decided', {}, 'secondTriage')).toBe('notHeld');
  });

  test('is whose step it is', () => {
    expect(codeOf('addEntry', {}, 'team')).toBe('onlyOwner');
    expect(codeOf('handOver', {}, 'coworker')).toBe('onlyOwner');
    expect(codeOf('endPause', { state: 'paused' }, 'owner')).toBe('onlyLead');
    expect(codeOf('decided', { state: 'held' }, 'lead')).toBe('onlySecondTriage');
    expect(codeOf('addEntry', {}, 'guest')).toBe('onlyOwner');
  });

  test('is that somebody has it already, also for the owner themselves', () => {
    expect(codeOf('take', {}, 'lead')).toBe('alreadyTaken');
    expect(codeOf('take', {}, 'owner')).toBe('alreadyTaken');
    expect(codeOf('take', { isOwned: false }, 'team')).toBeNull();
  });

  test('is what is still open: a promise, a referral, a task, a mediation, in this order', () => {
    const all = { openPromises: 1, openReferrals: 1, openTasks: 1 };
    expect(codeOf('close', all)).toBe('promiseOpen');
    expect(codeOf('close', { ...all, openPromises: 0 })).toBe('referralOpen');
    expect(codeOf('close', { openTasks: 2 })).toBe('taskOpen');
    expect(codeOf('close', { openHelp: 1 })).toBe('mediationRuns');
    expect(codeOf('close', {})).toBeNull();
    expect(codeOf('refer', { openReferrals: 1 })).toBe('referralOpen');
    expect(codeOf('refer', { openPromises: 1, openTasks: 1 })).toBeNull();
  });
});

test('a step that goes somewhere goes somewhere else', () => {
  for (const step of caseStepNames) {
    const { from, to } = caseSteps[step];
    if (to !== 'same') expect(from).not.toContain(to);
  }
});
