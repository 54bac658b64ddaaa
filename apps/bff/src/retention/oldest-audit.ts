import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { addDays, addMonths } from '@steunpunt/domain/calendar/local-date';
import type { Db } from '../db/tables.ts';
import { retentionTerms } from './retention-term-repository.ts';

/** Younger rows the database itself refuses to delete. */
const fewestMonths = 60;

/** What stands in the audit log from before this moment was kept long enough: never less than five years. */
export async function oldestAudit(db: Db, now: Instant): Promise<string> {
  const { accessLog } = await retentionTerms(db);
  const months = 'months' in accessLog ? Math.max(accessLog.months, fewestMonths) : fewestMonths;
  // A day more: the clock of the database need not be ours.
  return `${addDays(addMonths(localDateOf(now), -months), -1)}T00:00:00.000Z`;
}
