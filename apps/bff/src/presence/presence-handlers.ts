import type { api } from '@steunpunt/contract';
import { worksWithCalls } from '@steunpunt/domain/people/presence';
import { answer } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { Handlers } from '../http/mount.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { presenceOfAll, presenceSignal, setPresence as store } from './presence-repository.ts';

type Live = Pick<Deps, 'live'>;

export const listPresence = ({ live }: Live): Handlers<typeof api.listPresence> => ({
  handle: async ({ tx, now }) => {
    const present = await presenceOfAll(tx, now, (personId) => live.isConnected(personId));
    const colleagues = await listColleagues(tx);
    const people = colleagues
      .filter(({ roles }) => roles.some(worksWithCalls))
      .map(({ id, name, roles, swvs }) => ({
        personId: id,
        name,
        role: present.get(id)?.role ?? roles.find(worksWithCalls) ?? '',
        swvs: [...swvs],
        state: present.get(id)?.state ?? ('unknown' as const),
      }));
    return answer({ view: { people }, seen: [] });
  },
});

export const setPresence: Handlers<typeof api.setPresence> = {
  handle: async ({ tx, actor, now, body }) => {
    const { personId, name, role, swvs } = actor;
    const version = await store(tx, actor, { state: body.state, setBy: 'person', setAt: now });
    return answer({
      view: { personId, name, role, swvs: [...swvs], state: body.state },
      seen: [],
      live: [presenceSignal(personId, version)],
    });
  },
};
