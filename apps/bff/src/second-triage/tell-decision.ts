import type { api } from '@steunpunt/contract';
import { refusalOf } from '@steunpunt/domain/second-triage/triage-item';
import { caseById } from '../cases/case-repository.ts';
import { caseSignals } from '../cases/case-signals.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { findDecision, saveTold } from './decision-repository.ts';
import { decisionView } from './decision-view.ts';
import { loadItemFacts } from './item-facts.ts';
import { openTriageRecord } from './open-triage-record.ts';
import { followTelling, tellTables } from './telling-repository.ts';

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
    const live = await followTelling(tx, row, record.contact, { personId: actor.personId, now });
    live.push(...(await tellTables(tx, record.name, now)));
    if (record.name.kind === 'case') {
      live.push(...(await caseSignals(tx, await caseById(tx, record.name.id), now)));
    }
    return { ...(await shown(request, row.id)), live };
  },
  again: (request) => shown(request, request.id),
};

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
