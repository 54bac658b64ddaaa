import { givenValue } from '@steunpunt/domain/belscript/answers';
import { epochMsOf, type Instant } from '@steunpunt/domain/calendar/instant';
import { mergedAnswers } from '@steunpunt/domain/contact/kept-answers';
import type { ContactRow } from '../contacts/contact-record.ts';
import { contactOfCall, findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { notifyOfContact } from '../contacts/notify-of-contact.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import { scriptOf } from '../contacts/read-lines.ts';
import type { RegisteredCall } from '../contacts/register-contact.ts';
import type { Db } from '../db/tables.ts';
import { type Answered, answer, notFound, type Refused } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { freeSince } from '../presence/presence-repository.ts';
import { withdrawOffersOf } from '../transfers/transfer-repository.ts';
import { callSignal } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import { isOnTheLine, removeCall } from './call-repository.ts';

type Registered = { readonly contactId: string; readonly number: string; readonly version: number };

/** The call is over: it has become this contact, and everybody who may see that hears of it. */
export async function endCall(
  tx: Db,
  call: RunningCall,
  contact: ContactRow,
  now: Instant,
): Promise<Answered<Registered>> {
  const withdrawn = await withdrawOffersOf(tx, call.id);
  await removeCall(tx, call.id);
  const ended = { ...call, version: call.version + 1 };
  const presence = (await isOnTheLine(tx, call.personId)) ? [] : await freeSince(tx, call.personId, now);
  const told = await tellWhomItIsFor(tx, contact, call.personId, now);
  return registeredAnswer(contact, {
    status: 201,
    live: [
      callSignal(ended),
      ...withdrawn,
      ...presence,
      ...told,
      ...(await contactSignals(tx, contact, now)),
    ],
    endedCall: call.id,
  });
}

/** One person who was promised or got the contact hears of it; what waits for a team is on its worklist. */
async function tellWhomItIsFor(tx: Db, contact: ContactRow, by: string, now: Instant): Promise<LiveSignal[]> {
  const promise = await findOpenPromise(tx, contact.id);
  const isForOne = contact.owner_id !== null || (promise?.personId ?? null) !== null;
  return isForOne ? notifyOfContact(tx, contact, { kind: 'assigned', by }, now) : [];
}

/** The contact this call has already become: a second press, or a tab that did not hear of the first. */
export async function alreadyRegistered(
  tx: Db,
  callId: string,
  personId: string,
): Promise<Answered<Registered> | Refused> {
  const contact = await contactOfCall(tx, callId);
  if (contact === undefined || contact.registered_by !== personId)
    return notFound({ kind: 'call', id: callId });
  return registeredAnswer(contact);
}

export async function registeredAgain(
  tx: Db,
  contactId: string,
  personId: string,
): Promise<Answered<Registered> | Refused> {
  const contact = await findContact(tx, contactId);
  if (contact === undefined || contact.registered_by !== personId)
    return notFound({ kind: 'contact', id: contactId });
  return registeredAnswer(contact);
}

function registeredAnswer(
  contact: ContactRow,
  more: Partial<Answered<Registered>> = {},
): Answered<Registered> {
  const { id, number, version } = contact;
  return answer({
    view: { contactId: id, number, version },
    seen: [{ kind: 'contact', id, version, relation: 'writer' }],
    id,
    version,
    ...more,
  });
}

/** The call with what was half told about health as its answer: it may stand nowhere else. */
export function withTypedHealth(call: RunningCall): RunningCall {
  const { healthDetails: typed, ...typing } = call.typing;
  if (typed === undefined || typed.trim() === '') return { ...call, typing };
  const told = [givenValue(call.answers, 'healthDetails'), typed].filter((part) => part !== undefined);
  const text = [...new Set(told)].join('\n').slice(0, 4000);
  return { ...call, typing, answers: mergedAnswers(call.answers, { healthDetails: { value: text } }) };
}

/** What the contact takes over from the call; what was typed and never became an answer goes to the notepad. */
export function handedOver(call: RunningCall): RegisteredCall {
  return { ...call, notepad: notepadWithTyping(call) };
}

function notepadWithTyping({ notepad, typing, belscriptVersion }: RunningCall): string {
  const labels = new Map(scriptOf(belscriptVersion).questions.map(({ id, label }) => [id as string, label]));
  const lines = Object.entries(typing).flatMap(([id, text]) =>
    text === undefined || text.trim() === '' ? [] : [`${labels.get(id) ?? id}: ${text.trim()}`],
  );
  return [...(notepad === '' ? [] : [notepad]), ...lines].join('\n');
}

/** Whole minutes the call took, without the time the caller waited for another. */
export function minutesOfCall({ startedAt, waitedSeconds, waitingSince }: RunningCall, now: Instant): number {
  const waitingNow = waitingSince === null ? 0 : epochMsOf(now) - epochMsOf(waitingSince);
  const talked = epochMsOf(now) - epochMsOf(startedAt) - waitedSeconds * 1000 - waitingNow;
  return Math.min(600, Math.max(0, Math.round(talked / 60_000)));
}
