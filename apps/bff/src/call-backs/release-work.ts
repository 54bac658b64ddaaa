import type { api } from '@steunpunt/contract';
import type { CallBackCommand } from '@steunpunt/domain/call-back/decide';
import { findContact } from '../contacts/contact-repository.ts';
import { answer, notFound, type RecordRef } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { lastTakenOff, openContactsOf } from './call-back-repository.ts';
import { candidateOf } from './candidates.ts';
import { takeStep } from './take-step.ts';

/** Item by item by the same rules as one; what may not move stays and is counted. What the lead may not see is left alone. */
export const releaseWork: Handlers<typeof api.releaseWork> = {
  handle: async (request) => {
    const { tx, now, params, body } = request;
    const colleague = (await listColleagues(tx)).find(({ id }) => id === params.id);
    if (colleague === undefined) return notFound({ kind: 'person', id: params.id });
    const live: LiveSignal[] = [];
    const seen: RecordRef[] = [];
    let left = 0;
    for (const id of await openContactsOf(tx, params.id)) {
      const contact = await findContact(tx, id);
      if (contact === undefined) continue;
      const command: CallBackCommand =
        body.toPersonId === null
          ? { step: 'release' }
          : { step: 'handOver', to: await candidateOf(tx, contact, body.toPersonId, now) };
      const taken = await takeStep(request, id, { command, reason: body.reason });
      if (taken.ok) {
        live.push(...taken.live);
        seen.push(taken.seen);
      } else if (taken.problem !== 'notFound') left += 1;
    }
    const about = { kind: 'person', id: params.id };
    return answer({ view: { released: seen.length, left }, seen: [about, ...seen], id: params.id, live });
  },
  again: async ({ tx, actor, id }) => {
    const released = await lastTakenOff(tx, id, actor.personId);
    const left = (await openContactsOf(tx, id)).length;
    return answer({ view: { released, left }, seen: [{ kind: 'person', id }], id });
  },
};
