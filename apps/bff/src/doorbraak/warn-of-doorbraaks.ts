import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { type TellsBy, tellEach } from '../live/tell-each.ts';
import { notify } from '../notifications/notification-repository.ts';
import { type TermToWarnOf, termsToWarnOf } from '../notifications/terms-to-warn-of-repository.ts';
import { actorsOfStaff, leadsOfSwv } from '../reference/colleague-repository.ts';
import { recordOf, relationsIn } from './open-doorbraak.ts';

/**
 * Tells the casusregisseur, or the leads as long as there is none, that the table or the follow-up is near or late. Once each, in
 * the office hours of the desk.
 */
export async function warnOfDoorbraaks(deps: TellsBy, now: Instant): Promise<void> {
  const terms = await termsToWarnOf(deps.database.read, 'doorbraak', now);
  await tellEach(deps, terms, now, (tx, term) => warnOf(tx, term, now));
}

async function warnOf(tx: Tx, { id, until, late }: TermToWarnOf, now: Instant): Promise<LiveSignal[]> {
  const record = await recordOf(tx, id);
  // A step was taken just now.
  if (record?.kept.row.until_at !== until) return [];
  const staff = await actorsOfStaff(tx, now);
  const leads = await leadsOfSwv(tx, record.kept.row.swv);
  const directors = record.doorbraak.team.filter(
    ({ role, conflicted }) => role === 'director' && !conflicted,
  );
  const holders = directors.length > 0 ? directors.map(({ personId }) => personId) : leads;
  const maySee = (person: string) =>
    staff.some((actor) => actor.personId === person && relationsIn(actor, record).length > 0);
  const about = { kind: 'doorbraak', id } as const;
  const kind = late ? 'termLate' : 'termNear';
  return notify(tx, { kind, about, occasion: until, holders, leads, by: null, maySee }, now);
}
