import type { TransferView } from '@steunpunt/contract/transfers';
import { givenValue } from '@steunpunt/domain/belscript/answers';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { RunningCall } from '../calls/call-record.ts';
import { callForTransfer } from '../calls/call-repository.ts';
import type { Db } from '../db/tables.ts';
import { type Answered, answer, type RecordRef } from '../http/answer.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import type { TransferRow } from './transfer-repository.ts';

/** The offer as the one who made it or was made it may see it. */
export async function transferView(
  tx: Db,
  transfer: TransferRow,
  personId: string,
  now: Instant,
): Promise<TransferView> {
  const nameOf = await namesOfPeople(tx);
  const state = stateAt(transfer, now);
  const isNeeded = transfer.from_person_id === personId || state === 'offered' || state === 'accepted';
  return {
    id: transfer.id,
    version: transfer.version,
    callId: transfer.call_id,
    fromName: nameOf(transfer.from_person_id),
    toPersonId: transfer.to_person_id,
    toName: nameOf(transfer.to_person_id),
    state,
    offeredAt: transfer.offered_at,
    expiresAt: transfer.expires_at,
    ...(isNeeded ? await whatToKnow(tx, transfer, personId) : nothingToKnow),
  };
}

/** The clock ends an offer that nobody answered. */
export function stateAt({ state, expires_at }: TransferRow, now: Instant): TransferView['state'] {
  return state === 'offered' && expires_at <= now ? 'timedOut' : state;
}

const nothingToKnow = { callerName: null, nature: null, question: null };

/** Gone with the call: the contact then tells it to whoever may see that. Nothing for whom the caller turned out to doubt. */
async function whatToKnow(tx: Db, { call_id }: TransferRow, personId: string) {
  const call = await callForTransfer(tx, call_id);
  if (call === undefined || isDoubtedIn(call, personId)) return nothingToKnow;
  const { answers } = call;
  return {
    callerName: givenValue(answers, 'callerName') ?? null,
    nature: givenValue(answers, 'nature') ?? null,
    question: givenValue(answers, 'question') ?? null,
  };
}

export function isDoubtedIn({ answers }: RunningCall, personId: string): boolean {
  return (givenValue(answers, 'doubtedPersons') ?? []).includes(personId);
}

export function seenTransfer({ id, version }: TransferRow): RecordRef {
  return { kind: 'transfer', id, version };
}

export async function transferAnswer(
  tx: Db,
  transfer: TransferRow,
  personId: string,
  now: Instant,
  more: Partial<Answered<TransferView>> = {},
): Promise<Answered<TransferView>> {
  const view = await transferView(tx, transfer, personId, now);
  return answer({
    view,
    seen: [seenTransfer(transfer)],
    id: transfer.id,
    version: transfer.version,
    ...more,
  });
}
