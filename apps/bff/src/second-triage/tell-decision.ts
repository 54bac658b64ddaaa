import type { api } from '@steunpunt/contract';
import { afterTelling } from '@steunpunt/domain/second-triage/standing';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { journalContact } from '../contacts/contact-journal.ts';
import { changeContact } from '../contacts/contact-repository.ts';
import { contactSignals } from '../contacts/contact-signals.ts';
import { openRecord } from '../contacts/open-record.ts';
import { findOpenPromise, savePromise } from '../contacts/promise-repository.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { termOfDecision } from './agenda-row.ts';
import { candidatesFor } from './candidates.ts';
import { type DecisionRow, findDecision, saveTold } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';
import { loadItemFacts } from './item-facts.ts';
import { changedContact, promiseBy } from './save-decision.ts';

type Tell = typeof api.tellDecision;
type Request = Pick<HandlerRequest<Tell>, 'tx' | 'actor' | 'now'>;

export const tellDecision: Handlers<Tell> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await openDecision(request, params.id);
    if (!opened.ok) return opened;
    const { row, contact, access, seen } = opened;
    const { facts, decisions } = await loadItemFacts(tx, { actor, contact, access, meeting: null, now });
    const isLatest = decisions[0]?.id === row.id;
    const refusal = isLatest ? refusalOf('tell', facts, actor) : { code: 'nothingToTell' };
    if (refusal !== null) return refused(refusal, seen);
    if (!(await saveTold(tx, row.id, { at: now, by: actor.personId }))) {
      return refused({ code: 'nothingToTell' }, seen);
    }
    await keepPromise(request, row);
    const version = await changeContact(tx, contact, { row: { state: afterTelling(row.route).state } });
    if (version === undefined) throw new Error(`Contact ${contact.id} changed within one transaction.`);
    const after = await changedContact(tx, contact.id);
    await journalContact(tx, after, 'told', actor.personId, now, { decision: row.id });
    const live = await contactSignals(tx, after, now, contact);
    return { ...(await shown(request, row.id)), live };
  },
  again: (request) => shown(request, request.id),
};

/** What was promised is kept by telling; what follows is the next promise, by who took it up. */
async function keepPromise({ tx, now }: Request, row: DecisionRow): Promise<void> {
  if (afterTelling(row.route).promise === 'kept') {
    const promise = await findOpenPromise(tx, row.record_id);
    if (promise !== null) await savePromise(tx, row.record_id, promise, now);
    return;
  }
  const person = (await candidatesFor(tx, [])).find(({ id }) => id === row.person_id);
  const holder = person ?? { id: row.person_id, isContactPerson: true };
  await savePromise(tx, row.record_id, promiseBy(holder, termOfDecision(row)));
}

/** A decision opens with its record; without the story it does not exist. */
async function openDecision({ tx, actor, now }: Request, id: string) {
  const about = { kind: 'triageDecision', id };
  const row = await findDecision(tx, id);
  if (row === undefined) return notFound(about);
  const opened = await openRecord(tx, actor, row.record_id, 'see', now);
  if (!opened.ok) return opened;
  const { contact, decision: access, seen } = opened;
  if (!access.fields.includes('F3')) return notFound(about);
  return { ok: true, row, contact, access, seen } as const;
}

async function shown(request: Request, id: string) {
  const opened = await openDecision(request, id);
  if (!opened.ok) return opened;
  const { row, contact, seen } = opened;
  const view = await decisionView(request.tx, row, { actor: request.actor, contact, now: request.now });
  return answer({ view, seen: [seen], id, version: row.version });
}
