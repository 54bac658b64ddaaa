import type { api } from '@steunpunt/contract';
import { leadsFileOf } from '@steunpunt/domain/privacy/privacy-requests';
import { retentionOfContact } from '@steunpunt/domain/privacy/retention';
import { openRecord } from '../contacts/open-record.ts';
import { answer, notFound, type RecordRef, type Refused, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { endHold } from '../retention/hold-repository.ts';
import { contactFacts } from '../retention/kept-facts-repository.ts';
import { retentionTerms } from '../retention/retention-term-repository.ts';
import { holdRecord } from './hold-record.ts';
import { holdViews } from './hold-views.ts';
import type { Asked } from './open-for-privacy.ts';

type Opened = {
  readonly ok: true;
  readonly isInCase: boolean;
  readonly isLead: boolean;
  readonly seen: RecordRef;
};

/** A contact for its owner and the lead of its swv. */
async function open({ tx, actor, now }: Asked, id: string): Promise<Opened | Refused> {
  const opened = await openRecord(tx, actor, id, 'see', now);
  if (!opened.ok) return opened;
  const { contact, decision, seen } = opened;
  const { relation } = decision;
  if (relation !== 'owner' && relation !== 'coworker' && relation !== 'lead')
    return { ok: false, problem: 'notAllowed', about: seen };
  return { ok: true, isInCase: contact.case_id !== null, isLead: leadsFileOf(actor, contact.swv), seen };
}

async function shown(asked: Asked, id: string) {
  const opened = await open(asked, id);
  if (!opened.ok) return opened;
  const { tx, now } = asked;
  const [facts] = await contactFacts(tx, [id]);
  const retention = facts === undefined ? null : retentionOfContact(facts, await retentionTerms(tx));
  return answer({
    view: {
      contactId: id,
      isInCase: opened.isInCase,
      keptUntil: retention?.until ?? null,
      holds: await holdViews(tx, id, now),
      mayHold: opened.isLead && !opened.isInCase,
    },
    seen: [opened.seen],
    id,
  });
}

export const getContactRetention: Handlers<typeof api.getContactRetention> = {
  handle: (request) => shown(request, request.params.id),
};

export const addContactHold: Handlers<typeof api.addContactHold> = {
  handle: async (request) => {
    const { params, body } = request;
    const opened = await open(request, params.id);
    if (!opened.ok) return opened;
    if (!opened.isLead) return refused({ code: 'onlyLead' }, opened.seen);
    if (opened.isInCase) return refused({ code: 'alreadyInCase' }, opened.seen);
    const refusal = await holdRecord(request, { kind: 'contact', id: params.id }, body);
    if (refusal !== null) return refused(refusal, opened.seen);
    return shown(request, params.id);
  },
  again: (request) => shown(request, request.id),
};

export const endContactHold: Handlers<typeof api.endContactHold> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await open(request, params.id);
    if (!opened.ok) return opened;
    if (!opened.isLead) return refused({ code: 'onlyLead' }, opened.seen);
    const which = { id: params.holdId, recordId: params.id };
    if (!(await endHold(tx, which, { personId: actor.personId, now }))) return notFound(opened.seen);
    return shown(request, params.id);
  },
  again: (request) => shown(request, request.id),
};
