import type { DoorbraakStepBody, DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { openArrangements } from '@steunpunt/domain/doorbraak/doorbraak';
import type { DoorbraakStep } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import { typedDate } from '../texts/typed-dates.ts';
import type { Filled } from '../workflow/step-field.ts';

/** The body of a step from what was filled in. Only for values in which nothing is missing. */
export function bodyOf(step: DoorbraakStep, values: Filled, doorbraak: DoorbraakView): DoorbraakStepBody {
  const isYes = (name: string) => values[name] === 'yes';
  const dayOf = (name: string) => typedDate(values[name] ?? '', 'future') ?? '';
  switch (step) {
    case 'judgeCriteria':
      return { step, ...values, met: isYes('met') } as DoorbraakStepBody;
    case 'planTable':
    case 'callTableAgain':
      return { step, on: dayOf('on') };
    case 'invite': {
      const { name = '', organisation = '' } = values;
      return { step, name, organisation, mandate: isYes('mandate') };
    }
    case 'holdTable':
      return { step, came: (values['came'] ?? '').split(' ').filter((id) => id !== '') };
    case 'addArrangement': {
      const { what = '', ownerId = '' } = values;
      const needsParents = isYes('needsParents');
      const parentsAgree = needsParents && isYes('parentsAgree');
      return { step, what, ownerId, dueOn: dayOf('dueOn'), needsParents, parentsAgree };
    }
    case 'recordAgreement':
      return { step, arrangementId: values['arrangementId'] ?? '', agree: isYes('agree') };
    case 'followUp':
      return { step, reviewed: reviewedIn(values, doorbraak) };
    case 'escalate': {
      const { whom = '', question = '' } = values;
      return { step, level: Number(values['level']), whom, question } as DoorbraakStepBody;
    }
    case 'stop':
      return { step, byFamily: isYes('byFamily') };
    default:
      return { step, ...values } as DoorbraakStepBody;
  }
}

function reviewedIn(values: Filled, doorbraak: DoorbraakView) {
  return openArrangements(doorbraak).map(({ id, dueOn }) => {
    const state = (['done', 'late', 'changed', 'dropped'] as const).find(
      (one) => one === values[`state-${id}`],
    );
    const moved = state === 'late' || state === 'changed';
    const reason = values[`reason-${id}`]?.trim() ?? '';
    return {
      id,
      state: state ?? 'done',
      dueOn: moved ? (typedDate(values[`dueOn-${id}`] ?? '', 'future') ?? dueOn) : dueOn,
      reason: state === 'done' || reason === '' ? null : reason,
    };
  });
}
