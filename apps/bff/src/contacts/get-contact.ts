import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { contactView } from './contact-view.ts';
import { openRecord } from './open-record.ts';

export const getContact: Handlers<typeof api.getContact> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openRecord(tx, actor, params.id, 'see', now);
    if (!opened.ok) return opened;
    const { contact, decision, seen } = opened;
    return answer({
      view: await contactView(tx, contact, decision, actor, now),
      seen: [seen],
      version: contact.version,
    });
  },
};
