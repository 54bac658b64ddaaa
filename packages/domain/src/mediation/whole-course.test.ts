import { expect, test } from 'vitest';
import { decideMediation } from './decide-mediation.ts';
import { evolveMediation } from './evolve-mediation.ts';
import { type Mediation, requestedMediation } from './mediation.ts';
import type { MediationCommand } from './mediation-commands.ts';
import type { MediationRelation } from './mediation-stages.ts';
import type { ConsentStage } from './parties.ts';
import { suitabilityCriteria } from './suitability.ts';
import { everyCommand } from './testing/every-command.ts';

type Line = readonly [relation: MediationRelation, command: MediationCommand];

function played(lines: readonly Line[], start: Mediation = requestedMediation('2026-11-23')): Mediation {
  return lines.reduce((mediation, [relation, command]) => {
    const decision = decideMediation(command, mediation, relation, '2026-11-24');
    if (!decision.ok) throw new Error(`${command.step}: ${JSON.stringify(decision.refusal)}`);
    return decision.events.reduce(evolveMediation, mediation);
  }, start);
}

const on = '2026-11-24' as const;
const parent = { kind: 'parent', authority: 'both', age: null, takesPart: true, mandate: true } as const;
const parties: readonly Line[] = [
  ['owner', { step: 'addParty', party: { id: 'mother', ...parent } }],
  ['owner', { step: 'addParty', party: { id: 'father', ...parent } }],
  ['owner', { step: 'addParty', party: { id: 'school', ...parent, kind: 'school', authority: 'none' } }],
];
const everybody = ['mother', 'father', 'school'] as const;
const says = (relation: MediationRelation, consent: ConsentStage): Line[] =>
  everybody.map((partyId) => [relation, { step: 'recordConsent', partyId, consent, answer: 'yes' }]);
const allGood = Object.fromEntries(suitabilityCriteria.map((criterion) => [criterion, 'yes'] as const));

const untilTalks: readonly Line[] = [
  ...parties,
  ...says('owner', 'explore'),
  ['lead', { step: 'startSuitability' }],
  ['lead', { step: 'judgeSuitability', answers: allGood }],
  ['lead', { step: 'offer' }],
  ['pool', { step: 'pick', mediatorId: 'pieter', independent: true }],
  ['mediator', { step: 'startIntakes' }],
  ...says('mediator', 'intake'),
  ...everybody.map((partyId): Line => ['mediator', { step: 'holdIntake', partyId, on }]),
  ['mediator', { step: 'prepareAgreement' }],
  ...everybody.map((partyId): Line => ['mediator', { step: 'sign', partyId, on }]),
  ['mediator', { step: 'startTalks' }],
  ['mediator', { step: 'holdTalk', on }],
];

test('V28, a mediation that settles: from the request to the talk afterwards', () => {
  const settled = played([
    ...untilTalks,
    ['mediator', { step: 'holdTalk', on }],
    ['mediator', { step: 'settle', wholly: true }],
    ...says('mediator', 'share'),
    ['mediator', { step: 'shareSettlement', inWriting: true }],
    ['mediator', { step: 'close', outcome: 'agreedWholly' }],
  ]);
  expect(settled).toMatchObject({
    stage: 'closed',
    outcome: 'agreedWholly',
    closedOn: on,
    settlementShared: true,
  });
  const later = decideMediation({ step: 'startAftercare' }, settled, 'mediator', '2027-01-05');
  if (!later.ok) throw new Error(later.refusal.code);
  expect(
    played([['mediator', everyCommand.finishAftercare]], later.events.reduce(evolveMediation, settled)),
  ).toMatchObject({ stage: 'done' });
});

test('V24, one that stops after the second talk because a parent withdraws', () => {
  const stopped = played([
    ...untilTalks,
    ['mediator', { step: 'holdTalk', on }],
    ['mediator', { step: 'stop', stoppedBy: 'parent' }],
    ['mediator', { step: 'close', outcome: 'parentWithdrew' }],
  ]);
  expect(stopped).toMatchObject({ stage: 'closed', outcome: 'parentWithdrew', talks: [on, on] });
});

test('V30, one that is not started because the parents say no', () => {
  const asked = played([
    ...parties,
    ['owner', { step: 'recordConsent', partyId: 'mother', consent: 'explore', answer: 'no' }],
    ['lead', { step: 'startSuitability' }],
    ['lead', { step: 'judgeSuitability', answers: allGood }],
  ]);
  expect(decideMediation({ step: 'offer' }, asked, 'lead', on)).toEqual({
    ok: false,
    refusal: { code: 'partyUnwilling', stage: 'explore', parties: ['mother'] },
  });
  expect(played([['lead', { step: 'doNotStart', outcome: 'parentWithdrew' }]], asked)).toMatchObject({
    stage: 'notStarted',
    outcome: 'parentWithdrew',
  });
});

test('an authority conflict midway stops everything until a lead decides, and then it goes on where it was', () => {
  const paused = played([...untilTalks, ['mediator', { step: 'pause', reason: 'authorityConflict' }]]);
  const talk = decideMediation({ step: 'holdTalk', on }, paused, 'mediator', on);
  expect(talk).toEqual({ ok: false, refusal: { code: 'paused', reason: 'authorityConflict' } });
  expect(
    played(
      [
        ['lead', { step: 'resume' }],
        ['mediator', { step: 'holdTalk', on }],
      ],
      paused,
    ),
  ).toMatchObject({
    stage: 'talks',
    paused: null,
  });
});
