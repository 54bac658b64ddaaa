import type { api } from '@steunpunt/contract';
import { runningSince } from '@steunpunt/domain/second-triage/meeting';
import { afterTelling } from '@steunpunt/domain/second-triage/standing';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { journalContact } from '../contacts/contact-journal.ts';
import { changeContact, contactById } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { findOpenPromise, savePromise } from '../contacts/promise-repository.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { termOfDecision } from './agenda-row.ts';
import { candidatesFor } from './candidates.ts';
import { type DecisionRow, findDecision, saveTold } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';
import { loadItemFacts } from './item-facts.ts';
import { runningMeetingsWith, touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { openTriageRecord } from './open-triage-record.ts';
import { promiseOfTable } from './promise-of-table.ts';
import type { TriageRecord } from './triage-record.ts';

type Tell = typeof api.tellDecision;
type Request = Pick<HandlerRequest<Tell>, 'tx' | 'actor' | 'now'>;

export const tellDecision: Handlers<Tell> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await openDecision(request, params.id);
    if (!opened.ok) return opened;
    const { row, record, seen } = opened;
    const { facts, decisions } = await loadItemFacts(tx, { actor, record, meeting: null, now });
    const isLatest = decisions[0]?.id === row.id;
    const refusal = isLatest ? refusalOf('tell', facts, actor) : { code: 'nothingToTell' };
    if (refusal !== null) return refused(refusal, seen);
    if (!(await saveTold(tx, row.id, { at: now, by: actor.personId }))) {
      return refused({ code: 'nothingToTell' }, seen);
    }
    const live = await keepPromise(request, row, record);
    return { ...(await shown(request, row.id)), live: [...live, ...(await tellTables(request, record))] };
  },
  again: (request) => shown(request, request.id),
};

/** What was promised is kept by telling; what follows is the next promise, by who took it up. */
async function keepPromise(
  { tx, actor, now }: Request,
  row: DecisionRow,
  { contact }: TriageRecord,
): Promise<LiveSignal[]> {
  if (contact === undefined) return [];
  const { state, promise } = afterTelling(row.route);
  if (promise === 'kept') {
    const open = await findOpenPromise(tx, contact.id);
    if (open !== null) await savePromise(tx, contact.id, open, now);
  } else {
    const person = (await candidatesFor(tx, [])).find(({ id }) => id === row.person_id);
    const holder = person ?? { id: row.person_id, isContactPerson: true };
    await savePromise(tx, contact.id, promiseOfTable(holder, termOfDecision(row)));
  }
  if ((await changeContact(tx, contact, { row: { state } })) === undefined) {
    throw new Error(`Contact ${contact.id} changed within one transaction.`);
  }
  const after = await contactById(tx, contact.id);
  await journalContact(tx, after, 'told', actor.personId, now, { decision: row.id });
  return contactSignals(tx, after, now, contact);
}

async function tellTables({ tx, now }: Request, { name }: TriageRecord): Promise<LiveSignal[]> {
  const live: LiveSignal[] = [];
  for (const id of await runningMeetingsWith(tx, name, runningSince(now))) {
    const meeting = await touchMeeting(tx, id);
    if (meeting !== undefined) live.push(...(await meetingSignals(tx, meeting, now)));
  }
  return live;
}

/** A decision opens with its record; without the story it does not exist. */
async function openDecision({ tx, actor, now }: Request, id: string) {
  const about = { kind: 'triageDecision', id };
  const row = await findDecision(tx, id);
  if (row === undefined) return notFound(about);
  const opened = await openTriageRecord(tx, actor, { kind: row.record_kind, id: row.record_id }, now);
  if (!opened.ok) return opened;
  const { record, seen } = opened;
  if (!record.access.fields.includes('F3')) return notFound(about);
  return { ok: true, row, record, seen } as const;
}

async function shown(request: Request, id: string) {
  const opened = await openDecision(request, id);
  if (!opened.ok) return opened;
  const { row, record, seen } = opened;
  const { tx, actor, now } = request;
  const view = await decisionView(tx, row, { actor, record, now });
  return answer({ view, seen: [seen], id, version: row.version });
}
