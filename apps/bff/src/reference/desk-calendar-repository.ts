import { type DeskCalendar, defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { isOfficeOpenAt } from '@steunpunt/domain/calendar/opening';
import { type CallBackSettings, defaultCallBackSettings } from '@steunpunt/domain/call-back/lateness';
import type { Db } from '../db/tables.ts';
import { calendarOfDesk } from './calendar-of-desk.ts';
import { type Desk, listDesks } from './desk-repository.ts';
import { schoolHolidays } from './region-repository.ts';

export type DeskTerms = { readonly calendar: DeskCalendar; readonly settings: CallBackSettings };

/** What the call-backs of each desk are computed with; a desk that is gone counts as one with the usual hours. */
export async function termsOfDesks(db: Db): Promise<(deskId: string) => DeskTerms> {
  const holidays = await schoolHolidays(db);
  const terms = new Map(
    (await listDesks(db)).map((desk) => [
      desk.id,
      {
        calendar: calendarOfDesk(desk, holidays),
        settings: settingsOf(desk),
      },
    ]),
  );
  const usual = {
    calendar: { ...defaultDeskCalendar, schoolHolidays: holidays },
    settings: defaultCallBackSettings,
  };
  return (deskId) => terms.get(deskId) ?? usual;
}

/** The calendar of this desk; of a desk that is gone the usual one, in the holidays of the region. */
export async function calendarOfDeskNamed(db: Db, deskId: string): Promise<DeskCalendar> {
  return (await termsOfDesks(db))(deskId).calendar;
}

/** The desks whose office is open now, with what their terms are computed with. */
export async function desksAtWork(
  db: Db,
  now: Instant,
): Promise<readonly (DeskTerms & { readonly deskId: string })[]> {
  const termsOf = await termsOfDesks(db);
  const desks = await db.selectFrom('desk').select('id').orderBy('id').execute();
  return desks
    .map(({ id }) => ({ deskId: id, ...termsOf(id) }))
    .filter(({ calendar }) => isOfficeOpenAt(now, calendar));
}

function settingsOf({ restMinutes, attempts, warnMinutes }: Desk): CallBackSettings {
  return { restMinutes, attempts, warnMinutes };
}
