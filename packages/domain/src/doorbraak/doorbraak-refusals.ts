import { isTakenWhileRestricted } from '../privacy/restriction.ts';
import { criteriaNeeded } from '../second-triage/doorbraak-criteria.ts';
import { type DoorbraakCriterion, doorbraakCriteria } from '../second-triage/second-triage-words.ts';
import type { PersonId } from '../triage/outcome.ts';
import { refusalByTable, type StepRefusal } from '../workflow/step.ts';
import { type Doorbraak, openArrangements } from './doorbraak.ts';
import {
  type DoorbraakOutcome,
  type DoorbraakPause,
  type DoorbraakRelation,
  type DoorbraakStage,
  type PlanValue,
  planValues,
} from './doorbraak-stages.ts';
import { type DoorbraakStep, doorbraakSteps, stepsWhilePaused } from './doorbraak-steps.ts';
import type { EscalationLevel, EscalationRefusal } from './escalation-ladder.ts';

export type DoorbraakRefusal =
  | StepRefusal<DoorbraakStage, DoorbraakRelation>
  | EscalationRefusal
  | { readonly code: 'paused'; readonly reason: DoorbraakPause }
  | { readonly code: 'restricted' }
  | { readonly code: 'notPaused' }
  | { readonly code: 'criteriaOpen'; readonly criteria: readonly DoorbraakCriterion[] }
  | { readonly code: 'tooFewCriteria'; readonly met: number; readonly needed: number }
  | { readonly code: 'familyMustAgree' }
  | { readonly code: 'directorMissing' }
  | { readonly code: 'directorTaken' }
  | { readonly code: 'alreadyInTeam' }
  | { readonly code: 'notInTeam' }
  | { readonly code: 'memberConflicted'; readonly persons: readonly PersonId[] }
  | { readonly code: 'voiceMissing'; readonly whose: readonly ('pupil' | 'parents')[] }
  | { readonly code: 'obstacleMissing' }
  | { readonly code: 'tableTooSoon' }
  | { readonly code: 'alreadyInvited' }
  | { readonly code: 'nobodyWithMandate' }
  | { readonly code: 'noArrangement' }
  | { readonly code: 'arrangementExists' }
  | { readonly code: 'noSuchArrangement' }
  | { readonly code: 'dueInPast' }
  | { readonly code: 'parentsMustAgree'; readonly arrangements: readonly string[] }
  | { readonly code: 'valuesOpen'; readonly values: readonly PlanValue[] }
  | { readonly code: 'reasonNeeded'; readonly arrangements: readonly string[] }
  | { readonly code: 'arrangementsOpen'; readonly arrangements: readonly string[] }
  | { readonly code: 'noLevelOpen' }
  | { readonly code: 'escalationOpen'; readonly level: EscalationLevel }
  | { readonly code: 'outcomeDoesNotFit'; readonly allowed: readonly DoorbraakOutcome[] };

/** Why this step cannot be taken now by somebody with this relation, or null: refuses on the server and greys the button. */
export function doorbraakRefusalOf(
  step: DoorbraakStep,
  doorbraak: Doorbraak,
  relation: DoorbraakRelation,
): DoorbraakRefusal | null {
  const row = doorbraakSteps[step];
  const byTable = refusalByTable<DoorbraakStage, DoorbraakRelation>(row, doorbraak.stage, relation);
  if (byTable !== null) return byTable;
  if (doorbraak.paused === 'restricted') {
    if (!isTakenWhileRestricted('doorbraak', step)) return { code: 'restricted' };
  } else if (doorbraak.paused !== null && !stepsWhilePaused.some((one) => one === step)) {
    return { code: 'paused', reason: doorbraak.paused };
  }
  return guards[step]?.(doorbraak) ?? null;
}

type Guard = (doorbraak: Doorbraak) => DoorbraakRefusal | null;

const guards: Readonly<Partial<Record<DoorbraakStep, Guard>>> = {
  accept: (doorbraak) => needsCriteria(doorbraak) ?? needsFamily(doorbraak),
  startFacts: (doorbraak) => needsFamily(doorbraak) ?? needsTeam(doorbraak),
  planTable: (doorbraak) =>
    needsFamily(doorbraak) ?? needsTeam(doorbraak) ?? needsVoices(doorbraak) ?? needsObstacle(doorbraak),
  holdTable: (doorbraak) => needsFamily(doorbraak) ?? needsTeam(doorbraak),
  submitPlan: (doorbraak) =>
    needsFamily(doorbraak) ?? needsTeam(doorbraak) ?? needsPlan(doorbraak) ?? needsValues(doorbraak),
  approve: (doorbraak) => needsFamily(doorbraak) ?? needsPlan(doorbraak),
  resume: ({ paused }) => (paused === null ? { code: 'notPaused' } : null),
  settleEscalation: ({ escalations }) =>
    escalations.every(({ decidedOn }) => decidedOn !== null) ? { code: 'noLevelOpen' } : null,
  endFollowUp: (doorbraak) => {
    const open = openArrangements(doorbraak);
    if (open.length > 0) return { code: 'arrangementsOpen', arrangements: open.map(({ id }) => id) };
    const asked = doorbraak.escalations.find(({ decidedOn }) => decidedOn === null);
    return asked === undefined ? null : { code: 'escalationOpen', level: asked.level };
  },
};

function needsCriteria({ criteria }: Doorbraak): DoorbraakRefusal | null {
  const met = doorbraakCriteria.filter((criterion) => criteria[criterion] === true).length;
  if (met >= criteriaNeeded) return null;
  const open = doorbraakCriteria.filter((criterion) => criteria[criterion] === undefined);
  if (met + open.length >= criteriaNeeded) return { code: 'criteriaOpen', criteria: open };
  return { code: 'tooFewCriteria', met, needed: criteriaNeeded };
}

/** @source domain notes 5.1: informed consent of parents and child; parents must still agree to the offer */
function needsFamily({ consent }: Doorbraak): DoorbraakRefusal | null {
  return consent === 'yes' ? null : { code: 'familyMustAgree' };
}

function needsTeam({ team }: Doorbraak): DoorbraakRefusal | null {
  const conflicted = team.filter((member) => member.conflicted);
  if (conflicted.length > 0) {
    return { code: 'memberConflicted', persons: conflicted.map(({ personId }) => personId) };
  }
  return team.some(({ role }) => role === 'director') ? null : { code: 'directorMissing' };
}

function needsVoices({ wishes }: Doorbraak): DoorbraakRefusal | null {
  const whose = (['pupil', 'parents'] as const).filter((one) => !wishes[one]);
  return whose.length > 0 ? { code: 'voiceMissing', whose } : null;
}

function needsObstacle({ obstacles }: Doorbraak): DoorbraakRefusal | null {
  return obstacles === 0 ? { code: 'obstacleMissing' } : null;
}

function needsPlan({ arrangements }: Doorbraak): DoorbraakRefusal | null {
  if (arrangements.length === 0) return { code: 'noArrangement' };
  const without = arrangements.filter(({ needsParents, parentsAgree }) => needsParents && !parentsAgree);
  return without.length > 0 ? { code: 'parentsMustAgree', arrangements: without.map(({ id }) => id) } : null;
}

function needsValues({ checkedValues }: Doorbraak): DoorbraakRefusal | null {
  const values = planValues.filter((value) => !checkedValues.includes(value));
  return values.length > 0 ? { code: 'valuesOpen', values } : null;
}
