import type { AccessDecision } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import {
  type CallBackCommand,
  type CallBackRefusal,
  decideCallBack,
} from '@steunpunt/domain/call-back/decide';
import { type CallBackEvent, evolve } from '@steunpunt/domain/call-back/events';
import type { Actor } from '@steunpunt/domain/people/actor';
import { caseFollowsContact } from '../cases/case-in-step-repository.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { changeContact, findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { notifyOfContact } from '../contacts/notify-of-contact.ts';
import { type OpenedRecord, openRecord } from '../contacts/open-record.ts';
import { endPromise, findPromise, saveCallBack } from '../contacts/promise-repository.ts';
import type { Db } from '../db/tables.ts';
import { invalid, type RecordRef, type Refused, refused, stale } from '../http/answer.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { termsOfDesks } from '../reference/desk-calendar-repository.ts';
import { toldBySpeaking } from '../second-triage/telling-repository.ts';
import { addStep } from './call-back-repository.ts';
import { standingOf } from './call-back-view.ts';

export type Who = { readonly tx: Db; readonly actor: Actor; readonly now: Instant };

export type StepTaken = {
  readonly ok: true;
  readonly contact: ContactRow;
  readonly decision: AccessDecision;
  readonly seen: RecordRef;
  readonly live: LiveSignal[];
};

export type Step = {
  readonly command: CallBackCommand;
  readonly reason: string | null;
  /** The version that was read; undefined where a fact is recorded whatever changed meanwhile. */
  readonly expectedVersion?: number;
};

/** Takes one step of a call-back: decided by the rules, then promise, contact, history, journal and signals together. */
export async function takeStep(who: Who, contactId: string, step: Step): Promise<StepTaken | Refused> {
  const { tx, actor, now } = who;
  const opened = await openRecord(tx, actor, contactId, 'see', now);
  if (!opened.ok) return opened;
  const { contact: before, decision, seen } = opened;
  if (step.expectedVersion !== undefined && step.expectedVersion !== before.version) {
    return stale(before.version, seen);
  }
  const { standing, decided } = await judged(who, opened, step.command);
  if (!decided.ok) return problemOf(decided.refusal, seen);
  const after = decided.events.reduce((current, event) => evolve(current, event, now), standing);
  const version = await changeContact(tx, before, { row: { state: after.state, owner_id: after.ownerId } });
  if (version === undefined) return stale(before.version, seen);
  for (const event of decided.events) {
    if (event.code === 'ended') await endPromise(tx, contactId, event.outcome, now);
    await addStep(tx, contactId, event, { personId: actor.personId, at: now, reason: step.reason });
    const about = { id: contactId, version };
    await journalContact(tx, about, event.code, actor.personId, now, factsOf(event));
  }
  if (after.callBack !== null) await saveCallBack(tx, contactId, after.callBack);
  const ofTable = await tellIfSpoken(who, await savedContact(tx, contactId), step.command);
  const contact = await savedContact(tx, contactId);
  const live = [...(await contactSignals(tx, contact, now, before)), ...ofTable];
  live.push(...(await caseFollowsContact(tx, contact, { personId: actor.personId, now })));
  if (after.ownerId !== null && after.ownerId !== before.owner_id) {
    const told = { kind: 'handedOver', by: actor.personId } as const;
    live.push(...(await notifyOfContact(tx, contact, told, now)));
  }
  return { ok: true, contact, decision, seen: { ...seen, version: contact.version }, live };
}

/** By the rules of the domain, as the contact stands now. */
async function judged(
  { tx, now }: Who,
  { contact, decision }: Pick<OpenedRecord, 'contact' | 'decision'>,
  command: CallBackCommand,
) {
  const standing = await standingOf(tx, contact, await findPromise(tx, contact.id));
  const { calendar, settings } = (await termsOfDesks(tx))(contact.desk_id);
  const decided = decideCallBack(command, {
    standing,
    actor: decision,
    now,
    calendar,
    settings,
    voicemailAllowed: contact.voicemail === null ? null : contact.voicemail === 1,
    hasMail: contact.mail !== null,
  });
  return { standing, decided };
}

/** The code of why the step cannot be taken now, or null when it can. */
export async function refusalOfStep(
  who: Who,
  opened: Pick<OpenedRecord, 'contact' | 'decision'>,
  command: CallBackCommand,
): Promise<string | null> {
  const { decided } = await judged(who, opened, command);
  return decided.ok ? null : decided.refusal.code;
}

async function tellIfSpoken(
  { tx, actor, now }: Who,
  contact: ContactRow,
  command: CallBackCommand,
): Promise<LiveSignal[]> {
  if (command.step !== 'speak') return [];
  const agreedNext = command.next !== null;
  return toldBySpeaking(tx, contact, { personId: actor.personId, now, agreedNext });
}

/** What was filled in wrongly is told at its field; everything else is a refusal with its facts. */
function problemOf(refusal: CallBackRefusal, seen: RecordRef): Refused {
  if (refusal.code === 'badField') return invalid([{ path: refusal.field, code: refusal.problem }]);
  return refused(refusal, seen);
}

/** The days of a computation stand with the promise. */
function factsOf(event: CallBackEvent): Record<string, string | number | boolean | null> {
  const { code: _, ...facts } = event;
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string | number | boolean | null] => {
      return typeof entry[1] !== 'object' || entry[1] === null;
    }),
  );
}

async function savedContact(tx: Db, id: string): Promise<ContactRow> {
  const contact = await findContact(tx, id);
  if (contact === undefined) throw new Error(`Contact ${id} went away while its call-back changed.`);
  return contact;
}
