import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { lastTransferOf } from '../transfers/transfer-repository.ts';
import { callAnswer, openCall, seenCall } from './call-answer.ts';
import { callView } from './call-record.ts';
import { callsOf } from './call-repository.ts';

export const listCalls: Handlers<typeof api.listCalls> = {
  handle: async ({ tx, actor }) => {
    const calls = await callsOf(tx, actor.personId);
    const views = [];
    for (const call of calls) views.push(callView(call, (await lastTransferOf(tx, call.id))?.id ?? null));
    return answer({ view: { calls: views }, seen: calls.map(seenCall) });
  },
};

export const getCall: Handlers<typeof api.getCall> = {
  handle: async ({ tx, actor, params }) => {
    const opened = await openCall(tx, actor, params.id);
    return opened.ok ? callAnswer(tx, opened.call) : opened;
  },
};
