import type { WorklistTask } from '@steunpunt/contract/worklist';
import { project } from '@steunpunt/domain/access/decide';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addDays } from '@steunpunt/domain/calendar/local-date';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { DueTask } from '../cases/due-task-repository.ts';

type Known = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly nameOf: (id: string) => string;
};

/** A task on the worklist with the fields of its case that this actor may see. */
export function worklistTaskView(
  { task, row, decision }: DueTask,
  { actor, now, nameOf }: Known,
): WorklistTask {
  const groups = project(decision, {
    F1: row.caller_name,
    F2: { childName: row.child_name, childAge: row.child_age, school: row.school_name },
    F3: task.what,
  });
  return {
    taskId: task.id,
    caseId: row.id,
    caseNumber: row.number,
    group: groupOfTask(task.due_on, now),
    dueOn: task.due_on,
    urgency: row.urgency,
    nature: row.nature,
    covering: task.owner_id !== actor.personId,
    ownerName: nameOf(task.owner_id),
    callerName: groups.F1,
    what: groups.F3,
    ...(groups.F2 ?? { childName: null, childAge: null, school: null }),
  };
}

/** A task is on time until the end of its day. */
export function groupOfTask(dueOn: string, now: Instant): WorklistTask['group'] {
  const today = localDateOf(now);
  const tomorrow = addDays(today, 1);
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn === tomorrow ? 'tomorrow' : 'later';
}
