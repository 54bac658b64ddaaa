import { describe, expect, test } from 'vitest';
import { schoolYearCalendar } from '../triage/testing/a-call.ts';
import { decideDoorbraak } from './decide-doorbraak.ts';
import type { Doorbraak } from './doorbraak.ts';
import type { DoorbraakCommand } from './doorbraak-commands.ts';
import type { DoorbraakRefusal } from './doorbraak-refusals.ts';
import { doorbraakSteps } from './doorbraak-steps.ts';
import { latestTableDay, nextFollowUp } from './doorbraak-terms.ts';
import { type EscalationLevel, nextLevel, refusalOfLevel } from './escalation-ladder.ts';
import { evolveDoorbraak } from './evolve-doorbraak.ts';
import { aDirector, aDoorbraak, anArrangement, everyCommand, tuesday } from './testing/a-doorbraak.ts';

const context = { today: tuesday, deciderIsSet: true };

/** What somebody who may take the step hears, in a doorbraak where only the named is amiss. */
function refusalFor(command: DoorbraakCommand, changes: Partial<Doorbraak>): DoorbraakRefusal | null {
  const { from, by } = doorbraakSteps[command.step];
  const decision = decideDoorbraak(command, aDoorbraak({ stage: from[0], ...changes }), by[0], context);
  return decision.ok ? null : decision.refusal;
}

describe('starting', () => {
  test('asks for two criteria, and says what is not answered yet', () => {
    expect(refusalFor(everyCommand.accept, { criteria: { planFailed: true, termPassing: true } })).toBeNull();
    expect(refusalFor(everyCommand.accept, { criteria: { planFailed: true } })).toMatchObject({
      code: 'criteriaOpen',
      criteria: ['longAtHomeOrManyBodies', 'bodiesContradict', 'termPassing', 'likeCases'],
    });
  });

  test('is refused when too few can still be met', () => {
    const criteria = {
      longAtHomeOrManyBodies: true,
      planFailed: false,
      bodiesContradict: false,
      termPassing: false,
      likeCases: false,
    };
    expect(refusalFor(everyCommand.accept, { criteria })).toEqual({
      code: 'tooFewCriteria',
      met: 1,
      needed: 2,
    });
  });

  test.each(['accept', 'startFacts', 'planTable', 'holdTable', 'submitPlan', 'approve'] as const)(
    '%s needs the yes of the family, and stops when it is taken back',
    (step) => {
      expect(refusalFor(everyCommand[step], { consent: 'no' })).toEqual({ code: 'familyMustAgree' });
      expect(refusalFor(everyCommand[step], { consent: 'unasked' })).toEqual({ code: 'familyMustAgree' });
    },
  );
});

describe('the team', () => {
  test('has one casusregisseur, no more and no fewer', () => {
    expect(refusalFor(everyCommand.startFacts, { team: [] })).toEqual({ code: 'directorMissing' });
    const second = { ...everyCommand.addMember, member: { ...aDirector, personId: 'sem' } };
    expect(refusalFor(second, {})).toEqual({ code: 'directorTaken' });
    expect(refusalFor({ ...everyCommand.addMember, member: aDirector }, {})).toEqual({
      code: 'alreadyInTeam',
    });
  });

  test('takes nobody with a tie to the case', () => {
    const tied = {
      ...everyCommand.addMember,
      member: { personId: 'sem', role: 'school', conflicted: true },
    } as const;
    expect(refusalFor(tied, {})).toEqual({ code: 'memberConflicted', persons: ['sem'] });
  });

  test('goes no further while somebody turns out to have one, until they left', () => {
    const team = [aDirector, { personId: 'sem', role: 'youthCare', conflicted: true } as const];
    for (const step of ['planTable', 'holdTable', 'submitPlan'] as const) {
      expect(refusalFor(everyCommand[step], { team })).toEqual({
        code: 'memberConflicted',
        persons: ['sem'],
      });
    }
    expect(refusalFor({ ...everyCommand.removeMember, personId: 'sem' }, { team })).toBeNull();
    expect(refusalFor({ ...everyCommand.removeMember, personId: 'gone' }, { team })).toEqual({
      code: 'notInTeam',
    });
  });
});

test('somebody who declares a tie stays in nobody’s way once they left the team', () => {
  const decision = decideDoorbraak(
    everyCommand.declareTie,
    aDoorbraak({ stage: 'facts' }),
    'member',
    context,
  );
  const declared = decision.ok ? decision.events.reduce(evolveDoorbraak, aDoorbraak()) : aDoorbraak();
  expect(declared.team).toEqual([{ ...aDirector, conflicted: true }]);
  expect(refusalFor({ ...everyCommand.declareTie, personId: 'gone' }, {})).toEqual({ code: 'notInTeam' });
});

describe('the table', () => {
  test('is planned once pupil and parents said themselves what they want', () => {
    expect(refusalFor(everyCommand.planTable, { wishes: { pupil: false, parents: true } })).toEqual({
      code: 'voiceMissing',
      whose: ['pupil'],
    });
  });

  test('is planned once it is said where things are stuck, and not in the past', () => {
    expect(refusalFor(everyCommand.planTable, { obstacles: 0 })).toEqual({ code: 'obstacleMissing' });
    expect(refusalFor({ step: 'planTable', on: '2026-11-23' }, {})).toEqual({ code: 'tableTooSoon' });
  });

  test('counts only when somebody came who may decide', () => {
    const invited = [
      { id: 'school', mandate: true, came: false },
      { id: 'teacher', mandate: false, came: false },
    ];
    expect(refusalFor({ step: 'holdTable', came: ['teacher'] }, { invited })).toEqual({
      code: 'nobodyWithMandate',
    });
    expect(refusalFor({ step: 'holdTable', came: ['school'] }, { invited })).toBeNull();
  });

  test('invites everybody once', () => {
    const again = { step: 'invite', invited: { id: 'school', mandate: true } } as const;
    expect(refusalFor(again, {})).toEqual({ code: 'alreadyInvited' });
  });

  test('meets within ten working days', () => {
    expect(latestTableDay(tuesday, schoolYearCalendar)).toBe('2026-12-08');
  });
});

describe('the plan', () => {
  test('has an arrangement with a date that is not past', () => {
    expect(refusalFor(everyCommand.submitPlan, { arrangements: [] })).toEqual({ code: 'noArrangement' });
    const late = {
      step: 'addArrangement',
      arrangement: anArrangement({ id: 'taxi', dueOn: '2026-11-23' }),
    } as const;
    expect(refusalFor(late, {})).toEqual({ code: 'dueInPast' });
    expect(refusalFor({ step: 'addArrangement', arrangement: anArrangement() }, {})).toEqual({
      code: 'arrangementExists',
    });
  });

  test('never goes on with what the parents must agree to and did not', () => {
    const arrangements = [anArrangement({ needsParents: true })];
    const refusal = { code: 'parentsMustAgree', arrangements: ['room'] };
    expect(refusalFor(everyCommand.submitPlan, { arrangements })).toEqual(refusal);
    expect(refusalFor(everyCommand.approve, { arrangements })).toEqual(refusal);
    const agreed = [anArrangement({ needsParents: true, parentsAgree: true })];
    expect(refusalFor(everyCommand.approve, { arrangements: agreed })).toBeNull();
    const later = {
      step: 'addArrangement',
      arrangement: anArrangement({ id: 'p', needsParents: true }),
    } as const;
    expect(refusalFor(later, { stage: 'followUp' })).toEqual({
      code: 'parentsMustAgree',
      arrangements: ['p'],
    });
  });

  test('goes on once the parents agree to it, or it is taken out', () => {
    const arrangements = [anArrangement({ needsParents: true })];
    const madeOf = (command: DoorbraakCommand) =>
      evolveDoorbraak(aDoorbraak({ arrangements }), { event: 'stepTaken', command, on: tuesday });
    expect(madeOf(everyCommand.recordAgreement).arrangements).toMatchObject([{ parentsAgree: true }]);
    expect(madeOf(everyCommand.removeArrangement).arrangements).toEqual([]);
    const gone = { step: 'removeArrangement', arrangementId: 'gone' } as const;
    expect(refusalFor(gone, {})).toEqual({ code: 'noSuchArrangement' });
  });

  test('is weighed on all three values', () => {
    expect(refusalFor(everyCommand.submitPlan, { checkedValues: ['legitimacy'] })).toEqual({
      code: 'valuesOpen',
      values: ['involvement', 'yield'],
    });
  });
});

describe('following up', () => {
  const review = (state: 'done' | 'late' | 'changed', reasonGiven: boolean, id = 'room') =>
    ({ step: 'followUp', reviewed: [{ id, state, dueOn: '2026-12-15', reasonGiven }] }) as const;

  test('asks why an arrangement is late or changed, not why it is done', () => {
    expect(refusalFor(review('done', false), {})).toBeNull();
    expect(refusalFor(review('late', true), {})).toBeNull();
    const refusal = { code: 'reasonNeeded', arrangements: ['room'] };
    expect(refusalFor(review('late', false), {})).toEqual(refusal);
    expect(refusalFor(review('changed', false), {})).toEqual(refusal);
    expect(refusalFor(review('done', false, 'gone'), {})).toEqual({ code: 'noSuchArrangement' });
  });

  test('ends when no arrangement and no level is open', () => {
    const arrangements = [anArrangement(), anArrangement({ id: 'taxi', state: 'late' })];
    expect(refusalFor(everyCommand.endFollowUp, { arrangements })).toEqual({
      code: 'arrangementsOpen',
      arrangements: ['taxi'],
    });
    const escalations = [{ level: 1, askedOn: tuesday, decidedOn: null }] as const;
    expect(refusalFor(everyCommand.endFollowUp, { escalations })).toEqual({
      code: 'escalationOpen',
      level: 1,
    });
  });

  test('is every two weeks, on a working day', () => {
    expect(nextFollowUp('2026-11-24', schoolYearCalendar)).toBe('2026-12-08T16:00:00.000Z');
    expect(nextFollowUp('2026-11-28', schoolYearCalendar)).toBe('2026-12-14T16:00:00.000Z');
  });
});

describe('the ladder', () => {
  const used = (...levels: EscalationLevel[]) =>
    levels.map((level) => ({ level, askedOn: tuesday, decidedOn: tuesday }));

  test('is climbed one level at a time, none skipped', () => {
    expect(nextLevel([])).toBe(1);
    expect(nextLevel(used(1, 2))).toBe(3);
    expect(nextLevel(used(1, 2, 3, 4))).toBeNull();
    expect(refusalOfLevel(3, used(1), true)).toEqual({ code: 'lowerLevelFirst', level: 2 });
    expect(refusalOfLevel(2, used(1), true)).toBeNull();
  });

  test('waits while a level has not decided', () => {
    const open = [{ level: 1, askedOn: tuesday, decidedOn: null } as const];
    expect(refusalOfLevel(2, open, true)).toEqual({ code: 'levelOpen', level: 1 });
    expect(refusalFor(everyCommand.settleEscalation, {})).toEqual({ code: 'noLevelOpen' });
  });

  test('has a top only when the region named who decides; a level can be asked again', () => {
    expect(refusalOfLevel(4, used(1, 2, 3), false)).toEqual({ code: 'deciderNotSet' });
    expect(refusalOfLevel(4, used(1, 2, 3), true)).toBeNull();
    expect(refusalOfLevel(4, used(1, 2, 3, 4), false)).toEqual({ code: 'deciderNotSet' });
    expect(refusalOfLevel(2, used(1, 2, 3, 4), true)).toBeNull();
  });
});

describe('the end', () => {
  test('says that the family stopped only when it did', () => {
    const stopped = { step: 'close', outcome: 'stoppedByFamily' } as const;
    expect(refusalFor(stopped, { stoppedByFamily: true })).toBeNull();
    expect(refusalFor(stopped, {})).toMatchObject({ code: 'outcomeDoesNotFit' });
    expect(refusalFor(everyCommand.close, { stoppedByFamily: true })).toEqual({
      code: 'outcomeDoesNotFit',
      allowed: ['stoppedByFamily'],
    });
  });

  test('only what is paused can go on again', () => {
    expect(refusalFor(everyCommand.resume, {})).toEqual({ code: 'notPaused' });
  });
});
