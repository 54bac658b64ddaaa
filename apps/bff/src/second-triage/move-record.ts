import type { api } from '@steunpunt/contract';
import type { DecisionCommand, DecisionEvent } from '@steunpunt/domain/second-triage/decision';
import { afterDecision } from '@steunpunt/domain/second-triage/standing';
import { journalCase } from '../cases/case-journal.ts';
import { caseById, changeCase } from '../cases/case-repository.ts';
import { caseSignals } from '../cases/case-signals.ts';
import { moveCase } from '../cases/move-case.ts';
import { notifyOfCase } from '../cases/notify-of-case.ts';
import { journalContact } from '../contacts/contact-journal.ts';
import { changeContact, contactById } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { notifyOfContact } from '../contacts/notify-of-contact.ts';
import { savePromise } from '../contacts/promise-repository.ts';
import type { HandlerRequest } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { promiseOfTable } from './promise-of-table.ts';
import type { TriageRecord } from './triage-record.ts';

type Request = Pick<HandlerRequest<typeof api.decideItem>, 'tx' | 'actor' | 'now' | 'body'>;
type Decided = Extract<DecisionEvent, { type: 'decided' }>;

export type Move = {
  readonly record: TriageRecord;
  readonly command: DecisionCommand;
  readonly decisionId: string;
  readonly event: Decided;
};

/** Brings a contact or a case to who takes it up, and puts the promise to tell in the place of the one there was. */
export async function moveRecord(request: Request, move: Move): Promise<LiveSignal[]> {
  return move.record.name.kind === 'case' ? moveWholeCase(request, move) : moveContact(request, move);
}

async function moveContact({ tx, actor, now }: Request, move: Move): Promise<LiveSignal[]> {
  const { contact } = move.record;
  if (contact === undefined) throw new Error('A contact is its own contact.');
  const { state, swv, ownerId } = afterDecision(move.event);
  const version = await changeContact(tx, contact, { row: { state, swv, owner_id: ownerId } });
  if (version === undefined) throw new Error(`Contact ${contact.id} changed within one transaction.`);
  await savePromise(tx, contact.id, promiseOfTable(move.command.teller, move.command.tellUntil));
  const after = await contactById(tx, contact.id);
  await journalContact(tx, after, 'decided', actor.personId, now, factsOf(move));
  const live = await contactSignals(tx, after, now, contact);
  const told = { kind: 'decisionMade', by: actor.personId, also: [move.command.teller.id] } as const;
  return [...live, ...(await notifyOfContact(tx, after, told, now))];
}

/** The case first, with its trail; its contacts follow, and the one that counts gets the promise. */
async function moveWholeCase({ tx, actor, now, body }: Request, move: Move): Promise<LiveSignal[]> {
  const { state, swv, ownerId } = afterDecision(move.event);
  const before = await caseById(tx, move.record.name.id);
  const live = await moveCase({ tx, actor, now }, before, { ownerId, swv, reason: body.reason });
  const moved = await caseById(tx, before.id);
  const caseState = state === 'held' ? ('held' as const) : ('followUp' as const);
  const stand = moved.state === caseState ? {} : { state: caseState, state_since: now };
  if ((await changeCase(tx, moved, stand)) === undefined) {
    throw new Error(`Case ${before.id} changed within one transaction.`);
  }
  const after = await caseById(tx, before.id);
  await journalCase(tx, {
    record: after,
    event: 'decided',
    personId: actor.personId,
    now,
    facts: factsOf(move),
    text: body.reason,
  });
  const told = { kind: 'decisionMade', by: actor.personId, also: [move.command.teller.id] } as const;
  return [
    ...live,
    ...(await promiseInCase({ tx, actor, now, body }, move)),
    ...(await caseSignals(tx, after, now)),
    ...(await notifyOfCase(tx, after, told, now)),
  ];
}

async function promiseInCase({ tx, now }: Request, { record, command, event }: Move): Promise<LiveSignal[]> {
  if (record.contact === undefined) return [];
  const { state } = afterDecision(event);
  const contact = await contactById(tx, record.contact.id);
  if (contact.state !== state && (await changeContact(tx, contact, { row: { state } })) === undefined) {
    throw new Error(`Contact ${contact.id} changed within one transaction.`);
  }
  await savePromise(tx, contact.id, promiseOfTable(command.teller, command.tellUntil));
  const after = await contactById(tx, contact.id);
  return contactSignals(tx, after, now, contact);
}

/** Codes and ids only; why stands with the decision. */
function factsOf({ record, decisionId, event }: Move) {
  return {
    decision: decisionId,
    route: event.route,
    swv: event.swv,
    fromSwv: event.movesSwv ? record.swv : null,
    owner: event.personId,
  };
}
