import type { api } from '@steunpunt/contract';
import { type AccessDecision, project } from '@steunpunt/domain/access/decide';
import type { CallBackCommand } from '@steunpunt/domain/call-back/decide';
import { casesLeft, lastCasesTakenOff, releaseCases } from '../cases/release-cases-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { findContact } from '../contacts/contact-repository.ts';
import { contactScope } from '../contacts/contact-scope.ts';
import { openRecord } from '../contacts/open-record.ts';
import { decideRow, seenRow } from '../contacts/row-access.ts';
import type { Db } from '../db/tables.ts';
import { answer, notFound, type RecordRef } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { lastTakenOff, openContactsOf } from './call-back-repository.ts';
import { candidateOf } from './candidates.ts';
import { refusalOfStep, takeStep, type Who } from './take-step.ts';

type Release = typeof api.releaseWork;

/**
 * Item by item by the same rules as one: what is promised, and then the cases in which nothing is. What may not move stays and
 * is named. What the lead may not see is left alone.
 */
export const releaseWork: Handlers<Release> = {
  handle: async (request) => {
    const { tx, params, body } = request;
    const colleague = (await listColleagues(tx)).find(({ id }) => id === params.id);
    if (colleague === undefined) return notFound({ kind: 'person', id: params.id });
    const live: LiveSignal[] = [];
    const seen: RecordRef[] = [];
    for (const id of await openContactsOf(tx, params.id)) {
      const contact = await findContact(tx, id);
      if (contact === undefined) continue;
      const command = await commandFor(request, contact, body.toPersonId);
      const taken = await takeStep(request, id, { command, reason: body.reason });
      if (!taken.ok) continue;
      live.push(...taken.live);
      seen.push(taken.seen);
    }
    const { toPersonId, reason } = body;
    const cases = await releaseCases(request, { ownerId: params.id, toPersonId, reason });
    const standing = await standingStill(
      request,
      seen.map(({ id }) => id),
    );
    const left = await leftBehind(request, params.id, body.toPersonId);
    return answer({
      view: {
        released: seen.length,
        releasedCases: cases.moved.length,
        paused: standing.named,
        ...left.named,
      },
      seen: [{ kind: 'person', id: params.id }, ...seen, ...cases.moved, ...left.seen],
      id: params.id,
      live: [...live, ...cases.live],
    });
  },
  again: async (request) => {
    const { tx, actor, id, body } = request;
    const { contacts, cases } = await lastGo(tx, id, actor.personId);
    const standing = await standingStill(request, contacts);
    const left = await leftBehind(request, id, body.toPersonId);
    return answer({
      view: {
        released: contacts.length,
        releasedCases: cases.length,
        paused: standing.named,
        ...left.named,
      },
      seen: [{ kind: 'person', id }, ...standing.seen, ...left.seen],
      id,
    });
  },
};

/** What this lead took off this person the last time. */
async function lastGo(tx: Db, personId: string, leadId: string) {
  const contacts = await lastTakenOff(tx, personId, leadId);
  const cases = await lastCasesTakenOff(tx, personId, leadId);
  const at = [...contacts, ...cases]
    .map((one) => one.at)
    .sort()
    .at(-1);
  const then = (taken: typeof contacts) => taken.filter((one) => one.at === at).map(({ id }) => id);
  return { contacts: then(contacts), cases: then(cases) };
}

type Named = { readonly contactId: string; readonly number: string; readonly callerName: string | null };

function nameOf({ id, number, caller_name }: ContactRow, decision: AccessDecision): Named {
  const { F1: callerName } = project(decision, { F1: caller_name });
  return { contactId: id, number, callerName };
}

/** Those of these contacts that are paused, named as far as the lead sees them where they are now. */
async function standingStill({ tx, actor, now }: Who, ids: readonly string[]) {
  if (ids.length === 0) return { named: [], seen: [] };
  const rows = await tx
    .selectFrom('contact')
    .selectAll()
    .where(contactScope(actor, now))
    .where('state', '=', 'paused')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
  const decided = rows.map((row) => ({ row, decision: decideRow(actor, row, now) }));
  return {
    named: decided.map(({ row, decision }) => nameOf(row, decision)),
    seen: decided.map(({ row, decision }) => seenRow(row, decision)),
  };
}

async function commandFor(
  { tx, now }: Who,
  contact: ContactRow,
  toPersonId: string | null,
): Promise<CallBackCommand> {
  return toPersonId === null
    ? { step: 'release' }
    : { step: 'handOver', to: await candidateOf(tx, contact, toPersonId, now) };
}

/** What of this person's could not be moved, with why not. */
async function leftBehind(who: Who, personId: string, toPersonId: string | null) {
  const left: (Named & { code: string })[] = [];
  const seen: RecordRef[] = [];
  for (const id of await openContactsOf(who.tx, personId)) {
    const opened = await openRecord(who.tx, who.actor, id, 'see', who.now);
    if (!opened.ok) continue;
    const code = await refusalOfStep(who, opened, await commandFor(who, opened.contact, toPersonId));
    if (code === null) continue;
    left.push({ ...nameOf(opened.contact, opened.decision), code });
    seen.push(opened.seen);
  }
  const staying = await casesLeft(who, { ownerId: personId, toPersonId });
  const cases = staying.map(({ row: { id, number, caller_name }, decision, code }) => {
    const { F1: callerName } = project(decision, { F1: caller_name });
    return { caseId: id, number, callerName, code };
  });
  return { named: { left, cases }, seen: [...seen, ...staying.map((one) => one.seen)] };
}
