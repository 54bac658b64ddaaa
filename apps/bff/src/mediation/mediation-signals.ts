import { mediationRelationOf } from '@steunpunt/domain/access/mediation-relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { recordFactsOf } from './mediation-facts-repository.ts';
import { findMediation } from './mediation-repository.ts';

/** Tells those who may see the mediation, and the mediators who just left it, that it changed. */
export async function mediationSignals(
  tx: Db,
  id: string,
  now: Instant,
  mediatorsBefore: readonly string[] = [],
): Promise<LiveSignal[]> {
  const kept = await findMediation(tx, id);
  if (kept === undefined) return [];
  const { access } = await recordFactsOf(tx, kept);
  const persons = (await actorsOfStaff(tx, now))
    .filter((actor) => mediationRelationOf(actor, access) !== 'none')
    .map(({ personId }) => personId);
  return [...new Set([...persons, ...mediatorsBefore])].map((person) => ({
    topic: 'mediations',
    id,
    version: kept.row.version,
    audience: { person },
  }));
}
