import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import { mostCounted } from '../contacts/list-repository.ts';
import type { Db } from '../db/tables.ts';
import type { RecordRef } from '../http/answer.ts';
import { casesAsCoworker } from './case-list-repository.ts';
import type { CaseRow } from './case-record.ts';
import { decideCaseRow, seenCaseRow } from './case-row-access.ts';
import { caseScope } from './case-scope.ts';
import type { TaskRow } from './work-repository.ts';

export type DueTask = {
  readonly task: TaskRow;
  readonly row: CaseRow;
  readonly decision: CaseAccessDecision;
  readonly seen: RecordRef;
};

type Question = { readonly actor: Actor; readonly now: Instant; readonly urgency: Urgency | undefined };

/**
 * Open tasks of this actor, and of colleagues for whom they cover today, in cases that they may see: the earliest day first. As
 * many as are counted.
 */
export async function tasksDue(db: Db, { actor, now, urgency }: Question): Promise<DueTask[]> {
  const tasks = await db
    .selectFrom('case_file')
    .innerJoin('case_task', 'case_task.case_id', 'case_file.id')
    .selectAll('case_task')
    .where('case_task.owner_id', 'in', [actor.personId, ...actor.coversFor])
    .where('case_task.state', '=', 'open')
    .where((words) => caseScope(actor, now)(words as never))
    .$if(urgency !== undefined, (query) => query.where('case_file.urgency', '=', urgency as Urgency))
    .orderBy('case_task.due_on')
    .orderBy('case_task.id')
    .limit(mostCounted)
    .execute();
  const ids = [...new Set(tasks.map(({ case_id }) => case_id))];
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('case_file').selectAll().where('id', 'in', ids).execute();
  const caseOf = new Map(rows.map((row) => [row.id, row]));
  const helping = await casesAsCoworker(db, actor.personId, ids);
  return tasks.flatMap((task) => {
    const row = caseOf.get(task.case_id);
    if (row === undefined) return [];
    const decision = decideCaseRow(actor, row, helping, now);
    return [{ task, row, decision, seen: seenCaseRow(row, decision) }];
  });
}
