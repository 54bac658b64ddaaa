import type { api } from '@steunpunt/contract';
import type { TransferView } from '@steunpunt/contract/transfers';
import { addMinutes, epochMsOf, type Instant, instantOfEpochMs } from '@steunpunt/domain/calendar/instant';
import { openCall, seenCall } from '../calls/call-answer.ts';
import { callForTransfer } from '../calls/call-repository.ts';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { answer, type HandlerResult, notFound, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { presenceOfAll } from '../presence/presence-repository.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import {
  addTransfer,
  endTransfer,
  findTransfer,
  type TransferRow,
  transferSignals,
  transfersSince,
  withdrawOffersOf,
} from './transfer-repository.ts';
import { isDoubtedIn, seenTransfer, transferAnswer, transferView } from './transfer-view.ts';

/** @source screens plan, end of the call: accepted, or timed out after thirty seconds */
const secondsToAnswer = 30;
const minutesListed = 2;

type Who = Pick<HandlerRequest<typeof api.acceptTransfer>, 'tx' | 'actor' | 'now'>;

export const offerTransfer = ({ live }: Pick<Deps, 'live'>): Handlers<typeof api.offerTransfer> => ({
  handle: async ({ tx, actor, now, params, body }) => {
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return opened;
    const { call } = opened;
    if (isDoubtedIn(call, body.toPersonId)) return refused({ code: 'doubtedPerson' }, seenCall(call));
    const present = await presenceOfAll(tx, now, (personId) => live.isConnected(personId));
    const colleague = present.get(body.toPersonId);
    const isFree = colleague?.state === 'available' && takersOfCallers.includes(colleague.role);
    if (!isFree || body.toPersonId === actor.personId || !(await takesCallers(tx, body.toPersonId))) {
      return refused({ code: 'notAvailable' }, seenCall(call));
    }
    const withdrawn = await withdrawOffersOf(tx, call.id);
    const transfer = newTransfer(call.id, actor.personId, body.toPersonId, now);
    await addTransfer(tx, transfer);
    return transferAnswer(tx, transfer, actor.personId, now, {
      status: 201,
      live: [...withdrawn, ...transferSignals(transfer)],
    });
  },
  again: ({ tx, actor, now, id }) => shown({ tx, actor, now }, id),
});

/** Callers are handed to contact persons and leads: in that role they have, and in that role they are at work now. */
const takersOfCallers: readonly string[] = ['contactPerson', 'lead'];

async function takesCallers(tx: Db, personId: string): Promise<boolean> {
  const person = (await listColleagues(tx)).find(({ id }) => id === personId);
  return person?.roles.some((role) => takersOfCallers.includes(role)) ?? false;
}

function newTransfer(callId: string, from: string, to: string, now: Instant): TransferRow {
  return {
    id: newId(),
    version: 1,
    call_id: callId,
    from_person_id: from,
    to_person_id: to,
    state: 'offered',
    offered_at: now,
    expires_at: instantOfEpochMs(epochMsOf(now) + secondsToAnswer * 1000),
  };
}

export const listTransfers: Handlers<typeof api.listTransfers> = {
  handle: async ({ tx, actor, now }) => {
    const rows = await transfersSince(tx, actor.personId, addMinutes(now, -minutesListed));
    const transfers: TransferView[] = [];
    for (const row of rows) transfers.push(await transferView(tx, row, actor.personId, now));
    return answer({ view: { transfers }, seen: rows.map(seenTransfer) });
  },
};

export const acceptTransfer: Handlers<typeof api.acceptTransfer> = {
  handle: ({ tx, actor, now, params }) => accept({ tx, actor, now }, params.id),
  again: ({ tx, actor, now, id }) => shown({ tx, actor, now }, id),
};

/** Whoever turns out to be doubted since the offer does not take the caller over. */
async function accept(who: Who, id: string): Promise<HandlerResult<TransferView>> {
  const transfer = await findTransfer(who.tx, id);
  const call = transfer && (await callForTransfer(who.tx, transfer.call_id));
  if (transfer?.to_person_id === who.actor.personId && call && isDoubtedIn(call, who.actor.personId)) {
    return refused({ code: 'transferEnded' }, seenTransfer(transfer));
  }
  return end(who, id, 'accepted', ({ to_person_id }) => to_person_id);
}

export const declineTransfer: Handlers<typeof api.declineTransfer> = {
  handle: ({ tx, actor, now, params }) =>
    end({ tx, actor, now }, params.id, 'declined', ({ to_person_id }) => to_person_id),
  again: ({ tx, actor, now, id }) => shown({ tx, actor, now }, id),
};

export const withdrawTransfer: Handlers<typeof api.withdrawTransfer> = {
  handle: ({ tx, actor, now, params }) =>
    end({ tx, actor, now }, params.id, 'withdrawn', ({ from_person_id }) => from_person_id),
  again: ({ tx, actor, now, id }) => shown({ tx, actor, now }, id),
};

/** An offer ends once, by the person whose it is to end it like that; too late is told as such. */
async function end(
  { tx, actor, now }: Who,
  id: string,
  state: 'accepted' | 'declined' | 'withdrawn',
  whoMay: (transfer: TransferRow) => string,
): Promise<HandlerResult<TransferView>> {
  const transfer = await findTransfer(tx, id);
  if (transfer === undefined || whoMay(transfer) !== actor.personId)
    return notFound({ kind: 'transfer', id });
  const ended = await endTransfer(tx, id, state, now);
  if (ended === undefined) return refused({ code: 'transferEnded' }, seenTransfer(transfer));
  return transferAnswer(tx, ended, actor.personId, now, { live: transferSignals(ended) });
}

async function shown({ tx, actor, now }: Who, id: string): Promise<HandlerResult<TransferView>> {
  const transfer = await findTransfer(tx, id);
  const persons = [transfer?.from_person_id, transfer?.to_person_id];
  if (transfer === undefined || !persons.includes(actor.personId)) return notFound({ kind: 'transfer', id });
  return transferAnswer(tx, transfer, actor.personId, now);
}
