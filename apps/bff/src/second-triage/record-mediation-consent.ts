import type { api } from '@steunpunt/contract';
import { journalContact } from '../contacts/contact-journal.ts';
import { answer } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { saveConsent } from './decision-repository.ts';
import { isLeadOf } from './item-facts.ts';
import { itemView } from './item-view.ts';
import { touchMeeting } from './meeting-repository.ts';
import { meetingSignals } from './meeting-signals.ts';
import { openItem } from './open-item.ts';

type Record = typeof api.recordMediationConsent;

export const recordMediationConsent: Handlers<Record> = {
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openItem(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const { contact, access, meeting, seen } = opened;
    if (!isLeadOf(actor, access)) return { ok: false, problem: 'notAllowed', about: seen };
    const said = { ...body, at: now, personId: actor.personId };
    await saveConsent(tx, { kind: 'contact', id: contact.id }, said);
    await journalContact(tx, contact, 'mediationAsked', actor.personId, now, { side: body.side });
    const touched = await touchMeeting(tx, meeting.id);
    const live = touched === undefined ? [] : await meetingSignals(tx, touched);
    return { ...(await shown(request, params.id)), live };
  },
  again: (request) => shown(request, request.params.id),
};

async function shown(
  { tx, actor, now }: Pick<HandlerRequest<Record>, 'tx' | 'actor' | 'now'>,
  itemId: string,
) {
  const opened = await openItem(tx, actor, itemId, now);
  if (!opened.ok) return opened;
  const { id, version } = opened.contact;
  return answer({ view: await itemView(tx, actor, opened, now), seen: [opened.seen], id, version });
}
