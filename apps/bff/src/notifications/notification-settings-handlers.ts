import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { findSettings, saveSettings } from './notification-settings-repository.ts';

export const getNotificationSettings: Handlers<typeof api.getNotificationSettings> = {
  handle: async ({ tx, actor }) => answer({ view: await findSettings(tx, actor.personId), seen: [] }),
};

export const saveNotificationSettings: Handlers<typeof api.saveNotificationSettings> = {
  handle: async ({ tx, actor, body }) => {
    await saveSettings(tx, actor.personId, body);
    return answer({ view: body, seen: [] });
  },
};
