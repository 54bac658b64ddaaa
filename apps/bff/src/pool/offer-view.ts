import type { OfferRow as OfferRowView } from '@steunpunt/contract/pool';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { type PoolFacts, poolRefusalOf } from '@steunpunt/domain/pool/pool';
import { poolStepNames, poolSteps } from '@steunpunt/domain/pool/pool-steps';
import type { Db } from '../db/tables.ts';
import type { KnownOffer } from './offer-repository.ts';
import { type Judged, judgeMediators } from './offered-to-repository.ts';

/** What the rules ask about an offer when the lead acts on it. */
export async function factsForLead(
  tx: Db,
  { row, offer }: KnownOffer,
  now: Instant,
): Promise<{ readonly facts: PoolFacts; readonly judged: readonly Judged[] }> {
  const judged = await judgeMediators(tx, offer, localDateOf(now));
  const offeredTo = judged.filter(({ reasons }) => reasons.length === 0).length;
  const facts: PoolFacts = {
    offer,
    relation: 'lead',
    pickUntil: asInstant(row.pick_until),
    offeredTo,
    now,
  };
  return { facts, judged };
}

const leadSteps = poolStepNames.filter((step) => poolSteps[step].by.some((by) => by === 'lead'));

/** An offer for the lead of its swv, with who does not see it and why. */
export async function offerView(
  tx: Db,
  known: KnownOffer,
  number: string,
  now: Instant,
): Promise<OfferRowView> {
  const { row } = known;
  const { facts, judged } = await factsForLead(tx, known, now);
  return {
    id: row.id,
    version: row.version,
    mediationId: row.mediation_id,
    number,
    state: row.state,
    sector: row.sector,
    urgency: row.urgency,
    offeredAt: row.offered_at as Instant,
    pickUntil: row.pick_until as Instant,
    late: row.pick_until < now,
    widened: row.widened === 1,
    offeredTo: judged.filter(({ reasons }) => reasons.length === 0).map(({ id, name }) => ({ id, name })),
    filtered: judged
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ id, name, reasons }) => ({ id, name, reasons: [...reasons] })),
    steps: leadSteps.map((step) => ({ step, refusal: poolRefusalOf(step, facts) })),
  };
}
