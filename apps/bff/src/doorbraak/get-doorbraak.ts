import type { api } from '@steunpunt/contract';
import type { Handlers } from '../http/mount.ts';
import { shownDoorbraak } from './doorbraak-view.ts';
import { openDoorbraak } from './open-doorbraak.ts';

export const getDoorbraak: Handlers<typeof api.getDoorbraak> = {
  handle: async ({ tx, actor, now, params }) => {
    const opened = await openDoorbraak(tx, actor, params.id);
    return opened.ok ? shownDoorbraak(tx, opened, now) : opened;
  },
};
