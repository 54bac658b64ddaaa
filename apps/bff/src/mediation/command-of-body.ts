import type { MediationStepBody } from '@steunpunt/contract/mediations';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { LocalTime } from '@steunpunt/domain/calendar/local-time';
import type { MediationCommand } from '@steunpunt/domain/mediation/mediation-commands';
import { newId } from '../db/new-id.ts';

/** The command of a step as it came over the wire. A new party gets its id here; its name is kept apart from the rules. */
export function commandOf(body: MediationStepBody): MediationCommand {
  switch (body.step) {
    case 'addParty': {
      const { kind, authority, age, takesPart, mandate } = body;
      return {
        step: 'addParty',
        party: {
          id: newId(),
          kind,
          authority: kind === 'school' ? 'none' : authority,
          age: kind === 'pupil' ? age : null,
          takesPart: kind === 'pupil' ? takesPart : true,
          mandate: kind === 'school' ? mandate : true,
        },
      };
    }
    case 'changeParty': {
      const { step, partyId, authority, takesPart, mandate } = body;
      return { step, partyId, authority, takesPart, mandate };
    }
    case 'judgeSuitability':
      return { step: 'judgeSuitability', answers: { [body.criterion]: body.answer } };
    case 'offer':
      return { step: 'offer' };
    case 'holdIntake':
    case 'sign':
    case 'holdTalk':
      return { ...body, on: body.on as LocalDate };
    case 'planAppointment': {
      const { step, kind, partyId, on, time } = body;
      const planned = { on: on as LocalDate, time: time as LocalTime };
      return { step, appointment: { id: newId(), kind, partyId, ...planned } };
    }
    case 'shareSettlement':
      return { step: body.step, inWriting: body.inWriting };
    default:
      return body;
  }
}
