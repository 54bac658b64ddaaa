import type { LocalDate } from '../calendar/local-date.ts';
import type { MediationEvent } from './decide-mediation.ts';
import type { Mediation } from './mediation.ts';
import type { MediationCommand } from './mediation-commands.ts';
import { mediationSteps } from './mediation-steps.ts';
import type { ConsentStage, Party } from './parties.ts';

/** The mediation after a step. */
export function evolveMediation(mediation: Mediation, { command, on }: MediationEvent): Mediation {
  const { to } = mediationSteps[command.step];
  const moved = to === 'same' ? mediation : { ...mediation, stage: to, stageSince: on };
  return { ...moved, ...changedBy(command, mediation, on) };
}

function changedBy(command: MediationCommand, mediation: Mediation, on: LocalDate): Partial<Mediation> {
  switch (command.step) {
    case 'addParty': {
      const party: Party = { ...command.party, consents: {}, intakeOn: null, signedOn: null };
      return { parties: [...mediation.parties, party] };
    }
    case 'changeParty': {
      const { authority, takesPart, mandate } = command;
      return changedParty(mediation, command.partyId, (party) => ({
        ...party,
        authority,
        takesPart,
        mandate,
      }));
    }
    case 'recordConsent':
      return changedParty(mediation, command.partyId, (party) =>
        withConsent(party, command.consent, command.answer, on),
      );
    case 'judgeSuitability':
      return { suitability: { ...mediation.suitability, ...command.answers } };
    case 'doNotStart':
      return { outcome: command.outcome, paused: null };
    case 'pick':
    case 'assign':
      return { mediators: [command.mediatorId] };
    case 'giveBack':
    case 'replaceMediator':
      return { mediators: [], appointments: [], parties: mediation.parties.map(withoutMediator) };
    case 'addMediator':
      return { mediators: [...mediation.mediators, command.mediatorId] };
    case 'holdIntake':
      return changedParty(mediation, command.partyId, (party) => ({ ...party, intakeOn: command.on }));
    case 'sign':
      return changedParty(mediation, command.partyId, (party) => ({
        ...withConsent(party, 'agreement', 'yes', command.on),
        signedOn: command.on,
      }));
    case 'addOtherPresent':
      return { othersPresent: mediation.othersPresent + 1 };
    case 'holdTalk':
      return { talks: [...mediation.talks, command.on] };
    case 'settle':
      return { ending: { how: 'settled', wholly: command.wholly } };
    case 'stop':
      return { ending: { how: 'stopped', by: command.stoppedBy }, paused: null };
    case 'planAppointment':
      return { appointments: [...mediation.appointments, command.appointment] };
    case 'cancelAppointment':
      return { appointments: mediation.appointments.filter(({ id }) => id !== command.appointmentId) };
    case 'recordTime':
      return { minutes: mediation.minutes + command.minutes };
    case 'applySafetyProtocol':
      return { safetyProtocolOn: [...mediation.safetyProtocolOn, on] };
    case 'pause':
      return { paused: command.reason };
    case 'resume':
      return { paused: null };
    case 'close':
      return { outcome: command.outcome, closedOn: on };
    case 'finishAftercare':
      return { evaluation: command.evaluation };
    case 'shareSettlement':
      return { settlementShared: true };
    case 'startSuitability':
    case 'offer':
    case 'startIntakes':
    case 'prepareAgreement':
    case 'startTalks':
    case 'startAftercare':
      return {};
  }
}

function changedParty(
  { parties }: Mediation,
  id: string,
  change: (party: Party) => Party,
): Pick<Mediation, 'parties'> {
  return { parties: parties.map((party) => (party.id === id ? change(party) : party)) };
}

/** Intake and signature were with the mediator who left: the next one holds and collects their own. */
function withoutMediator(party: Party): Party {
  const { agreement: _signed, ...consents } = party.consents;
  return { ...party, consents, intakeOn: null, signedOn: null };
}

function withConsent(party: Party, stage: ConsentStage, answer: 'yes' | 'no', on: LocalDate): Party {
  return { ...party, consents: { ...party.consents, [stage]: { answer, on } } };
}
