import type { AgendaRow } from '@steunpunt/contract/second-triage';
import { project } from '@steunpunt/domain/access/decide';
import type { ExplainedDay, ExplainedTerm } from '@steunpunt/domain/calendar/explained-term';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { explanationLines } from '@steunpunt/domain/calendar/say-explained-day';
import { decisionTerm } from '@steunpunt/domain/second-triage/decision-term';
import type { ItemState } from '@steunpunt/domain/second-triage/second-triage-words';
import { calendarOfDeskOrDefault } from '../cases/case-calendar.ts';
import { findOpenPromise } from '../contacts/promise-repository.ts';
import { promiseView } from '../contacts/promise-view.ts';
import { fromStored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { decisionDays } from '../reference/region-repository.ts';
import { type DecisionRow, decisionsAbout } from './decision-repository.ts';
import { caseIdOf, type TriageRecord } from './triage-record.ts';

/** Where a record stands for the table, by its own state and what was decided. */
export function stateOfItem(
  { state, isHeldBeside }: TriageRecord,
  decisions: readonly DecisionRow[],
): ItemState {
  if (state === 'paused') return 'paused';
  if (state === 'held') return 'waiting';
  const decided = decisions.some(({ route }) => route !== 'moreFacts');
  return isHeldBeside && !decided ? 'waiting' : 'decided';
}

/** One line of an agenda, with the fields that the actor may see. */
export async function agendaRowOf(
  tx: Db,
  record: TriageRecord,
  nameOf: (id: string) => string,
): Promise<AgendaRow> {
  const decisions = await decisionsAbout(tx, record.name);
  const promise = record.contact === undefined ? null : await findOpenPromise(tx, record.contact.id);
  const groups = project(
    { fields: record.access.fields, allowed: true },
    {
      F1: { callerName: record.callerName },
      F2: { childName: record.childName, childAge: record.childAge },
      question: record.question,
    },
  );
  const { number, version, swv, nature, urgency, flags, onJointAgenda, heldSince } = record;
  return {
    kind: record.name.kind,
    recordId: record.name.id,
    version,
    number,
    state: stateOfItem(record, decisions),
    isRestricted: await isRestricted(tx, caseIdOf(record)),
    swv,
    nature,
    urgency,
    flags: [...flags],
    onJointAgenda,
    heldSince,
    promise: promise === null ? null : promiseView(promise, nameOf),
    decisionTerm: termView(await decisionTermOf(tx, record, decisions[0])),
    callerName: groups.F1?.callerName ?? null,
    childName: groups.F2?.childName ?? null,
    childAge: groups.F2?.childAge ?? null,
    question: groups.question,
  };
}

/** The term that the table set when it asked for more facts, otherwise the usual one. */
async function decisionTermOf(
  tx: Db,
  record: TriageRecord,
  last: DecisionRow | undefined,
): Promise<ExplainedTerm> {
  if (last?.route === 'moreFacts') return termOfDecision(last);
  const heldSince = asInstant(record.heldSince);
  const calendar = await calendarOfDeskOrDefault(tx, record.contact?.desk_id);
  return decisionTerm({
    heldSince,
    urgency: record.urgency,
    calendar,
    decisionDays: await decisionDays(tx),
  });
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
