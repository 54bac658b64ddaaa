import { mediationRelationOf } from '@steunpunt/domain/access/mediation-relation';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { NotificationKind } from '@steunpunt/domain/notifications/notification-kinds';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { notify } from '../notifications/notification-repository.ts';
import { actorsOfStaff, leadsOfSwv } from '../reference/colleague-repository.ts';
import { recordFactsOf } from './mediation-facts-repository.ts';
import type { StoredMediation } from './mediation-repository.ts';

type Told = {
  readonly kind: NotificationKind;
  readonly occasion: string;
  /** Whom it concerns; without it the mediators, or the leads as long as there is none. */
  readonly to?: readonly string[];
  /** Who did it; without it nobody: a day came. */
  readonly by?: string | null;
};

/** Tells those whose mediation it is, as far as they may see it. Answers what their screens hear. */
export async function notifyOfMediation(
  tx: Db,
  kept: StoredMediation,
  { kind, occasion, to, by = null }: Told,
  now: Instant,
): Promise<LiveSignal[]> {
  const staff = await actorsOfStaff(tx, now);
  const { access } = await recordFactsOf(tx, kept);
  const leads = await leadsOfSwv(tx, kept.row.swv);
  const maySee = (person: string) =>
    staff.some((actor) => actor.personId === person && mediationRelationOf(actor, access) !== 'none');
  const about = { kind: 'mediation', id: kept.row.id } as const;
  const holders = to ?? (kept.mediators.length > 0 ? kept.mediators : leads);
  return notify(tx, { kind, about, occasion, holders, leads, by, maySee }, now);
}
