import type { DoorbraakStepBody } from '@steunpunt/contract/doorbraaks';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { DoorbraakCommand } from '@steunpunt/domain/doorbraak/doorbraak-commands';

type Known = {
  readonly actorId: string;
  /** Of what the step adds. */
  readonly newId: string;
  readonly tied: readonly string[];
};

/** The command of a step as it came over the wire: codes, ids and dates. What was said is kept apart. */
export function commandOf(body: DoorbraakStepBody, { actorId, newId, tied }: Known): DoorbraakCommand {
  switch (body.step) {
    case 'judgeCriteria':
      return { step: body.step, criteria: { [body.criterion]: body.met } };
    case 'addMember': {
      const { step, personId, role } = body;
      return { step, member: { personId, role, conflicted: tied.includes(personId) } };
    }
    case 'declareTie':
      return { step: body.step, personId: actorId };
    case 'recordWish':
      return { step: body.step, whose: body.whose };
    case 'planTable':
    case 'callTableAgain':
      return { step: body.step, on: body.on as LocalDate };
    case 'invite':
      return { step: body.step, invited: { id: newId, mandate: body.mandate } };
    case 'addArrangement': {
      const { step, ownerId, needsParents, parentsAgree } = body;
      const dueOn = body.dueOn as LocalDate;
      return { step, arrangement: { id: newId, ownerId, dueOn, needsParents, parentsAgree } };
    }
    case 'checkValues':
      return { step: body.step, values: [body.value] };
    case 'followUp':
      return {
        step: body.step,
        reviewed: body.reviewed.map(({ id, state, dueOn, reason }) => ({
          id,
          state,
          dueOn: dueOn as LocalDate,
          reasonGiven: reason !== null,
        })),
      };
    case 'escalate':
      return { step: body.step, level: body.level };
    case 'close':
      return { step: body.step, outcome: body.outcome };
    case 'doNotStart':
    case 'recordWork':
    case 'recordObstacle':
    case 'approve':
    case 'sendBack':
    case 'settleEscalation':
    case 'addSignal':
      return { step: body.step };
    default:
      return body;
  }
}
