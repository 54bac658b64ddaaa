import type { api } from '@steunpunt/contract';
import type { Db } from '../db/tables.ts';
import { answer, invalid } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { listColleagues, namesOfPeople } from '../reference/colleague-repository.ts';
import { findDecider, saveDecider } from './decider-repository.ts';
import { mayBeInTeam } from './team-candidates.ts';

export const getDoorbraakSettings: Handlers<typeof api.getDoorbraakSettings> = {
  handle: async ({ tx }) => answer({ view: await settingsView(tx), seen: [] }),
};

export const saveDoorbraakSettings: Handlers<typeof api.saveDoorbraakSettings> = {
  handle: async ({ tx, body, now }) => {
    const { decider } = body;
    const known = (await listColleagues(tx)).some(
      (colleague) => colleague.id === decider?.personId && mayBeInTeam(colleague),
    );
    if (decider !== null && !known) return invalid([{ path: 'decider.personId', code: 'unknownValue' }]);
    await saveDecider(tx, decider, now);
    const about = { kind: 'settings', id: 'doorbraak' };
    return answer({
      view: await settingsView(tx),
      seen: [about],
      id: about.id,
      live: [{ topic: 'settings', id: about.id, version: 1, audience: 'everybody' }],
    });
  },
};

async function settingsView(tx: Db) {
  const decider = await findDecider(tx);
  const nameOf = await namesOfPeople(tx);
  return { decider: decider === null ? null : { ...decider, name: nameOf(decider.personId) } };
}
