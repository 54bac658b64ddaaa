import type { api } from '@steunpunt/contract';
import type { CaseRow as CaseRowView } from '@steunpunt/contract/cases';
import type { CaseAccessDecision } from '@steunpunt/domain/access/case-access';
import { project } from '@steunpunt/domain/access/decide';
import { instantAt } from '@steunpunt/domain/calendar/amsterdam-time';
import { defaultOfficeHours } from '@steunpunt/domain/calendar/desk-calendar';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import { cursorOf, placeOfCursor } from '../contacts/cursor.ts';
import { answer, invalid } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { casesAsCoworker, countCases, newestCases } from './case-list-repository.ts';
import { decideCaseRow, seenCaseRow } from './case-row-access.ts';

const pageSize = 30;
type Listed = Awaited<ReturnType<typeof newestCases>>[number];

export const listCases: Handlers<typeof api.listCases> = {
  handle: async ({ tx, actor, now, query }) => {
    const { cursor, ...filters } = query;
    const after = cursor === undefined ? undefined : placeOfCursor(cursor);
    if (cursor !== undefined && after === undefined)
      return invalid([{ path: 'cursor', code: 'wrongFormat' }]);
    const rows = await newestCases(tx, actor, now, filters, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const nameOf = await namesOfPeople(tx);
    const helping = await casesAsCoworker(
      tx,
      actor.personId,
      page.map(({ id }) => id),
    );
    const decided = page.map((row) => ({ row, decision: decideCaseRow(actor, row, helping, now) }));
    return answer({
      view: {
        cases: decided.map(({ row, decision }) => viewOfRow(row, decision, nameOf)),
        next: rows.length > pageSize && last ? cursorOf({ key: last.opened_at, id: last.id }) : null,
        count: await countCases(tx, actor, now, filters),
      },
      seen: decided.map(({ row, decision }) => seenCaseRow(row, decision)),
      filter: Object.fromEntries(
        Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
      ),
    });
  },
};

function viewOfRow(row: Listed, decision: CaseAccessDecision, nameOf: (id: string) => string): CaseRowView {
  const groups = project(decision, {
    F1: row.caller_name,
    F2: { childName: row.child_name, childAge: row.child_age, school: row.school_name },
    question: row.question_first,
  });
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    state: row.state,
    swv: row.swv,
    nature: row.nature,
    urgency: row.urgency,
    openedAt: row.opened_at,
    ownerName: row.owner_id === null ? null : nameOf(row.owner_id),
    onJointAgenda: row.on_joint_agenda === 1,
    callerName: groups.F1,
    question: groups.question,
    nextTerm: nextTermOf(row),
    ...(groups.F2 ?? { childName: null, childAge: null, school: null }),
  };
}

/** A task is due by the end of its day. */
function nextTermOf({ promise_until, suspended_until, task_due }: Listed): CaseRowView['nextTerm'] {
  const task = task_due === null ? null : instantAt(task_due as LocalDate, defaultOfficeHours.to);
  if (promise_until !== null && (task === null || promise_until <= task)) {
    return { kind: 'promise', at: promise_until };
  }
  if (task !== null) return { kind: 'task', at: task };
  return suspended_until === null ? null : { kind: 'suspended', at: suspended_until };
}
