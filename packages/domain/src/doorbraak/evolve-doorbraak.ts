import type { LocalDate } from '../calendar/local-date.ts';
import type { DoorbraakEvent } from './decide-doorbraak.ts';
import type { Arrangement, Doorbraak } from './doorbraak.ts';
import type { DoorbraakCommand, Reviewed } from './doorbraak-commands.ts';
import { doorbraakSteps } from './doorbraak-steps.ts';

/** The doorbraak after a step. */
export function evolveDoorbraak(doorbraak: Doorbraak, { command, on }: DoorbraakEvent): Doorbraak {
  const { to } = doorbraakSteps[command.step];
  const moved = to === 'same' ? doorbraak : { ...doorbraak, stage: to, stageSince: on };
  return { ...moved, ...changedBy(command, doorbraak, on) };
}

function changedBy(command: DoorbraakCommand, before: Doorbraak, on: LocalDate): Partial<Doorbraak> {
  switch (command.step) {
    case 'judgeCriteria':
      return { criteria: { ...before.criteria, ...command.criteria } };
    case 'recordConsent':
      return { consent: command.answer };
    case 'doNotStart':
      return { outcome: before.consent === 'no' ? 'stoppedByFamily' : 'criteriaNotMet' };
    case 'addMember':
      return { team: [...before.team, command.member] };
    case 'removeMember':
      return { team: before.team.filter(({ personId }) => personId !== command.personId) };
    case 'declareTie':
      return {
        team: before.team.map((member) =>
          member.personId === command.personId ? { ...member, conflicted: true } : member,
        ),
      };
    case 'recordWish':
      return { wishes: { ...before.wishes, [command.whose]: true } };
    case 'recordObstacle':
      return { obstacles: before.obstacles + 1 };
    case 'planTable':
    case 'callTableAgain':
      return { tableOn: command.on, invited: before.invited.map((one) => ({ ...one, came: false })) };
    case 'invite':
      return { invited: [...before.invited, { ...command.invited, came: false }] };
    case 'holdTable':
      return {
        invited: before.invited.map((one) => ({ ...one, came: command.came.includes(one.id) })),
        checkedValues: [],
      };
    case 'addArrangement':
      return { arrangements: [...before.arrangements, { ...command.arrangement, state: 'open' }] };
    case 'removeArrangement':
      return { arrangements: before.arrangements.filter(({ id }) => id !== command.arrangementId) };
    case 'recordAgreement':
      return {
        arrangements: before.arrangements.map((one) =>
          one.id === command.arrangementId ? { ...one, parentsAgree: command.agree } : one,
        ),
      };
    case 'checkValues':
      return { checkedValues: [...new Set([...before.checkedValues, ...command.values])] };
    case 'approve':
      return { followedUpOn: on };
    case 'followUp':
      return {
        followedUpOn: on,
        arrangements: before.arrangements.map((one) => afterReview(one, command.reviewed)),
      };
    case 'escalate':
      return { escalations: [...before.escalations, { level: command.level, askedOn: on, decidedOn: null }] };
    case 'settleEscalation':
      return { escalations: before.escalations.map((one) => ({ ...one, decidedOn: one.decidedOn ?? on })) };
    case 'pause':
      return { paused: command.reason };
    case 'resume':
      return { paused: null };
    case 'stop':
      return { paused: null, stoppedByFamily: command.byFamily };
    case 'addSignal':
      return { signals: before.signals + 1 };
    case 'close':
      return { outcome: command.outcome };
    case 'startTest':
    case 'accept':
    case 'startFacts':
    case 'recordWork':
    case 'submitPlan':
    case 'sendBack':
    case 'endFollowUp':
      return {};
  }
}

function afterReview(arrangement: Arrangement, reviewed: readonly Reviewed[]): Arrangement {
  const review = reviewed.find(({ id }) => id === arrangement.id);
  return review === undefined ? arrangement : { ...arrangement, state: review.state, dueOn: review.dueOn };
}
