import type { api } from '@steunpunt/contract';
import { stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { callAnswer, callSignal, openCall, seenCall } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import { saveCall } from './call-repository.ts';

export const logSafetyAdvice: Handlers<typeof api.logSafetyAdvice> = {
  handle: async ({ tx, actor, now, params, body }) => {
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return opened;
    const line = { at: now, by: actor.name, advised: body.advised, note: body.note };
    const call: RunningCall = {
      ...opened.call,
      version: opened.call.version + 1,
      savedAt: now,
      safetyLog: [...opened.call.safetyLog, line],
    };
    if (!(await saveCall(tx, call))) return stale(opened.call.version, seenCall(opened.call));
    return callAnswer(tx, call, { live: [callSignal(call)] });
  },
  again: async ({ tx, actor, id }) => {
    const opened = await openCall(tx, actor, id);
    return opened.ok ? callAnswer(tx, opened.call) : opened;
  },
};
