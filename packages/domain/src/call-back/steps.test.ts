import { describe, expect, test } from 'vitest';
import { relations } from '../access/relation.ts';
import { type CallBackCommand, decideCallBack } from './decide.ts';
import { evolve } from './events.ts';
import { callBackStatuses, type Standing, statusOf } from './standing.ts';
import { type CallBackStep, callBackStepNames, callBackSteps, refusalOf } from './steps.ts';
import { aCallBack, aStanding, callBackFacts, friday, standings } from './testing/call-back-facts.ts';

const commands: { readonly [Step in CallBackCommand['step']]: readonly CallBackCommand[] } = {
  speak: [
    { step: 'speak', next: null },
    { step: 'speak', next: { date: '2026-11-25', time: '14:00' } },
  ],
  miss: [
    { step: 'miss', result: 'noAnswer' },
    { step: 'miss', result: 'voicemail' },
    { step: 'miss', result: 'wrongNumber' },
  ],
  tellLate: [{ step: 'tellLate', until: { date: '2026-11-24', time: '12:00' }, how: 'phone' }],
  suspend: [{ step: 'suspend', reason: 'schoolHoliday', note: null, expected: null }],
  resume: [{ step: 'resume' }],
  extend: [{ step: 'extend', workingDays: 2, reason: 'School is pas donderdag te bereiken' }],
  handOver: [{ step: 'handOver', to: { personId: 'bram', ofResponsibleSwv: true, doubted: false } }],
  release: [{ step: 'release' }],
  changeNumber: [{ step: 'changeNumber' }],
  write: [{ step: 'write', by: 'letter' }],
  tryAgain: [{ step: 'tryAgain', workingDays: 2, how: 'letter' }],
  giveUp: [{ step: 'giveUp' }],
  askLead: [{ step: 'askLead' }],
  withdraw: [{ step: 'withdraw' }],
};

test('every status has a standing, and the standing has that status', () => {
  for (const status of callBackStatuses) expect(statusOf(standings[status], friday)).toBe(status);
});

describe.each(callBackStepNames)('the step %s', (step) => {
  const row: CallBackStep = callBackSteps[step];

  test('can be taken from exactly the statuses of its row', () => {
    const possible = callBackStatuses.filter((status) =>
      row.by.some((relation) => refusalOf(step, promiseFor(relation, status), { relation }, friday) === null),
    );
    expect(possible).toEqual(callBackStatuses.filter((status) => row.from.includes(status)));
  });

  test('can be taken by exactly the relations of its row', () => {
    const able = relations.filter((relation) =>
      row.from.some((status) => refusalOf(step, promiseFor(relation, status), { relation }, friday) === null),
    );
    expect(able).toEqual(relations.filter((relation) => row.by.includes(relation)));
  });

  test('ends where its row says, and reaches each of those ends', () => {
    const reached = new Set<string>();
    for (const status of row.from) {
      for (const command of commands[step]) {
        const standing = standings[status];
        const relation = status === 'withLead' || status === 'paused' ? 'lead' : 'owner';
        const decided = decideCallBack(command, callBackFacts({ standing, actor: { relation } }));
        if (!decided.ok) throw new Error(`${step} from ${status}: ${decided.refusal.code}`);
        const after = decided.events.reduce((before, event) => evolve(before, event, friday), standing);
        const end = after.callBack === null ? 'ended' : statusOf(after, friday);
        reached.add(end === status && row.to.includes('same') ? 'same' : end);
      }
    }
    const mayAlsoReach = alsoReached[step] ?? [];
    expect([...reached, ...mayAlsoReach].sort()).toEqual([...row.to].sort());
  });
});

/** Ends that need another start than the standings of this test; each has its test in decide.test.ts. */
const alsoReached: Partial<Record<CallBackCommand['step'], readonly string[]>> = {
  miss: ['due'],
  resume: ['resting'],
};

/** The same standing with the promise in the hands that this relation keeps. */
function promiseFor(relation: string, status: (typeof callBackStatuses)[number]): Standing {
  const standing: Standing = standings[status];
  const by = relation === 'desk' ? 'desk' : relation === 'safety' ? 'safetyOfficer' : 'contactPerson';
  return standing.callBack === null ? standing : { ...standing, callBack: { ...standing.callBack, by } };
}

describe('a refusal says why', () => {
  const ask = (step: CallBackCommand['step'], changes: Parameters<typeof callBackFacts>[0] = {}) => {
    const { standing, actor, now } = callBackFacts(changes);
    return refusalOf(step, standing, actor, now)?.code ?? null;
  };

  test('when nothing is promised any more', () => {
    expect(ask('speak', { standing: standings.none })).toBe('nothingPromised');
  });

  test('of a paused contact, whatever the step and whoever asks; a lead may only give it to somebody else', () => {
    for (const step of callBackStepNames) {
      const givesAway = step === 'handOver' || step === 'release';
      for (const relation of ['owner', 'lead', 'team'] as const) {
        const may = givesAway && relation === 'lead';
        const asked = ask(step, { standing: standings.paused, actor: { relation } });
        expect([step, relation, asked]).toEqual([step, relation, may ? null : 'paused']);
      }
    }
  });

  test('when nobody has it yet: take it first', () => {
    expect(ask('miss', { actor: { relation: 'team' }, standing: aStanding({ ownerId: null }) })).toBe(
      'takeFirst',
    );
  });

  test('when somebody else keeps the promise', () => {
    expect(ask('speak', { actor: { relation: 'desk' } })).toBe('promiseOfOthers');
    expect(ask('speak', { actor: { relation: 'safety' } })).toBe('promiseOfOthers');
    expect(ask('speak', { actor: { relation: 'none' } })).toBe('promiseOfOthers');
    const ofTheDesk = aStanding({ callBack: aCallBack({ by: 'desk' }) });
    expect(ask('suspend', { actor: { relation: 'desk' }, standing: ofTheDesk })).toBe('promiseOfOthers');
  });

  test('while the clock stands still, and that it runs', () => {
    expect(ask('speak', { standing: standings.suspended })).toBe('clockStandsStill');
    expect(ask('suspend', { standing: standings.suspended })).toBe('clockStandsStill');
    expect(ask('resume')).toBe('clockRuns');
  });

  test('that it must be decided first, that there is nothing to decide, and that the lead decides', () => {
    expect(ask('miss', { standing: standings.undecided })).toBe('decideFirst');
    expect(ask('giveUp')).toBe('nothingToDecide');
    expect(ask('askLead')).toBe('nothingToDecide');
    const lead = { relation: 'lead' } as const;
    expect(ask('giveUp', { standing: standings.withLead })).toBe('leadDecides');
    expect(ask('miss', { standing: standings.withLead })).toBe('leadDecides');
    expect(ask('askLead', { standing: standings.withLead })).toBe('leadDecides');
    expect(ask('miss', { standing: standings.withLead, actor: lead })).toBe('decideFirst');
    expect(ask('giveUp', { standing: standings.withLead, actor: lead })).toBeNull();
    expect(ask('askLead', { standing: standings.undecided, actor: lead })).toBe('decideYourself');
  });

  test('that danger and worry do not wait', () => {
    for (const urgency of ['U0', 'U1'] as const) {
      expect(ask('suspend', { standing: aStanding({ urgency }) })).toBe('tooUrgentToWait');
      expect(ask('extend', { standing: aStanding({ urgency }) })).toBe('tooUrgentToWait');
    }
  });

  test('that a late promise can be told late, not suspended or extended', () => {
    const now = '2026-11-23T16:00:00.001Z';
    expect(ask('suspend', { now })).toBe('alreadyLate');
    expect(ask('extend', { now })).toBe('alreadyLate');
    expect(ask('tellLate', { now })).toBeNull();
    expect(ask('extend', { now: '2026-11-23T16:00:00.000Z' })).toBeNull();
  });

  test('that a promise is extended once', () => {
    expect(ask('extend', { standing: aStanding({ callBack: aCallBack({ extended: true }) }) })).toBe(
      'alreadyExtended',
    );
  });

  test('that nobody has what would be released', () => {
    const free = aStanding({ ownerId: null });
    expect(ask('release', { standing: free, actor: { relation: 'lead' } })).toBe('nobodyHasIt');
  });
});
