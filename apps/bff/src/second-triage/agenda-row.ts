import type { AgendaRow } from '@steunpunt/contract/second-triage';
import { type AccessDecision, project } from '@steunpunt/domain/access/decide';
import type { ExplainedDay, ExplainedTerm } from '@steunpunt/domain/calendar/explained-term';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { explanationLines } from '@steunpunt/domain/calendar/say-explained-day';
import { decisionTerm } from '@steunpunt/domain/second-triage/decision-term';
import type { ItemState } from '@steunpunt/domain/second-triage/second-triage-words';
import type { ContactRow } from '../contacts/contact-record.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import { promiseView } from '../contacts/promise-view.ts';
import { triageFactsFor } from '../contacts/triage-facts.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { type DecisionRow, decisionsAbout } from './decision-repository.ts';

/** Where a contact stands for the table, by its own state and what was decided last. */
export function stateOfItem(contact: ContactRow, decisions: readonly DecisionRow[]): ItemState {
  if (contact.state === 'paused') return 'paused';
  const decided = decisions.some(({ route }) => route !== 'moreFacts');
  if (contact.state === 'held') return 'waiting';
  return !decided && fromStored<string[]>(contact.further).includes('hold') ? 'waiting' : 'decided';
}

/** One line of an agenda, with the fields that the decision about access allows. */
export async function agendaRowOf(
  tx: Db,
  contact: ContactRow,
  access: AccessDecision,
  nameOf: (id: string) => string,
  now: Instant,
): Promise<AgendaRow> {
  const decisions = await decisionsAbout(tx, { kind: 'contact', id: contact.id });
  const promise = await findOpenPromise(tx, contact.id);
  const groups = project(
    { ...access, allowed: true },
    {
      F1: { callerName: contact.caller_name },
      F2: { childName: contact.child_name, childAge: contact.child_age },
      question: contact.question,
    },
  );
  return {
    kind: 'contact',
    recordId: contact.id,
    version: contact.version,
    number: contact.number,
    state: stateOfItem(contact, decisions),
    swv: contact.swv,
    nature: contact.nature,
    urgency: contact.urgency,
    flags: fromStored(contact.flags),
    onJointAgenda: contact.on_joint_agenda === 1,
    heldSince: contact.registered_at,
    promise: promise === null ? null : promiseView(promise, nameOf),
    decisionTerm: termView(await decisionTermOf(tx, contact, decisions[0], now)),
    callerName: groups.F1?.callerName ?? null,
    childName: groups.F2?.childName ?? null,
    childAge: groups.F2?.childAge ?? null,
    question: groups.question,
  };
}

/** The term that the table set when it asked for more facts, otherwise the usual one. */
async function decisionTermOf(
  tx: Db,
  contact: ContactRow,
  last: DecisionRow | undefined,
  now: Instant,
): Promise<ExplainedTerm> {
  if (last?.route === 'moreFacts') return termOfDecision(last);
  const { term } = await triageFactsFor(tx, { deskId: contact.desk_id, channel: contact.channel, now });
  const heldSince = asInstant(contact.registered_at);
  return decisionTerm({ heldSince, urgency: contact.urgency, calendar: term.calendar });
}

export function termOfDecision(row: DecisionRow): ExplainedTerm {
  return {
    until: asInstant(row.until_at),
    untilDate: row.until_date as ExplainedTerm['untilDate'],
    untilTime: row.until_time as ExplainedTerm['untilTime'],
    days: fromStored<ExplainedDay[]>(row.days),
  };
}

export function termView({ until, untilDate, untilTime, days }: ExplainedTerm): AgendaRow['decisionTerm'] {
  const explanation = explanationLines(days).map(({ from, counts, when, text }) => ({
    date: from,
    counts,
    text: `${when}: ${text}`,
  }));
  return { until, untilDate, untilTime, explanation };
}
