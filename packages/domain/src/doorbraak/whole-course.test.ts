import { expect, test } from 'vitest';
import { decideDoorbraak } from './decide-doorbraak.ts';
import { requestedDoorbraak } from './doorbraak.ts';
import type { DoorbraakCommand } from './doorbraak-commands.ts';
import type { DoorbraakRelation } from './doorbraak-stages.ts';
import { evolveDoorbraak } from './evolve-doorbraak.ts';
import { aDirector, anArrangement } from './testing/a-doorbraak.ts';

type Line = readonly [relation: DoorbraakRelation, command: DoorbraakCommand];

function played(lines: readonly Line[], start = requestedDoorbraak('2026-11-23')) {
  return lines.reduce((doorbraak, [relation, command]) => {
    const context = { today: '2026-11-24', deciderIsSet: true } as const;
    const decision = decideDoorbraak(command, doorbraak, relation, context);
    if (!decision.ok) throw new Error(`${command.step}: ${JSON.stringify(decision.refusal)}`);
    return decision.events.reduce(evolveDoorbraak, doorbraak);
  }, start);
}

const untilPlan: readonly Line[] = [
  ['lead', { step: 'startTest' }],
  ['lead', { step: 'judgeCriteria', criteria: { longAtHomeOrManyBodies: true, bodiesContradict: true } }],
  ['lead', { step: 'recordConsent', answer: 'yes' }],
  ['lead', { step: 'accept' }],
  ['lead', { step: 'addMember', member: aDirector }],
  ['lead', { step: 'startFacts' }],
  ['director', { step: 'recordWish', whose: 'pupil' }],
  ['director', { step: 'recordWish', whose: 'parents' }],
  ['director', { step: 'recordObstacle' }],
  ['director', { step: 'planTable', on: '2026-12-03' }],
  ['director', { step: 'invite', invited: { id: 'school', mandate: true } }],
  ['director', { step: 'holdTable', came: ['school'] }],
];

test('V32, four months at home: a team, a table, a plan, two follow-ups and an evaluation', () => {
  const done = played([
    ...untilPlan,
    [
      'director',
      { step: 'addArrangement', arrangement: anArrangement({ needsParents: true, parentsAgree: true }) },
    ],
    ['director', { step: 'checkValues', values: ['legitimacy', 'involvement', 'yield'] }],
    ['director', { step: 'submitPlan' }],
    ['decider', { step: 'approve' }],
    [
      'director',
      { step: 'followUp', reviewed: [{ id: 'room', state: 'late', dueOn: '2026-12-15', reasonGiven: true }] },
    ],
    ['director', { step: 'escalate', level: 1 }],
    ['director', { step: 'settleEscalation' }],
    [
      'director',
      {
        step: 'followUp',
        reviewed: [{ id: 'room', state: 'done', dueOn: '2026-12-15', reasonGiven: false }],
      },
    ],
    ['director', { step: 'endFollowUp' }],
    ['director', { step: 'addSignal' }],
    ['director', { step: 'close', outcome: 'solved' }],
  ]);
  expect(done).toMatchObject({
    stage: 'done',
    outcome: 'solved',
    signals: 1,
    arrangements: [{ state: 'done', dueOn: '2026-12-15' }],
    escalations: [{ level: 1, decidedOn: '2026-11-24' }],
  });
});

test('a family that takes back its yes ends it, and what was weighed is not decided', () => {
  const doubting = played([...untilPlan, ['director', { step: 'recordConsent', answer: 'no' }]]);
  const stopped = played(
    [
      ['director', { step: 'stop', byFamily: true }],
      ['lead', { step: 'close', outcome: 'stoppedByFamily' }],
    ],
    doubting,
  );
  expect(stopped).toMatchObject({ stage: 'done', outcome: 'stoppedByFamily' });
});

test('a table that is called again starts with empty chairs and a plan to be weighed anew', () => {
  const again = played([
    ...untilPlan,
    ['director', { step: 'addArrangement', arrangement: anArrangement() }],
    ['director', { step: 'checkValues', values: ['legitimacy', 'involvement', 'yield'] }],
    ['director', { step: 'submitPlan' }],
    ['decider', { step: 'approve' }],
    ['director', { step: 'callTableAgain', on: '2026-12-10' }],
  ]);
  expect(again).toMatchObject({ stage: 'table', tableOn: '2026-12-10', invited: [{ came: false }] });
  expect(played([['director', { step: 'holdTable', came: ['school'] }]], again).checkedValues).toEqual([]);
});

test('one that is not started says why', () => {
  const start = requestedDoorbraak('2026-11-23');
  expect(played([['lead', { step: 'doNotStart' }]], start).outcome).toBe('criteriaNotMet');
  const refusing = played([['lead', { step: 'recordConsent', answer: 'no' }]], start);
  expect(played([['lead', { step: 'doNotStart' }]], refusing).outcome).toBe('stoppedByFamily');
});
