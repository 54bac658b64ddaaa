import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { Offer } from '@steunpunt/domain/pool/offer';
import { type FilterReason, whyNotOffered } from '@steunpunt/domain/pool/why-not-offered';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { openCasesByMediator } from '../mediation/mediation-repository.ts';
import { listMediatorProfiles } from './mediator-repository.ts';

/** A mediator with why the offer is kept from them; no reason: it is offered. */
export type Judged = {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly FilterReason[];
};

/** Every mediator of the pool, with whether this offer is theirs to pick and why not. */
export async function judgeMediators(db: Db, offer: Offer, today: LocalDate): Promise<Judged[]> {
  const openCases = await openCasesByMediator(db);
  return (await listMediatorProfiles(db)).map(({ name, mediator }) => ({
    id: mediator.personId,
    name,
    reasons: whyNotOffered(mediator, offer, { openCases: openCases.get(mediator.personId) ?? 0, today }),
  }));
}

/** The mediators whose list this open offer is in. */
export async function offeredTo(db: Db, offer: Offer, today: LocalDate): Promise<string[]> {
  const judged = await judgeMediators(db, { ...offer, state: 'open' }, today);
  return judged.flatMap(({ id, reasons }) => (reasons.length === 0 ? [id] : []));
}

/** Tells these persons, and nobody else, that an offer changed. */
export function poolSignals(
  { id, version }: { readonly id: string; readonly version: number },
  persons: readonly string[],
): LiveSignal[] {
  return [...new Set(persons)].map((person) => ({ topic: 'pool', id, version, audience: { person } }));
}
