import type { api } from '@steunpunt/contract';
import type { FieldError } from '@steunpunt/contract/problem';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { newId } from '../db/new-id.ts';
import { invalid, notFound, type Refused, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { changedCase, shownCase } from './case-answer.ts';
import { journalCase } from './case-journal.ts';
import { maySeeCase, receiverOf } from './colleagues.ts';
import { notifyOfCase } from './notify-of-case.ts';
import { type OpenedCaseRecord, openForStep } from './open-case-record.ts';
import type { Asked } from './take-step.ts';
import { addTaskRow, changeTaskRow, findTask } from './work-repository.ts';

type Wish = { readonly ownerId?: string | undefined; readonly dueOn?: string | undefined };

export const addTask: Handlers<typeof api.addTask> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openForStep(tx, actor, params.id, 'addTask', now);
    if (!opened.ok) return opened;
    const wrong = await refusalOfWish(request, opened, body);
    if (wrong !== null) return wrong;
    const id = newId();
    await addTaskRow(tx, {
      id,
      case_id: params.id,
      version: 1,
      what: body.what,
      owner_id: body.ownerId,
      due_on: body.dueOn,
      state: 'open',
      ended_at: null,
      made_by: actor.personId,
      made_at: now,
    });
    await journalCase(tx, {
      record: opened.row,
      event: 'taskAdded',
      personId: actor.personId,
      now,
      facts: { task: id, owner: body.ownerId, dueOn: body.dueOn },
    });
    const task = { id, version: 1, ownerId: body.ownerId };
    return changedCase(request, opened, await tellOwner(request, opened, task));
  },
  again: (request) => shownCase(request, request.id),
};

export const changeTask: Handlers<typeof api.changeTask> = {
  handle: async (request) => {
    const { tx, actor, now, params, body, expectedVersion } = request;
    const opened = await openForStep(tx, actor, params.id, 'changeTask', now);
    if (!opened.ok) return opened;
    const { row, seen } = opened;
    const task = await findTask(tx, params.id, params.taskId);
    if (task === undefined) return notFound(seen);
    if (task.version !== expectedVersion) return stale(task.version, seen);
    const isMoved = body.dueOn !== undefined && body.dueOn !== task.due_on;
    const wrong = await refusalOfWish(request, opened, {
      ownerId: body.ownerId,
      dueOn: isMoved ? body.dueOn : undefined,
    });
    if (wrong !== null) return wrong;
    const { what, ownerId, dueOn, state = task.state } = body;
    const changed = await changeTaskRow(tx, task, {
      ...(what !== undefined && { what }),
      ...(ownerId !== undefined && { owner_id: ownerId }),
      ...(dueOn !== undefined && { due_on: dueOn }),
      ...(state !== task.state && { state, ended_at: state === 'open' ? null : now }),
    });
    if (!changed) return stale(task.version, seen);
    const facts = { task: task.id, state };
    await journalCase(tx, { record: row, event: 'taskChanged', personId: actor.personId, now, facts });
    const isGiven = ownerId !== undefined && ownerId !== task.owner_id;
    const given = { id: task.id, version: task.version + 1, ownerId: ownerId ?? task.owner_id };
    return changedCase(request, opened, isGiven ? await tellOwner(request, opened, given) : []);
  },
};

type Given = { readonly id: string; readonly version: number; readonly ownerId: string };

async function tellOwner(
  { tx, actor, now }: Asked,
  { row }: OpenedCaseRecord,
  { id, version, ownerId }: Given,
): Promise<LiveSignal[]> {
  const occasion = `${id} v${version}`;
  return notifyOfCase(tx, row, { kind: 'taskGiven', by: actor.personId, to: [ownerId], occasion }, now);
}

/** A task is for somebody who sees the case, and for a day that still comes. */
async function refusalOfWish(
  { tx, now }: Asked,
  opened: OpenedCaseRecord,
  { ownerId, dueOn }: Wish,
): Promise<Refused | null> {
  const errors: FieldError[] = [];
  if (dueOn !== undefined && dueOn < localDateOf(now)) errors.push({ path: 'dueOn', code: 'inPast' });
  const owner = ownerId === undefined ? undefined : await receiverOf(tx, opened, ownerId, now);
  if (ownerId !== undefined && owner === undefined) errors.push({ path: 'ownerId', code: 'unknownValue' });
  if (errors.length > 0) return invalid(errors);
  if (owner === undefined || (await maySeeCase(tx, opened, owner.personId, now))) return null;
  return refused({ code: 'personOutsideCase' }, opened.seen);
}
