import { expect, test } from 'vitest';
import { reachableFrom } from '../workflow/step.ts';
import { decideMediation } from './decide-mediation.ts';
import { evolveMediation } from './evolve-mediation.ts';
import { refusalOf } from './mediation-refusals.ts';
import { mediationRelations, mediationStages } from './mediation-stages.ts';
import {
  type MediationStep,
  mediationStepNames,
  mediationSteps,
  stepsWhilePaused,
} from './mediation-steps.ts';
import { aMediation, tuesday } from './testing/a-mediation.ts';
import { everyCommand } from './testing/every-command.ts';

const everything = mediationStepNames.flatMap((step) =>
  mediationStages.flatMap((stage) => mediationRelations.map((relation) => [step, stage, relation] as const)),
);

/** Only a paused mediation goes on again; for every other step nothing stands still. */
function mediationFor(step: MediationStep, stage: (typeof mediationStages)[number]) {
  return aMediation({ stage, paused: step === 'resume' ? 'procedure' : null });
}

test.each(everything)('%s in %s by %s is taken or refused as the table says', (step, stage, relation) => {
  const { from, by, to } = mediationSteps[step];
  const mediation = mediationFor(step, stage);
  const decision = decideMediation(everyCommand[step], mediation, relation, tuesday);
  if (!by.some((one) => one === relation)) {
    return expect(decision).toEqual({ ok: false, refusal: { code: 'notYours', by } });
  }
  if (!from.some((one) => one === stage)) {
    return expect(decision).toEqual({ ok: false, refusal: { code: 'wrongStage', stage, from } });
  }
  if (!decision.ok) throw new Error(decision.refusal.code);
  const after = decision.events.reduce(evolveMediation, mediation);
  return expect(after.stage).toBe(to === 'same' ? stage : to);
});

test.each(mediationStepNames)('%s while the mediation is paused is only for ending or going on', (step) => {
  const [stage] = mediationSteps[step].from;
  const [relation] = mediationSteps[step].by;
  const refusal = refusalOf(step, aMediation({ stage, paused: 'authorityConflict' }), relation, tuesday);
  const goesOn = stepsWhilePaused.some((one) => one === step);
  expect(refusal).toEqual(goesOn ? null : { code: 'paused', reason: 'authorityConflict' });
});

test('every stage can be reached from the request', () => {
  expect(reachableFrom('requested', mediationSteps)).toEqual(new Set(mediationStages));
});

test.each(['done', 'notStarted'] as const)('%s is final: no step can be taken in it', (stage) => {
  const possible = mediationStepNames.filter((step) => new Set<string>(mediationSteps[step].from).has(stage));
  expect(possible).toEqual([]);
});

test('whoever has nothing to do with it can take no step at all', () => {
  const theirs = mediationStepNames.filter((step) => new Set<string>(mediationSteps[step].by).has('none'));
  expect(theirs).toEqual([]);
});
