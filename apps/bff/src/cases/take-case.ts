import type { api } from '@steunpunt/contract';
import type { Handlers } from '../http/mount.ts';
import { shownCase } from './case-answer.ts';
import { openForStep } from './open-case-record.ts';
import { takeStep } from './take-step.ts';

export const takeCase: Handlers<typeof api.takeCase> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const opened = await openForStep(tx, actor, params.id, 'take', now);
    if (!opened.ok) return opened;
    const command = { step: 'take', personId: actor.personId } as const;
    return takeStep(request, opened, { command, event: 'taken' });
  },
  again: (request) => shownCase(request, request.id),
};
