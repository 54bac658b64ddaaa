import type { Instant } from '@steunpunt/domain/calendar/instant';
import { runs } from '@steunpunt/domain/mediation/mediation-stages';
import type { Db } from '../db/tables.ts';
import { findDoorbraak } from '../doorbraak/doorbraak-repository.ts';
import { doorbraakSignals } from '../doorbraak/doorbraak-signals.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { recordFactsOf } from '../mediation/mediation-facts-repository.ts';
import { findMediation, type StoredMediation } from '../mediation/mediation-repository.ts';
import { mediationSignals } from '../mediation/mediation-signals.ts';
import { notifyOfMediation } from '../mediation/notify-of-mediation.ts';
import { tellPool } from '../mediation/put-in-pool.ts';
import { leadsOfSwv } from '../reference/colleague-repository.ts';
import { helpFrom, type Origin } from './help-of-contacts-repository.ts';

type Since = {
  readonly by: string;
  readonly now: Instant;
  /** Owners until now: as owners they saw what came from it. */
  readonly owners?: readonly (string | null)[];
  /** Kept out from now on: who worked on it hears that it is gone. */
  readonly keptOut?: readonly string[];
};

/**
 * Mediations and doorbraken after their contact or its case was paused, restricted, moved or doubted: whoever sees one hears
 * that it stands differently, those on whose list its offer is among them, and the leads hear that a mediator at work is doubted.
 */
export async function helpFollows(tx: Db, origin: Origin, since: Since): Promise<LiveSignal[]> {
  const live: LiveSignal[] = [];
  for (const id of await helpFrom(tx, 'mediation', origin)) {
    const kept = await findMediation(tx, id);
    if (kept !== undefined) live.push(...(await mediationFollows(tx, kept, since)));
  }
  for (const id of await helpFrom(tx, 'doorbraak', origin)) {
    const team = (await findDoorbraak(tx, id))?.members.map(({ person_id }) => person_id) ?? [];
    live.push(...(await doorbraakSignals(tx, id, since.now, whoSaw(since, team))));
  }
  // The records themselves are as they were: with the next version every screen asks.
  return live.map((signal) => ({ ...signal, version: signal.version + 1 }));
}

async function mediationFollows(tx: Db, kept: StoredMediation, since: Since): Promise<LiveSignal[]> {
  const { now, by } = since;
  const seen = await mediationSignals(tx, kept.row.id, now, whoSaw(since, kept.mediators));
  const leads = await leadsOfSwv(tx, kept.row.swv);
  const toLeads = seen.filter(({ audience }) => leads.includes(personIn(audience)));
  const live = [
    ...seen,
    ...toLeads.map((signal) => ({ ...signal, topic: 'pool' as const })),
    ...(await tellPool(tx, kept, now)),
  ];
  if (!runs(kept.row.stage)) return live;
  const { access } = await recordFactsOf(tx, kept);
  for (const occasion of kept.mediators.filter((mediator) => access.doubted.includes(mediator))) {
    live.push(...(await notifyOfMediation(tx, kept, { kind: 'mediatorDoubted', occasion, to: [], by }, now)));
  }
  return live;
}

function whoSaw({ owners = [], keptOut = [] }: Since, atWork: readonly string[]): string[] {
  return [
    ...owners.filter((owner) => owner !== null),
    ...keptOut.filter((person) => atWork.includes(person)),
  ];
}

function personIn(audience: LiveSignal['audience']): string {
  return audience === 'everybody' ? '' : (audience.person ?? '');
}
