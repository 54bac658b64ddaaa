import type { api } from '@steunpunt/contract';
import { asInstant, epochMsOf, type Instant } from '@steunpunt/domain/calendar/instant';
import { mergedAnswers } from '@steunpunt/domain/contact/kept-answers';
import { refusalOfHealthInCall } from '@steunpunt/domain/privacy/health-details';
import { unagreedHealth } from '../contacts/unagreed-health.ts';
import { answer, invalid, stale } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { arrivalErrors } from './arrival-errors.ts';
import { callSignal, openCall, seenCall } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import { saveCall as store } from './call-repository.ts';

type Changes = HandlerRequest<typeof api.saveCall>['body'];

export const saveCall: Handlers<typeof api.saveCall> = {
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return opened;
    const errors = arrivalErrors(body.arrivedAt, now);
    if (errors.length > 0) return invalid(errors);
    if (opened.call.version !== expectedVersion) return stale(opened.call.version, seenCall(opened.call));
    const call = changedCall(opened.call, body, now);
    const unagreed = unagreedHealth(body, call.answers);
    if (unagreed.length > 0) return invalid(unagreed);
    if (!(await store(tx, call))) return stale(opened.call.version, seenCall(opened.call));
    const { id, version, savedAt, waitingSince, waitedSeconds } = call;
    return answer({
      view: { version, savedAt, waitingSince, waitedSeconds },
      seen: [seenCall(call)],
      id,
      version,
      live: [callSignal(call)],
    });
  },
};

/** Only what is named changes; answers merge by question. */
function changedCall(call: RunningCall, changes: Changes, now: Instant): RunningCall {
  const answers = mergedAnswers(call.answers, changes.answers, changes.cleared);
  const typing = (changes.typing as RunningCall['typing'] | undefined) ?? call.typing;
  return {
    ...call,
    version: call.version + 1,
    savedAt: now,
    answers,
    typing: refusalOfHealthInCall(answers, null) === null ? typing : { ...typing, healthDetails: undefined },
    notepad: changes.notepad ?? call.notepad,
    told: changes.told === undefined ? call.told : toldItems(call, changes.told, now),
    relatedContactId:
      changes.relatedContactId === undefined ? call.relatedContactId : changes.relatedContactId,
    arrivedAt: changes.arrivedAt === undefined ? call.arrivedAt : asInstant(changes.arrivedAt),
    channel: changes.channel ?? call.channel,
    place: changes.place === undefined ? call.place : changes.place,
    choices: changes.choices === undefined ? call.choices : changes.choices,
    ...(changes.waiting !== undefined && waited(call, changes.waiting, now)),
  };
}

/** An item keeps the moment it was first told. */
function toldItems({ told }: RunningCall, itemIds: readonly string[], now: Instant) {
  return [...new Set(itemIds)].map(
    (itemId) => told.find((item) => item.itemId === itemId) ?? { itemId, at: now },
  );
}

function waited({ waitingSince, waitedSeconds }: RunningCall, waiting: boolean, now: Instant) {
  if (waiting) return { waitingSince: waitingSince ?? now };
  if (waitingSince === null) return {};
  const seconds = Math.max(0, Math.round((epochMsOf(now) - epochMsOf(waitingSince)) / 1000));
  return { waitingSince: null, waitedSeconds: waitedSeconds + seconds };
}
