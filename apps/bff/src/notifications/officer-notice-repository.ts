import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { oversightKinds } from '@steunpunt/domain/notifications/notification-kinds';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { notify } from './notification-repository.ts';

type OfficerNotice = {
  readonly kind: (typeof oversightKinds)[number];
  readonly id: string;
  /** What makes it happen once. */
  readonly occasion: string;
  /** Who did it; null when a day passed. */
  readonly by: string | null;
};

/** Tells every privacy officer that there is something to keep an eye on. Answers what their screens hear. */
export async function notifyOfficers(
  db: Db,
  { kind, id, occasion, by }: OfficerNotice,
  now: Instant,
): Promise<LiveSignal[]> {
  const holders = (await actorsOfStaff(db, now))
    .filter(({ role }) => role === 'privacyOfficer')
    .map(({ personId }) => personId);
  const about = { kind: 'oversight', id } as const;
  return notify(db, { kind, about, occasion, holders, leads: [], by, maySee: () => true }, now);
}
