import type { LocalDate } from '../calendar/local-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type Mediation, outcomesFor } from './mediation.ts';
import type { CommandOf, MediationCommand } from './mediation-commands.ts';
import { type MediationRefusal, refusalOf } from './mediation-refusals.ts';
import type { MediationRelation } from './mediation-stages.ts';

/** A step that was taken, on a day: what it was told, nothing of what was said. */
export type MediationEvent = {
  readonly event: 'stepTaken';
  readonly command: MediationCommand;
  readonly on: LocalDate;
};

/** Takes the step, or says why not. First whoever and whenever, then what was told with it. */
export function decideMediation(
  command: MediationCommand,
  mediation: Mediation,
  relation: MediationRelation,
  today: LocalDate,
): Decision<MediationEvent, MediationRefusal> {
  const refusal =
    refusalOf(command.step, mediation, relation, today) ?? refusalOfTold(command, mediation, today);
  return refusal === null ? accept({ event: 'stepTaken', command, on: today }) : refuse(refusal);
}

function refusalOfTold(
  command: MediationCommand,
  mediation: Mediation,
  today: LocalDate,
): MediationRefusal | null {
  switch (command.step) {
    case 'addParty':
      return partyOf(mediation, command.party.id) === undefined ? null : { code: 'partyExists' };
    case 'changeParty':
      return partyOf(mediation, command.partyId) === undefined ? { code: 'noSuchParty' } : null;
    case 'recordConsent':
      return refusalOfAnswer(command, mediation);
    case 'holdIntake':
      return refusalOfIntake(command, mediation);
    case 'sign':
      return refusalOfSignature(command, mediation);
    case 'pick':
      return command.independent ? null : { code: 'statementNeeded' };
    case 'addMediator':
      return mediation.mediators.includes(command.mediatorId) ? { code: 'doneBefore' } : null;
    case 'addOtherPresent':
      return command.secrecySigned ? null : { code: 'secrecyNeeded' };
    case 'planAppointment':
      return refusalOfAppointment(command, mediation, today);
    case 'cancelAppointment':
      return mediation.appointments.some(({ id }) => id === command.appointmentId)
        ? null
        : { code: 'noSuchAppointment' };
    case 'shareSettlement':
      return command.inWriting ? null : { code: 'writingNeeded' };
    case 'close':
      return refusalOfOutcome(command, mediation);
    default:
      return null;
  }
}

/** Under a restriction a yes can be taken back, and none given. */
function refusalOfAnswer(
  { partyId, answer }: CommandOf<'recordConsent'>,
  mediation: Mediation,
): MediationRefusal | null {
  if (partyOf(mediation, partyId) === undefined) return { code: 'noSuchParty' };
  return mediation.paused === 'restricted' && answer === 'yes' ? { code: 'restricted' } : null;
}

/** An intake is held with somebody who said yes to it. */
function refusalOfIntake(
  { partyId }: CommandOf<'holdIntake'>,
  mediation: Mediation,
): MediationRefusal | null {
  const party = partyOf(mediation, partyId);
  if (party === undefined) return { code: 'noSuchParty' };
  if (party.intakeOn !== null) return { code: 'doneBefore' };
  const answer = party.consents.intake?.answer;
  if (answer === 'no') return { code: 'partyUnwilling', stage: 'intake', parties: [partyId] };
  return answer === 'yes' ? null : { code: 'consentMissing', stage: 'intake', parties: [partyId] };
}

function refusalOfSignature({ partyId }: CommandOf<'sign'>, mediation: Mediation): MediationRefusal | null {
  const party = partyOf(mediation, partyId);
  if (party === undefined) return { code: 'noSuchParty' };
  if (party.signedOn !== null) return { code: 'doneBefore' };
  if (party.kind === 'school' && !party.mandate) return { code: 'mandateMissing', parties: [partyId] };
  return party.consents.agreement?.answer === 'no'
    ? { code: 'partyUnwilling', stage: 'agreement', parties: [partyId] }
    : null;
}

function refusalOfAppointment(
  { appointment: { partyId, on } }: CommandOf<'planAppointment'>,
  mediation: Mediation,
  today: LocalDate,
): MediationRefusal | null {
  if (partyId !== null && partyOf(mediation, partyId) === undefined) return { code: 'noSuchParty' };
  return on < today ? { code: 'appointmentInPast' } : null;
}

function refusalOfOutcome({ outcome }: CommandOf<'close'>, { ending }: Mediation): MediationRefusal | null {
  if (ending === null) throw new Error('A mediation that ended has an ending.');
  const allowed = outcomesFor(ending);
  return allowed.includes(outcome) ? null : { code: 'outcomeDoesNotFit', allowed };
}

function partyOf({ parties }: Mediation, id: string) {
  return parties.find((party) => party.id === id);
}
