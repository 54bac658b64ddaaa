import type { api } from '@steunpunt/contract';
import type { ExplainedTerm } from '@steunpunt/domain/calendar/explained-term';
import type { Candidate, DecisionCommand, DecisionEvent } from '@steunpunt/domain/second-triage/decision';
import { decidersOf } from '@steunpunt/domain/second-triage/meeting';
import { afterDecision } from '@steunpunt/domain/second-triage/standing';
import { journalContact } from '../contacts/contact-journal.ts';
import type { ContactRow, OpenPromise } from '../contacts/contact-record.ts';
import { changeContact, findContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { savePromise } from '../contacts/promise-repository.ts';
import { newId } from '../db/new-id.ts';
import { bit, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { HandlerRequest } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { addDecision, addRequest, type DecisionRow, doubtedBy } from './decision-repository.ts';
import { touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import type { OpenedItem } from './open-item.ts';

type Request = Pick<HandlerRequest<typeof api.decideItem>, 'tx' | 'actor' | 'now' | 'body'>;

/** Keeps the decision with its request, moves the contact, and puts the promise to tell in the place of the one there was. */
export async function saveDecision(
  { tx, actor, now, body }: Request,
  { meeting, seats, contact }: OpenedItem,
  command: DecisionCommand,
  events: readonly DecisionEvent[],
): Promise<LiveSignal[]> {
  const decisionId = newId();
  const members = seats.filter(({ seat }) => seat === 'member').map(({ person_id }) => person_id);
  const row = rowOf({ tx, actor, now, body }, { id: decisionId, meetingId: meeting.id, contact, command });
  await addDecision(tx, row, decidersOf(members, await doubtedBy(tx, contact.id)));
  for (const event of events) {
    if (event.type === 'decided') await moveContact(tx, contact, event);
    else await keepRequest(tx, { contact, decisionId, now }, event);
  }
  await savePromise(tx, contact.id, promiseBy(command.teller, command.tellUntil));
  const after = await changedContact(tx, contact.id);
  await journalContact(tx, after, 'decided', actor.personId, now, factsOf(contact, decisionId, events));
  const touched = await touchMeeting(tx, meeting.id);
  return [
    ...(await contactSignals(tx, after, now, contact)),
    ...(touched === undefined ? [] : await meetingSignals(tx, touched)),
  ];
}

async function moveContact(
  tx: Db,
  contact: ContactRow,
  event: Extract<DecisionEvent, { type: 'decided' }>,
): Promise<void> {
  const { state, swv, ownerId } = afterDecision(event);
  const version = await changeContact(tx, contact, { row: { state, swv, owner_id: ownerId } });
  if (version === undefined) throw new Error(`Contact ${contact.id} changed within one transaction.`);
}

async function keepRequest(
  tx: Db,
  { contact, decisionId, now }: { contact: ContactRow; decisionId: string; now: string },
  { kind, criteria, agreed }: Extract<DecisionEvent, { type: 'requested' }>,
): Promise<void> {
  await addRequest(tx, {
    id: newId(),
    decision_id: decisionId,
    record_kind: 'contact',
    record_id: contact.id,
    kind,
    state: 'requested',
    requested_at: now,
    criteria: stored(criteria),
    agreed: stored(agreed),
  });
}

function rowOf(
  { actor, now, body }: Request,
  {
    id,
    meetingId,
    contact,
    command,
  }: { id: string; meetingId: string; contact: ContactRow; command: DecisionCommand },
): DecisionRow {
  const { until, tellUntil } = command;
  return {
    id,
    version: 1,
    meeting_id: meetingId,
    record_kind: 'contact',
    record_id: contact.id,
    decided_at: now,
    decided_by: actor.personId,
    route: command.route,
    swv: command.swv,
    person_id: command.person.id,
    until_at: until.until,
    until_date: until.untilDate,
    until_time: until.untilTime,
    days: stored(until.days),
    reason: body.reason,
    outside: command.route === 'referOutside' ? command.outside : null,
    offer_open: bit(command.offerStaysOpen),
    tell_what: body.tell.what,
    teller_id: command.teller.id,
    tell_until: tellUntil.until,
    told_at: null,
    told_by: null,
  };
}

/** A promise with this person by this moment; it was agreed at the table, so it stands as its own term. */
export function promiseBy(
  { id, isContactPerson }: Pick<Candidate, 'id' | 'isContactPerson'>,
  { until, untilDate, untilTime, days }: ExplainedTerm,
): OpenPromise {
  return {
    by: isContactPerson ? 'contactPerson' : 'lead',
    not: [],
    personId: id,
    until,
    untilDate,
    untilTime,
    agreed: false,
    laterThanTerm: false,
    tellLeadAtOnce: false,
    days,
  };
}

/** Codes and ids only; why stands with the decision. */
function factsOf(contact: ContactRow, decision: string, events: readonly DecisionEvent[]) {
  const decided = events.find((event) => event.type === 'decided');
  const requested = events.find((event) => event.type === 'requested');
  return {
    decision,
    route: decided?.route ?? null,
    swv: decided?.swv ?? null,
    fromSwv: decided?.movesSwv === true ? contact.swv : null,
    owner: decided?.personId ?? null,
    requested: requested?.kind ?? null,
  };
}

export async function changedContact(tx: Db, id: string): Promise<ContactRow> {
  const contact = await findContact(tx, id);
  if (contact === undefined) throw new Error(`Contact ${id} went away while it was decided.`);
  return contact;
}
