import type { CommandOf } from '../mediation-commands.ts';
import type { MediationStep } from '../mediation-steps.ts';
import { tuesday } from './a-mediation.ts';

/** One believable command for every step, that fits `aMediation`. */
export const everyCommand: { readonly [S in MediationStep]: CommandOf<S> } = {
  addParty: {
    step: 'addParty',
    party: { id: 'pupil', kind: 'pupil', authority: 'self', age: 16, takesPart: true, mandate: true },
  },
  changeParty: { step: 'changeParty', partyId: 'mother', authority: 'alone', takesPart: true, mandate: true },
  recordConsent: { step: 'recordConsent', partyId: 'mother', consent: 'explore', answer: 'yes' },
  startSuitability: { step: 'startSuitability' },
  judgeSuitability: { step: 'judgeSuitability', answers: { safe: 'yes' } },
  offer: { step: 'offer' },
  doNotStart: { step: 'doNotStart', outcome: 'parentWithdrew' },
  pick: { step: 'pick', mediatorId: 'pieter', independent: true },
  assign: { step: 'assign', mediatorId: 'pieter' },
  giveBack: { step: 'giveBack', reason: 'ill' },
  replaceMediator: { step: 'replaceMediator' },
  addMediator: { step: 'addMediator', mediatorId: 'fatima' },
  startIntakes: { step: 'startIntakes' },
  holdIntake: { step: 'holdIntake', partyId: 'grandfather', on: tuesday },
  prepareAgreement: { step: 'prepareAgreement' },
  sign: { step: 'sign', partyId: 'grandfather', on: tuesday },
  startTalks: { step: 'startTalks' },
  addOtherPresent: { step: 'addOtherPresent', secrecySigned: true },
  holdTalk: { step: 'holdTalk', on: tuesday },
  settle: { step: 'settle', wholly: true },
  stop: { step: 'stop', stoppedBy: 'parent' },
  planAppointment: {
    step: 'planAppointment',
    appointment: { id: 'a-2', kind: 'talk', partyId: null, on: tuesday, time: '15:00' },
  },
  cancelAppointment: { step: 'cancelAppointment', appointmentId: 'a-1' },
  recordTime: { step: 'recordTime', minutes: 90 },
  applySafetyProtocol: { step: 'applySafetyProtocol' },
  pause: { step: 'pause', reason: 'authorityConflict' },
  resume: { step: 'resume' },
  close: { step: 'close', outcome: 'agreedWholly' },
  shareSettlement: { step: 'shareSettlement', inWriting: true },
  startAftercare: { step: 'startAftercare' },
  finishAftercare: {
    step: 'finishAftercare',
    evaluation: { agreementsHold: 'yes', contact: 'better', wouldDoAgain: 'yes' },
  },
};
