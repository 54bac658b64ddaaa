import { type Channel, liveChannels } from '@steunpunt/contract/calls';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { defaultDeskWorkingDays } from '@steunpunt/domain/calendar/term';
import type { TermFacts } from '@steunpunt/domain/contact/call-back';
import type { TriageContext } from '@steunpunt/domain/triage/triage-context';
import type { Db } from '../db/tables.ts';
import { calendarOfDesk } from '../reference/calendar-of-desk.ts';
import { findDesk } from '../reference/desk-repository.ts';
import { schoolHolidays, swvsOfRegion } from '../reference/region-repository.ts';

export type TriageFacts = {
  readonly context: TriageContext;
  readonly term: Omit<TermFacts, 'receivedAt'>;
};

/** What protocol and terms need beside the answers: today, the region, and the calendar of the desk. */
export async function triageFactsFor(
  db: Db,
  { deskId, channel, now }: { readonly deskId: string; readonly channel: Channel; readonly now: Instant },
): Promise<TriageFacts> {
  const desk = await findDesk(db, deskId);
  const holidays = await schoolHolidays(db);
  const calendar =
    desk === undefined
      ? { ...defaultDeskCalendar, schoolHolidays: holidays }
      : calendarOfDesk(desk, holidays);
  return {
    context: {
      today: localDateOf(now),
      contact: liveChannels.some((live) => live === channel) ? 'live' : 'written',
      region: await swvsOfRegion(db),
      calendar,
    },
    term: { calendar, deskWorkingDays: desk?.callBackDays ?? defaultDeskWorkingDays },
  };
}
