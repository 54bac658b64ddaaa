import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideMediation } from './decide-mediation.ts';
import { evolveMediation } from './evolve-mediation.ts';
import { type Mediation, requestedMediation, stoppers } from './mediation.ts';
import type { MediationCommand } from './mediation-commands.ts';
import { mediationRelations, pauseReasons, workingStages } from './mediation-stages.ts';
import { mediationStepNames } from './mediation-steps.ts';
import { consentStages, deciding } from './parties.ts';
import { suitabilityAnswers, suitabilityCriteria } from './suitability.ts';
import { aMediation, aParty, tuesday } from './testing/a-mediation.ts';
import { everyCommand } from './testing/every-command.ts';

const partyId = fc.constantFrom('mother', 'father', 'school', 'pupil');
const party = fc.constantFrom<MediationCommand>(
  ...(['mother', 'father'] as const).map((id) => ({
    step: 'addParty' as const,
    party: {
      id,
      kind: 'parent' as const,
      authority: 'both' as const,
      age: null,
      takesPart: true,
      mandate: true,
    },
  })),
  {
    step: 'addParty',
    party: { id: 'school', kind: 'school', authority: 'none', age: null, takesPart: true, mandate: true },
  },
  everyCommand.addParty,
);

/** Commands as people might send them, in any order: most are refused. */
const anyCommand: fc.Arbitrary<MediationCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...mediationStepNames).map((step) => everyCommand[step]) },
  { weight: 2, arbitrary: party },
  {
    weight: 6,
    arbitrary: fc.record({
      step: fc.constant('recordConsent' as const),
      partyId,
      consent: fc.constantFrom(...consentStages),
      answer: fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constant('judgeSuitability' as const),
      answers: fc.dictionary(fc.constantFrom(...suitabilityCriteria), fc.constantFrom(...suitabilityAnswers)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constant('holdIntake' as const), partyId, on: fc.constant(tuesday) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constant('sign' as const), partyId, on: fc.constant(tuesday) }),
  },
);

function course(
  start: Mediation,
  commands: readonly MediationCommand[],
  look: (before: Mediation, command: MediationCommand, after: Mediation) => void,
) {
  let mediation = start;
  for (const command of commands) {
    for (const relation of mediationRelations) {
      const decision = decideMediation(command, mediation, relation, tuesday);
      if (!decision.ok) continue;
      const after = decision.events.reduce(evolveMediation, mediation);
      look(mediation, command, after);
      mediation = after;
      break;
    }
  }
  return mediation;
}

const starts = fc.constantFrom(
  requestedMediation(tuesday),
  ...(['suitability', 'picked', 'intakes', 'agreement', 'talks', 'ended'] as const).map((stage) =>
    aMediation({ stage }),
  ),
);
const courses = fc.array(anyCommand, { maxLength: 60 });

test('no step forward without the yes of everybody who decides, whatever was done in whatever order', () => {
  const stageOf = {
    offer: 'explore',
    startIntakes: 'explore',
    prepareAgreement: 'intake',
    startTalks: 'agreement',
    holdTalk: 'agreement',
    settle: 'agreement',
    shareSettlement: 'share',
  } as const;
  fc.assert(
    fc.property(starts, courses, (start, commands) => {
      course(start, commands, (before, { step }) => {
        if (!(step in stageOf)) return;
        const consent = stageOf[step as keyof typeof stageOf];
        expect(deciding(before.parties).map(({ consents }) => consents[consent]?.answer)).not.toContain('no');
        expect(deciding(before.parties).every(({ consents }) => consents[consent]?.answer === 'yes')).toBe(
          true,
        );
      });
    }),
    { numRuns: 400 },
  );
});

test('no talk without every signature, and no final stage is ever left', () => {
  fc.assert(
    fc.property(starts, courses, (start, commands) => {
      course(start, commands, (before, { step }) => {
        expect(['done', 'notStarted']).not.toContain(before.stage);
        if (step === 'holdTalk')
          expect(deciding(before.parties).every(({ signedOn }) => signedOn !== null)).toBe(true);
      });
    }),
    { numRuns: 400 },
  );
});

test('a party may stop at any time, also while it is paused, and no reason is asked', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...workingStages),
      fc.constantFrom(...stoppers),
      fc.option(fc.constantFrom(...pauseReasons), { nil: null }),
      (stage, stoppedBy, paused) => {
        const mediation = aMediation({ stage, paused });
        const decision = decideMediation({ step: 'stop', stoppedBy }, mediation, 'mediator', tuesday);
        expect(decision).toMatchObject({ ok: true });
      },
    ),
  );
});

test('a mediator who leaves takes no intake or signature along to the next', () => {
  const mediation = aMediation({ stage: 'talks' });
  const decision = decideMediation({ step: 'giveBack', reason: 'ill' }, mediation, 'mediator', tuesday);
  if (!decision.ok) throw new Error(decision.refusal.code);
  const after = decision.events.reduce(evolveMediation, mediation);
  expect(after).toMatchObject({ stage: 'offered', mediators: [] });
  for (const { intakeOn, signedOn, consents } of after.parties) {
    expect({ intakeOn, signedOn, agreement: consents.agreement }).toEqual({
      intakeOn: null,
      signedOn: null,
      agreement: undefined,
    });
  }
});

test('what was not known of a party can be put right, and then counts', () => {
  const unsure = aMediation({ stage: 'agreement', parties: [aParty({ authority: 'unknown' })] });
  const command = {
    step: 'changeParty',
    partyId: 'mother',
    authority: 'none',
    takesPart: true,
    mandate: true,
  } as const;
  const decision = decideMediation(command, unsure, 'mediator', tuesday);
  if (!decision.ok) throw new Error(decision.refusal.code);
  expect(deciding(unsure.parties)).toHaveLength(1);
  expect(deciding(decision.events.reduce(evolveMediation, unsure).parties)).toEqual([]);
});
