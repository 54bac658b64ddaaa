import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { type TellsBy, tellEach } from '../live/tell-each.ts';
import { notifyOfficers } from '../notifications/officer-notice-repository.ts';
import { oversightDue, untold } from './oversight-due-repository.ts';

/** Tells the privacy officers, once each, of terms of requests, late reviews and a report that waits. */
export async function warnOfOversight(deps: TellsBy, now: Instant): Promise<void> {
  const { read } = deps.database;
  const due = await untold(read, await oversightDue(read, localDateOf(now)));
  await tellEach(deps, due, now, (tx, one) => notifyOfficers(tx, { ...one, by: null }, now));
}
