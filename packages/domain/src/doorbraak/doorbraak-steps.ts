import type { Step } from '../workflow/step.ts';
import { type DoorbraakRelation, type DoorbraakStage, teamStages } from './doorbraak-stages.ts';

const beforeDecision = ['facts', 'table', 'plan'] as const;

/**
 * Every step of a doorbraak. Arrangements run beside each other and are no stages: what happens to them stays in follow-up.
 * @source domain notes 5.2; issue 4, Doorbraak
 */
export const doorbraakSteps = {
  startTest: { from: ['requested'], to: 'test', by: ['lead'] },
  judgeCriteria: { from: ['test'], to: 'same', by: ['lead'] },
  recordConsent: { from: ['requested', 'test', 'team', ...teamStages], to: 'same', by: ['lead', 'director'] },
  accept: { from: ['test'], to: 'team', by: ['lead'] },
  doNotStart: { from: ['requested', 'test', 'team'], to: 'notStarted', by: ['lead'] },
  addMember: { from: ['team', ...teamStages], to: 'same', by: ['lead'] },
  removeMember: { from: ['team', ...teamStages], to: 'same', by: ['lead'] },
  declareTie: { from: ['team', ...teamStages], to: 'same', by: ['director', 'member'] },
  startFacts: { from: ['team'], to: 'facts', by: ['lead'] },
  recordWish: { from: beforeDecision, to: 'same', by: ['director', 'member'] },
  recordWork: { from: beforeDecision, to: 'same', by: ['director', 'member'] },
  recordObstacle: { from: beforeDecision, to: 'same', by: ['director', 'member'] },
  planTable: { from: ['facts'], to: 'table', by: ['director'] },
  invite: { from: ['table'], to: 'same', by: ['director'] },
  holdTable: { from: ['table'], to: 'plan', by: ['director'] },
  addArrangement: { from: ['plan', 'followUp'], to: 'same', by: ['director'] },
  removeArrangement: { from: ['plan'], to: 'same', by: ['director'] },
  recordAgreement: { from: ['plan', 'decision'], to: 'same', by: ['director'] },
  checkValues: { from: ['plan'], to: 'same', by: ['director', 'member'] },
  submitPlan: { from: ['plan'], to: 'decision', by: ['director'] },
  approve: { from: ['decision'], to: 'followUp', by: ['decider'] },
  sendBack: { from: ['decision'], to: 'plan', by: ['decider'] },
  followUp: { from: ['followUp'], to: 'same', by: ['director'] },
  callTableAgain: { from: ['followUp'], to: 'table', by: ['director'] },
  escalate: { from: teamStages, to: 'same', by: ['director', 'lead'] },
  settleEscalation: { from: teamStages, to: 'same', by: ['director', 'lead', 'decider'] },
  pause: { from: teamStages, to: 'same', by: ['director', 'lead'] },
  resume: { from: teamStages, to: 'same', by: ['lead'] },
  stop: { from: teamStages, to: 'evaluation', by: ['director', 'lead'] },
  endFollowUp: { from: ['followUp'], to: 'evaluation', by: ['director'] },
  addSignal: { from: ['followUp', 'evaluation'], to: 'same', by: ['director', 'lead'] },
  close: { from: ['evaluation'], to: 'done', by: ['director', 'lead'] },
} as const satisfies Record<string, Step<DoorbraakStage, DoorbraakRelation>>;

export type DoorbraakStep = keyof typeof doorbraakSteps;
export const doorbraakStepNames = Object.keys(doorbraakSteps) as readonly DoorbraakStep[];

/** Steps that stay possible while it is paused: the family may stop, the lead decides, and the team is kept right. */
export const stepsWhilePaused = [
  'resume',
  'stop',
  'removeMember',
  'declareTie',
] as const satisfies readonly DoorbraakStep[];

/**
 * The relation in which this step is taken by somebody who has several: a lead who is the casusregisseur as well takes the
 * steps of both.
 */
export function relationFor(step: DoorbraakStep, relations: readonly DoorbraakRelation[]): DoorbraakRelation {
  const by: readonly DoorbraakRelation[] = doorbraakSteps[step].by;
  return relations.find((relation) => by.includes(relation)) ?? relations[0] ?? 'none';
}
