import type { api } from '@steunpunt/contract';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import { type HandlerResult, invalid, notFound, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { busySince } from '../presence/presence-repository.ts';
import { findDesk } from '../reference/desk-repository.ts';
import { arrivalErrors } from './arrival-errors.ts';
import { callAnswer, callSignal, openCall } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import { addCall, callsOf, isOnTheLine } from './call-repository.ts';

type Request = HandlerRequest<typeof api.startCall>;

/** @source screens plan, the call screen: two calls at once, at most four */
const mostAtOnce = 4;

export const startCall: Handlers<typeof api.startCall> = {
  handle: async (request) => {
    const { tx, actor, now, body } = request;
    if ((await findDesk(tx, body.deskId)) === undefined || !worksFor(actor, body.deskId)) {
      return invalid([{ path: 'deskId', code: 'unknownValue' }]);
    }
    const errors = arrivalErrors(body.arrivedAt, now);
    if (errors.length > 0) return invalid(errors);
    const running = await callsOf(tx, actor.personId);
    if (running.length >= mostAtOnce) return refused({ code: 'tooManyCalls' });
    const call = newCall(request);
    await addCall(tx, call);
    const presence = (await isOnTheLine(tx, actor.personId)) ? await busySince(tx, actor, now) : [];
    return callAnswer(tx, call, { status: 201, live: [callSignal(call), ...presence] });
  },
  again: async ({
    tx,
    actor,
    id,
  }): Promise<HandlerResult<never> | Awaited<ReturnType<typeof callAnswer>>> => {
    const opened = await openCall(tx, actor, id);
    return opened.ok ? callAnswer(tx, opened.call) : notFound({ kind: 'call', id });
  },
};

/** A desk worker takes calls for the own desk; contact persons and leads for any desk of the region. */
function worksFor({ role, deskIds }: Request['actor'], deskId: string): boolean {
  return role !== 'desk' || deskIds.length === 0 || deskIds.includes(deskId);
}

function newCall({ actor, now, body }: Request): RunningCall {
  const arrivedAt = body.arrivedAt === undefined ? now : asInstant(body.arrivedAt);
  return {
    id: newId(),
    version: 1,
    personId: actor.personId,
    deskId: body.deskId,
    channel: body.channel,
    arrivedAt,
    startedAt: now,
    savedAt: now,
    belscriptVersion: currentBelscript.version,
    answers: body.number === undefined ? {} : { callBackNumber: { value: { number: body.number } } },
    typing: {},
    notepad: '',
    told: [],
    safetyLog: [],
    waitingSince: null,
    waitedSeconds: 0,
    relatedContactId: null,
    place: null,
    choices: null,
  };
}
