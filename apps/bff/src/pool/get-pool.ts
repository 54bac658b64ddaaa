import type { api } from '@steunpunt/contract';
import type { PoolView } from '@steunpunt/contract/pool';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { namedParts, nextFitting, shownOf } from '@steunpunt/domain/pool/shown-offer';
import { whyNotOfferedAnything } from '@steunpunt/domain/pool/why-not-offered';
import { answer } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import {
  countOpenCases,
  type MediationRow,
  mediationsOfMediator,
} from '../mediation/mediation-repository.ts';
import { findMediatorProfile } from './mediator-repository.ts';
import { offersFor, placesOfOpenOffers } from './offer-repository.ts';
import { profileView } from './profile-view.ts';

export const getPool: Handlers<typeof api.getPool> = {
  handle: async ({ tx, actor, now }) => {
    const today = localDateOf(now);
    const known = await findMediatorProfile(tx, actor.personId);
    const offers = known === undefined ? [] : await offersFor(tx, actor.personId, today);
    const named = namedParts(await placesOfOpenOffers(tx));
    const mine = await mediationsOfMediator(tx, actor.personId);
    const openCases = await countOpenCases(tx, actor.personId);
    const view: PoolView = {
      offers:
        known === undefined
          ? []
          : offers.map(({ offer }) => {
              const shown = shownOf(offer, known.mediator, named);
              return { ...shown, fits: [...shown.fits] };
            }),
      next: nextFitting(offers.map(({ offer }) => offer))?.id ?? null,
      whyNothing: known === undefined ? [] : whyNotOfferedAnything(known.mediator, { openCases, today }),
      mine: mine.map((row) => mineOf(row, now)),
      openCases,
      profile: known === undefined ? null : await profileView(tx, known),
    };
    return answer({
      view,
      seen: [
        ...offers.map(({ row }) => ({
          kind: 'poolOffer',
          id: row.id,
          version: row.version,
          relation: 'pool',
        })),
        ...mine.map(({ id, version }) => ({ kind: 'mediation', id, version, relation: 'mediator' })),
      ],
    });
  },
};

function mineOf(row: MediationRow, now: string): PoolView['mine'][number] {
  const { id, number, stage, sector, until_at: until } = row;
  return { id, number, stage, sector, until, late: until !== null && until < now };
}
