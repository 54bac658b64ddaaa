import type { api } from '@steunpunt/contract';
import { answer } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { Handlers } from '../http/mount.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { presenceOfAll, setPresence as store } from './presence-repository.ts';

type Live = Pick<Deps, 'live'>;
const rolesOnCalls: readonly string[] = ['desk', 'contactPerson', 'lead'];

export const listPresence = ({ live }: Live): Handlers<typeof api.listPresence> => ({
  handle: async ({ tx, now }) => {
    const present = await presenceOfAll(tx, now, (personId) => live.isConnected(personId));
    const colleagues = await listColleagues(tx);
    const people = colleagues
      .filter(({ roles }) => roles.some((role) => rolesOnCalls.includes(role)))
      .map(({ id, name, roles, swvs }) => ({
        personId: id,
        name,
        role: present.get(id)?.role ?? roles.find((role) => rolesOnCalls.includes(role)) ?? '',
        swvs: [...swvs],
        state: present.get(id)?.state ?? ('unknown' as const),
      }));
    return answer({ view: { people }, seen: [] });
  },
});

export const setPresence: Handlers<typeof api.setPresence> = {
  handle: async ({ tx, actor, now, body }) => {
    const { personId, name, role, swvs } = actor;
    const version = await store(tx, actor, body.state, now);
    return answer({
      view: { personId, name, role, swvs: [...swvs], state: body.state },
      seen: [],
      live: [{ topic: 'presence', id: personId, version, audience: 'everybody' }],
    });
  },
};
