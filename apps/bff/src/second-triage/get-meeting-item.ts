import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { itemView } from './item-view.ts';
import { openItem } from './open-item.ts';

export const getMeetingItem: Handlers<typeof api.getMeetingItem> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openItem(tx, actor, params.id, now);
    if (!opened.ok) return opened;
    const view = await itemView(tx, actor, opened, now);
    return answer({ view, seen: [opened.seen], version: opened.record.version });
  },
};
