import type { Step } from '../workflow/step.ts';
import {
  type MediationRelation,
  type MediationStage,
  openStages,
  workingStages,
} from './mediation-stages.ts';

const meetingStages = [...workingStages, 'closed', 'aftercare'] as const;

/**
 * Every step of a mediation. Server, buttons, step bar, texts, tests and the printed page follow this table.
 * @source domain notes 4.2; issue 4, Mediation
 */
export const mediationSteps = {
  addParty: { from: openStages, to: 'same', by: ['lead', 'owner', 'mediator'] },
  changeParty: { from: openStages, to: 'same', by: ['lead', 'owner', 'mediator'] },
  recordConsent: { from: [...openStages, 'ended', 'closed'], to: 'same', by: ['lead', 'owner', 'mediator'] },
  startSuitability: { from: ['requested'], to: 'suitability', by: ['lead'] },
  judgeSuitability: { from: ['suitability'], to: 'same', by: ['lead'] },
  offer: { from: ['suitability'], to: 'offered', by: ['lead'] },
  doNotStart: { from: ['requested', 'suitability', 'offered'], to: 'notStarted', by: ['lead'] },
  pick: { from: ['offered'], to: 'picked', by: ['pool'] },
  assign: { from: ['offered'], to: 'picked', by: ['lead'] },
  giveBack: { from: workingStages, to: 'offered', by: ['mediator'] },
  replaceMediator: { from: workingStages, to: 'offered', by: ['lead'] },
  addMediator: { from: workingStages, to: 'same', by: ['mediator'] },
  startIntakes: { from: ['picked'], to: 'intakes', by: ['mediator'] },
  holdIntake: { from: ['intakes'], to: 'same', by: ['mediator'] },
  prepareAgreement: { from: ['intakes'], to: 'agreement', by: ['mediator'] },
  sign: { from: ['agreement'], to: 'same', by: ['mediator'] },
  startTalks: { from: ['agreement'], to: 'talks', by: ['mediator'] },
  addOtherPresent: { from: ['intakes', 'agreement', 'talks'], to: 'same', by: ['mediator'] },
  holdTalk: { from: ['talks'], to: 'same', by: ['mediator'] },
  settle: { from: ['talks'], to: 'ended', by: ['mediator'] },
  stop: { from: workingStages, to: 'ended', by: ['mediator', 'owner', 'lead'] },
  planAppointment: { from: meetingStages, to: 'same', by: ['mediator'] },
  cancelAppointment: { from: meetingStages, to: 'same', by: ['mediator'] },
  recordTime: { from: [...meetingStages, 'ended'], to: 'same', by: ['mediator'] },
  applySafetyProtocol: { from: workingStages, to: 'same', by: ['mediator'] },
  pause: { from: openStages, to: 'same', by: ['lead', 'mediator'] },
  resume: { from: openStages, to: 'same', by: ['lead'] },
  close: { from: ['ended'], to: 'closed', by: ['mediator'] },
  shareSettlement: { from: ['ended', 'closed'], to: 'same', by: ['mediator'] },
  startAftercare: { from: ['closed'], to: 'aftercare', by: ['mediator'] },
  finishAftercare: { from: ['aftercare'], to: 'done', by: ['mediator'] },
} as const satisfies Record<string, Step<MediationStage, MediationRelation>>;

export type MediationStep = keyof typeof mediationSteps;
export const mediationStepNames = Object.keys(mediationSteps) as readonly MediationStep[];

/**
 * Steps that stay possible while the mediation is paused: nothing is processed, but anybody may stop, and a lead decides.
 * @source issue 4, a party may stop at any time; triage plan, an authority conflict stops processing until decided
 */
export const stepsWhilePaused = [
  'resume',
  'stop',
  'doNotStart',
  'giveBack',
  'replaceMediator',
  'applySafetyProtocol',
] as const satisfies readonly MediationStep[];
