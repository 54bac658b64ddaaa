import { expect, test } from 'vitest';
import { reachableFrom } from '../workflow/step.ts';
import { decideDoorbraak } from './decide-doorbraak.ts';
import type { Doorbraak } from './doorbraak.ts';
import { doorbraakRefusalOf } from './doorbraak-refusals.ts';
import { type DoorbraakStage, doorbraakRelations, doorbraakStages } from './doorbraak-stages.ts';
import {
  type DoorbraakStep,
  doorbraakStepNames,
  doorbraakSteps,
  stepsWhilePaused,
} from './doorbraak-steps.ts';
import { evolveDoorbraak } from './evolve-doorbraak.ts';
import { aDoorbraak, everyCommand, tuesday } from './testing/a-doorbraak.ts';

const context = { today: tuesday, deciderIsSet: true };
const everything = doorbraakStepNames.flatMap((step) =>
  doorbraakStages.flatMap((stage) => doorbraakRelations.map((relation) => [step, stage, relation] as const)),
);

/** Only what is paused goes on again, and only an open level is settled. */
function doorbraakFor(step: DoorbraakStep, stage: DoorbraakStage): Doorbraak {
  return aDoorbraak({
    stage,
    paused: step === 'resume' ? 'procedure' : null,
    escalations: step === 'settleEscalation' ? [{ level: 1, askedOn: tuesday, decidedOn: null }] : [],
  });
}

test.each(everything)('%s in %s by %s is taken or refused as the table says', (step, stage, relation) => {
  const { from, by, to } = doorbraakSteps[step];
  const doorbraak = doorbraakFor(step, stage);
  const decision = decideDoorbraak(everyCommand[step], doorbraak, relation, context);
  if (!new Set<string>(by).has(relation)) {
    return expect(decision).toEqual({ ok: false, refusal: { code: 'notYours', by } });
  }
  if (!new Set<string>(from).has(stage)) {
    return expect(decision).toEqual({ ok: false, refusal: { code: 'wrongStage', stage, from } });
  }
  if (!decision.ok) throw new Error(decision.refusal.code);
  const after = decision.events.reduce(evolveDoorbraak, doorbraak);
  return expect(after.stage).toBe(to === 'same' ? stage : to);
});

test.each(doorbraakStepNames.filter((step) => new Set<string>(doorbraakSteps[step].from).has('plan')))(
  '%s while it is paused is only for ending or going on',
  (step) => {
    const paused = aDoorbraak({ stage: 'plan', paused: 'authorityConflict' });
    const refusal = doorbraakRefusalOf(step, paused, doorbraakSteps[step].by[0]);
    const goesOn = new Set<string>(stepsWhilePaused).has(step);
    expect(refusal).toEqual(goesOn ? null : { code: 'paused', reason: 'authorityConflict' });
  },
);

test('every stage can be reached from the request', () => {
  expect(reachableFrom('requested', doorbraakSteps)).toEqual(new Set(doorbraakStages));
});

test.each(['done', 'notStarted'])('%s is final: no step can be taken in it', (stage) => {
  expect(doorbraakStepNames.filter((step) => new Set<string>(doorbraakSteps[step].from).has(stage))).toEqual(
    [],
  );
});
