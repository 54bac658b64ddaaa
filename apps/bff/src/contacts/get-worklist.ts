import type { api } from '@steunpunt/contract';
import type { WorklistRow as WorklistRowView } from '@steunpunt/contract/worklist';
import { project } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { answer, invalid } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { displayOf } from '../reference/phone-number.ts';
import { stepsOf } from './contact-view.ts';
import { cursorOf, placeOfCursor } from './cursor.ts';
import { promiseOf } from './promise-repository.ts';
import { promiseView } from './promise-view.ts';
import { optionLabel, scriptOf } from './read-lines.ts';
import { decideRow, seenRow } from './row-access.ts';
import {
  countPromises,
  dueGroupOf,
  dueGroups,
  promisesByDue,
  viewsOfRole,
  type WorklistQuestion,
  type WorklistRow,
} from './worklist-repository.ts';

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
    const rows = await promisesByDue(tx, question, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const nameOf = await namesOfPeople(tx);
    return answer({
      view: {
        rows: page.map((row) => viewOfRow(row, actor, now, nameOf)),
        next: rows.length > pageSize && last ? cursorOf({ key: last.until_at, id: last.id }) : null,
        ...(await countsOf(tx, question)),
      },
      seen: page.map((row) => seenRow(row, decideRow(actor, row, now))),
      filter: { view, ...(query.urgency && { urgency: query.urgency }) },
    });
  },
};

/** Every view of the role without filter; every group of the shown view with it. */
async function countsOf(tx: Db, question: WorklistQuestion) {
  const counts: { view: WorklistQuestion['view']; count: number }[] = [];
  for (const view of viewsOfRole[question.actor.role]) {
    counts.push({ view, count: await countPromises(tx, { ...question, view, urgency: undefined }) });
  }
  const groups: { group: (typeof dueGroups)[number]; count: number }[] = [];
  for (const group of dueGroups) {
    groups.push({ group, count: await countPromises(tx, question, group) });
  }
  return { counts, groups };
}

function viewOfRow(
  row: WorklistRow,
  actor: Actor,
  now: Instant,
  nameOf: (id: string) => string,
): WorklistRowView {
  const decision = decideRow(actor, row, now);
  const groups = project(decision, { F1: callerOf(row), F2: childOf(row), question: row.question });
  return {
    contactId: row.id,
    version: row.version,
    number: row.number,
    group: dueGroupOf(row.until_at, now),
    state: row.state,
    swv: row.swv,
    nature: row.nature,
    urgency: row.urgency,
    first: row.first_step,
    flags: fromStored(row.flags),
    interrupted: row.interrupted === 1,
    onJointAgenda: row.on_joint_agenda === 1,
    ownerName: row.owner_id === null ? null : nameOf(row.owner_id),
    mayTake: stepsOf(row, decision).includes('take'),
    promise: promiseView(promiseOf({ ...row, contact_id: row.id }), nameOf),
    question: groups.question,
    ...(groups.F1 ?? noCaller),
    ...(groups.F2 ?? noChild),
  };
}

const noCaller = {
  callerName: null,
  caller: null,
  phoneNumber: null,
  phoneDisplay: null,
  times: null,
  voicemail: null,
};
const noChild = { childName: null, childAge: null, school: null };

function callerOf(row: WorklistRow) {
  return {
    callerName: row.caller_name,
    caller: optionLabel(scriptOf(row.belscript_version), 'caller', row.caller),
    phoneNumber: row.phone,
    phoneDisplay: row.phone === null ? null : displayOf(row.phone),
    times: row.call_back_times,
    voicemail: row.voicemail === null ? null : row.voicemail === 1,
  };
}

function childOf(row: WorklistRow) {
  return { childName: row.child_name, childAge: row.child_age, school: row.school_name };
}
