import type { api } from '@steunpunt/contract';
import { caseFollowsContact } from '../cases/case-in-step-repository.ts';
import { answer, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { journalContact } from './contact-journal.ts';
import { findContact, takeFreeContact } from './contact-repository.ts';
import { contactSignals } from './contact-signals.ts';
import { contactView } from './contact-view.ts';
import { openRecord } from './open-record.ts';

type Take = typeof api.takeContact;

export const takeContact: Handlers<Take> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await openRecord(tx, actor, params.id, 'take', now);
    if (!opened.ok) return opened;
    const version = await takeFreeContact(tx, params.id, actor.personId);
    if (version === undefined) return refused({ code: 'alreadyTaken' }, opened.seen);
    await journalContact(tx, { id: params.id, version }, 'taken', actor.personId, now);
    const shown = await shownTo(request, params.id);
    if (!shown.ok) return shown;
    const contact = await findContact(tx, params.id);
    if (contact === undefined) return shown;
    const { personId } = actor;
    const live = [
      ...(await contactSignals(tx, contact, now, opened.contact)),
      ...(await caseFollowsContact(tx, contact, { personId, now })),
    ];
    return { ...shown, live };
  },
  again: (request) => shownTo(request, request.id),
};

async function shownTo({ tx, actor, now }: Pick<HandlerRequest<Take>, 'tx' | 'actor' | 'now'>, id: string) {
  const opened = await openRecord(tx, actor, id, 'see', now);
  if (!opened.ok) return opened;
  const { contact, decision, seen } = opened;
  const view = await contactView(tx, contact, decision, actor, now);
  return answer({ view, seen: [seen], id, version: contact.version });
}
