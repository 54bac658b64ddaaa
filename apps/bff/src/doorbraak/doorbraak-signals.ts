import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { recordOf, relationsIn } from './open-doorbraak.ts';

/** Tells those who may see the doorbraak, and whoever just left it, that it changed. */
export async function doorbraakSignals(
  tx: Db,
  id: string,
  now: Instant,
  before: readonly string[] = [],
): Promise<LiveSignal[]> {
  const record = await recordOf(tx, id);
  if (record === undefined) return [];
  const persons = (await actorsOfStaff(tx, now))
    .filter((actor) => relationsIn(actor, record).length > 0)
    .map(({ personId }) => personId);
  return [...new Set([...persons, ...before])].map((person) => ({
    topic: 'doorbraaks',
    id,
    version: record.kept.row.version,
    audience: { person },
  }));
}
