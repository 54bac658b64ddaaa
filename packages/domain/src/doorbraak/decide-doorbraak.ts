import type { LocalDate } from '../calendar/local-date.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type Doorbraak, outcomesFor } from './doorbraak.ts';
import type { DoorbraakCommand, DoorbraakCommandOf } from './doorbraak-commands.ts';
import { type DoorbraakRefusal, doorbraakRefusalOf } from './doorbraak-refusals.ts';
import type { DoorbraakRelation } from './doorbraak-stages.ts';
import { refusalOfLevel } from './escalation-ladder.ts';

/** What the region set, and the day it is. */
export type DoorbraakContext = { readonly today: LocalDate; readonly deciderIsSet: boolean };

export type DoorbraakEvent = {
  readonly event: 'stepTaken';
  readonly command: DoorbraakCommand;
  readonly on: LocalDate;
};

/** Takes the step, or says why not. First whoever and whenever, then what was told with it. */
export function decideDoorbraak(
  command: DoorbraakCommand,
  doorbraak: Doorbraak,
  relation: DoorbraakRelation,
  context: DoorbraakContext,
): Decision<DoorbraakEvent, DoorbraakRefusal> {
  const refusal =
    doorbraakRefusalOf(command.step, doorbraak, relation) ?? refusalOfTold(command, doorbraak, context);
  return refusal === null ? accept({ event: 'stepTaken', command, on: context.today }) : refuse(refusal);
}

function refusalOfTold(
  command: DoorbraakCommand,
  doorbraak: Doorbraak,
  { today, deciderIsSet }: DoorbraakContext,
): DoorbraakRefusal | null {
  switch (command.step) {
    case 'recordConsent':
      // Under a restriction a yes can be taken back, and none given.
      return doorbraak.paused === 'restricted' && command.answer === 'yes' ? { code: 'restricted' } : null;
    case 'addMember':
      return refusalOfMember(command, doorbraak);
    case 'removeMember':
    case 'declareTie':
      return doorbraak.team.some(({ personId }) => personId === command.personId)
        ? null
        : { code: 'notInTeam' };
    case 'planTable':
    case 'callTableAgain':
      return command.on < today ? { code: 'tableTooSoon' } : null;
    case 'invite':
      return doorbraak.invited.some(({ id }) => id === command.invited.id)
        ? { code: 'alreadyInvited' }
        : null;
    case 'holdTable':
      return refusalOfAttendance(command, doorbraak);
    case 'addArrangement':
      return refusalOfArrangement(command, doorbraak, today);
    case 'removeArrangement':
    case 'recordAgreement':
      return doorbraak.arrangements.some(({ id }) => id === command.arrangementId)
        ? null
        : { code: 'noSuchArrangement' };
    case 'followUp':
      return refusalOfReview(command, doorbraak);
    case 'escalate':
      return refusalOfLevel(command.level, doorbraak.escalations, deciderIsSet);
    case 'close':
      return refusalOfOutcome(command, doorbraak);
    default:
      return null;
  }
}

function refusalOfMember(
  { member }: DoorbraakCommandOf<'addMember'>,
  { team }: Doorbraak,
): DoorbraakRefusal | null {
  if (member.conflicted) return { code: 'memberConflicted', persons: [member.personId] };
  if (team.some(({ personId }) => personId === member.personId)) return { code: 'alreadyInTeam' };
  const second = member.role === 'director' && team.some(({ role }) => role === 'director');
  return second ? { code: 'directorTaken' } : null;
}

/** A table without anybody who may decide is talk, and does not count. @source domain notes 5.2, D4 */
function refusalOfAttendance(
  { came }: DoorbraakCommandOf<'holdTable'>,
  { invited }: Doorbraak,
): DoorbraakRefusal | null {
  return invited.some(({ id, mandate }) => mandate && came.includes(id))
    ? null
    : { code: 'nobodyWithMandate' };
}

function refusalOfArrangement(
  { arrangement }: DoorbraakCommandOf<'addArrangement'>,
  { stage, arrangements }: Doorbraak,
  today: LocalDate,
): DoorbraakRefusal | null {
  if (arrangements.some(({ id }) => id === arrangement.id)) return { code: 'arrangementExists' };
  if (arrangement.dueOn < today) return { code: 'dueInPast' };
  const decided = stage === 'followUp';
  return decided && arrangement.needsParents && !arrangement.parentsAgree
    ? { code: 'parentsMustAgree', arrangements: [arrangement.id] }
    : null;
}

function refusalOfReview(
  { reviewed }: DoorbraakCommandOf<'followUp'>,
  { arrangements }: Doorbraak,
): DoorbraakRefusal | null {
  if (reviewed.some(({ id }) => !arrangements.some((one) => one.id === id)))
    return { code: 'noSuchArrangement' };
  const silent = reviewed.filter(({ state, reasonGiven }) => state !== 'done' && !reasonGiven);
  return silent.length > 0 ? { code: 'reasonNeeded', arrangements: silent.map(({ id }) => id) } : null;
}

function refusalOfOutcome(
  { outcome }: DoorbraakCommandOf<'close'>,
  doorbraak: Doorbraak,
): DoorbraakRefusal | null {
  const allowed = outcomesFor(doorbraak);
  return allowed.includes(outcome) ? null : { code: 'outcomeDoesNotFit', allowed };
}
