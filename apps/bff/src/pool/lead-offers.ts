import type { api } from '@steunpunt/contract';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { decideMediation } from '@steunpunt/domain/mediation/decide-mediation';
import type { Actor } from '@steunpunt/domain/people/actor';
import { decidePool } from '@steunpunt/domain/pool/pool';
import type { Db } from '../db/tables.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { findMediation, mediationOf } from '../mediation/mediation-repository.ts';
import { mediationSignals } from '../mediation/mediation-signals.ts';
import { saveStep } from '../mediation/save-step.ts';
import { changeOffer, type KnownOffer, openOffersOfSwvs, takeOpenOffer } from './offer-repository.ts';
import { factsForLead, offerView } from './offer-view.ts';
import { offeredTo, poolSignals } from './offered-to-repository.ts';
import { pickedView } from './picked-view.ts';

export const listOffers: Handlers<typeof api.listOffers> = {
  handle: async ({ tx, actor, now }) => {
    const known = await openOffersOfSwvs(tx, actor.swvs, actor.personId);
    const offers = [];
    for (const one of known) offers.push(await offerView(tx, one, one.number, now));
    return answer({
      view: { offers },
      seen: known.map(({ row }) => ({
        kind: 'poolOffer',
        id: row.id,
        version: row.version,
        relation: 'lead',
      })),
    });
  },
};

export const widenOffer: Handlers<typeof api.widenOffer> = {
  handle: async (request) => {
    const { tx, actor, now, params } = request;
    const known = await openOfferOf(tx, actor, params.id);
    if (known === undefined) return notFound({ kind: 'poolOffer', id: params.id });
    const { facts } = await factsForLead(tx, known, now);
    const decision = decidePool({ step: 'widen' }, facts);
    if (!decision.ok) return refused(decision.refusal, seenOffer(known));
    await changeOffer(tx, params.id, { widened: 1 });
    const shown = await shownOffer(request, params.id);
    if (!shown.ok) return shown;
    const told = await offeredTo(tx, { ...known.offer, widened: true }, localDateOf(now));
    return { ...shown, live: poolSignals(known.row, [...told, actor.personId]) };
  },
  again: (request) => shownOffer(request, request.id),
};

export const assignOffer: Handlers<typeof api.assignOffer> = {
  handle: async ({ tx, actor, now, params, body }) => {
    const { mediatorId } = body;
    const known = await openOfferOf(tx, actor, params.id);
    if (known === undefined) return notFound({ kind: 'poolOffer', id: params.id });
    const { row } = known;
    const seen = seenOffer(known);
    const { facts, judged } = await factsForLead(tx, known, now);
    const mediator = judged.find(({ id }) => id === mediatorId);
    if (mediator === undefined) return refused({ code: 'noSuchMediator' }, seen);
    const decision = decidePool({ step: 'assign', mediatorId, whyNot: mediator.reasons }, facts);
    if (!decision.ok) return refused(decision.refusal, seen);
    const version = await takeOpenOffer(tx, row.id, { personId: mediatorId, at: now });
    const kept = await findMediation(tx, row.mediation_id);
    if (version === undefined || kept === undefined) return refused({ code: 'offerGone' }, seen);
    const command = { step: 'assign', mediatorId } as const;
    const assigned = decideMediation(command, mediationOf(kept), 'lead', localDateOf(now));
    if (!assigned.ok) return refused(assigned.refusal, seen);
    await saveStep(tx, kept, assigned.events, { personId: actor.personId, now });
    const heard = judged.filter(({ reasons }) => reasons.length === 0).map(({ id }) => id);
    return answer({
      view: { id: row.id, mediationId: row.mediation_id },
      seen: [{ ...seen, version }],
      id: row.id,
      version,
      live: [
        ...poolSignals({ id: row.id, version }, [...heard, mediatorId]),
        ...(await mediationSignals(tx, row.mediation_id, now)),
      ],
    });
  },
  again: ({ tx, actor, id }) => pickedView(tx, actor, id),
};

async function openOfferOf(tx: Db, actor: Actor, id: string) {
  return (await openOffersOfSwvs(tx, actor.swvs, actor.personId)).find(({ row }) => row.id === id);
}

function seenOffer({ row }: KnownOffer) {
  return { kind: 'poolOffer', id: row.id, version: row.version, relation: 'lead' };
}

async function shownOffer(
  { tx, actor, now }: Pick<HandlerRequest<typeof api.widenOffer>, 'tx' | 'actor' | 'now'>,
  id: string,
) {
  const known = await openOfferOf(tx, actor, id);
  if (known === undefined) return notFound({ kind: 'poolOffer', id });
  const view = await offerView(tx, known, known.number, now);
  return answer({ view, seen: [seenOffer(known)], id, version: known.row.version });
}
