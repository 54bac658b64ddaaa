import type { api } from '@steunpunt/contract';
import type { Handlers } from '../http/mount.ts';
import { shownMediation } from './mediation-view.ts';
import { openMediation } from './open-mediation.ts';

export const getMediation: Handlers<typeof api.getMediation> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openMediation(tx, actor, params.id);
    return opened.ok ? shownMediation(tx, opened, now) : opened;
  },
};
