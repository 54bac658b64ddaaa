import type { DeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { isOfficeOpenAt } from '@steunpunt/domain/calendar/opening';
import { promiseWarning } from '@steunpunt/domain/notifications/promise-warning';
import type { Db } from '../db/tables.ts';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { publish } from '../live/publish.ts';
import { calendarOfDesk } from '../reference/calendar-of-desk.ts';
import { listDesks } from '../reference/desk-repository.ts';
import { schoolHolidays } from '../reference/region-repository.ts';
import { findContact } from './contact-repository.ts';
import { notifyOfContact } from './notify-of-contact.ts';
import { findOpenPromise } from './promise-repository.ts';
import { type DuePromise, promisesNotWarnedOf } from './promises-to-warn-of-repository.ts';

type Needs = Pick<Deps, 'database' | 'live' | 'log'>;

/** Longer than an office is closed: a promise further away cannot be near. */
const lookAheadMinutes = 16 * 24 * 60;

/**
 * Tells who holds a promise that it is near or late: once each for one promised moment, and in the office hours of its desk.
 * Each in a unit of its own: one that fails holds up no other.
 */
export async function warnOfPromises({ database, live, log }: Needs, now: Instant): Promise<void> {
  const calendars = await calendarsOfOpenDesks(database.read, now);
  const until = addMinutes(now, lookAheadMinutes);
  for (const promise of await promisesNotWarnedOf(database.read, [...calendars.keys()], now, until)) {
    const calendar = calendars.get(promise.deskId);
    const kind = calendar && promiseWarning(asInstant(promise.until), now, calendar);
    if (kind === undefined || kind === null) continue;
    try {
      await database.unitOfWork.run('change', (tx) => warnOf(tx, promise, kind, now, live.wake));
    } catch (failure) {
      log.error({ contact: promise.contactId, ...describeFailure(failure) }, 'a promise was not warned of');
    }
  }
}

async function calendarsOfOpenDesks(db: Db, now: Instant): Promise<ReadonlyMap<string, DeskCalendar>> {
  const holidays = await schoolHolidays(db);
  const calendars = (await listDesks(db)).map((desk) => [desk.id, calendarOfDesk(desk, holidays)] as const);
  return new Map(calendars.filter(([, calendar]) => isOfficeOpenAt(now, calendar)));
}

async function warnOf(
  tx: Tx,
  { contactId, until }: DuePromise,
  kind: 'promiseNear' | 'promiseLate',
  now: Instant,
  wake: () => void,
): Promise<void> {
  const contact = await findContact(tx, contactId);
  const promise = await findOpenPromise(tx, contactId);
  // Kept or moved just now.
  if (contact === undefined || promise?.until !== until) return;
  await publish(tx, await notifyOfContact(tx, contact, { kind, by: null, occasion: until }, now), now, wake);
}
