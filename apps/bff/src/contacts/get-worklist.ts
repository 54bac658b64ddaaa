import type { api } from '@steunpunt/contract';
import { worklistGroups } from '@steunpunt/contract/worklist';
import { visibleCases } from '../cases/case-of-contact-repository.ts';
import { type DueTask, tasksDue } from '../cases/due-task-repository.ts';
import type { Db } from '../db/tables.ts';
import { answer, invalid } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { restrictedAmong } from '../privacy/privacy-request-repository.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { termsOfDesks } from '../reference/desk-calendar-repository.ts';
import { cursorOf, placeOfCursor } from './cursor.ts';
import { mostCounted } from './list-repository.ts';
import { otherWaysToReach } from './reach-repository.ts';
import { decideRow, seenRow } from './row-access.ts';
import {
  countPromises,
  placeOfRow,
  promisesByDue,
  viewsOfRole,
  type WorklistGroup,
  type WorklistQuestion,
} from './worklist-repository.ts';
import { worklistRowView } from './worklist-row-view.ts';
import { groupOfTask, worklistTaskView } from './worklist-task-view.ts';

const pageSize = 50;

export const getWorklist: Handlers<typeof api.getWorklist> = {
  handle: async ({ tx, actor, now, query }) => {
    const views = viewsOfRole[actor.role];
    const view = query.view ?? views[0];
    if (view === undefined || !views.includes(view)) return invalid([{ path: 'view', code: 'unknownValue' }]);
    const after = query.cursor === undefined ? undefined : placeOfCursor(query.cursor);
    if (query.cursor !== undefined && after === undefined) {
      return invalid([{ path: 'cursor', code: 'wrongFormat' }]);
    }
    const question = { actor, now, view, urgency: query.urgency };
    const tasks = await tasksOf(tx, question);
    const rows = await promisesByDue(tx, question, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const known = {
      cases: await visibleCases(
        tx,
        actor,
        now,
        page.map((row) => row.case_id),
      ),
      restricted: await restrictedAmong(
        tx,
        page.map((row) => row.case_id),
      ),
      nameOf: await namesOfPeople(tx),
      termsOf: await termsOfDesks(tx),
      otherWays: await otherWaysToReach(
        tx,
        page.filter(({ phone }) => phone === null).map(({ id }) => id),
      ),
    };
    return answer({
      view: {
        rows: page.map((row) => worklistRowView(row, { ...known, actor, now })),
        tasks:
          after === undefined ? tasks.map((task) => worklistTaskView(task, { ...known, actor, now })) : [],
        next: rows.length > pageSize && last ? cursorOf(placeOfRow(last, now)) : null,
        ...(await countsOf(tx, question, tasks)),
      },
      seen: [
        ...page.map((row) => seenRow(row, decideRow(actor, row, now))),
        ...(after === undefined ? tasks.map(({ seen }) => seen) : []),
      ],
      filter: { view, ...(query.urgency && { urgency: query.urgency }) },
    });
  },
};

/** Own tasks stand on the own list only. */
async function tasksOf(tx: Db, question: WorklistQuestion): Promise<readonly DueTask[]> {
  return question.view === 'mine' ? tasksDue(tx, question) : [];
}

/** Every view of the role without filter; every group of the shown view with it. Exact to 99, and 100 means more. */
async function countsOf(tx: Db, question: WorklistQuestion, tasks: readonly DueTask[]) {
  const counts: { view: WorklistQuestion['view']; count: number }[] = [];
  for (const view of viewsOfRole[question.actor.role]) {
    const whole = { ...question, view, urgency: undefined };
    const isShown = view === question.view && question.urgency === undefined;
    const ofView = isShown ? tasks : await tasksOf(tx, whole);
    counts.push({ view, count: atMost((await countPromises(tx, whole)) + ofView.length) });
  }
  const groups: { group: WorklistGroup; count: number }[] = [];
  for (const group of worklistGroups) {
    const inGroup = tasks.filter(({ task }) => groupOfTask(task.due_on, question.now) === group);
    groups.push({ group, count: atMost((await countPromises(tx, question, group)) + inGroup.length) });
  }
  return { counts, groups };
}

function atMost(count: number): number {
  return Math.min(count, mostCounted);
}
