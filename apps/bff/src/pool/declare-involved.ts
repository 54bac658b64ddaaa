import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { answer, notFound } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { addTie, offerFor } from './offer-repository.ts';
import { poolSignals } from './offered-to-repository.ts';

export const declareInvolved: Handlers<typeof api.declareInvolved> = {
  handle: async ({ tx, actor, now, params }) => {
    const { personId } = actor;
    const about = { kind: 'poolOffer', id: params.id };
    const offered = await offerFor(tx, personId, params.id, localDateOf(now));
    if (offered === undefined) return notFound(about);
    await addTie(tx, { offerId: params.id, personId, kind: 'declared', at: now });
    return answer({
      view: { id: params.id },
      seen: [{ ...about, relation: 'pool' }],
      id: params.id,
      live: poolSignals(offered.row, [personId]),
    });
  },
  again: async ({ id }) => answer({ view: { id }, seen: [{ kind: 'poolOffer', id }], id }),
};
