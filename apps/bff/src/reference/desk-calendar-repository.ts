import { type DeskCalendar, defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { type CallBackSettings, defaultCallBackSettings } from '@steunpunt/domain/call-back/lateness';
import type { Db } from '../db/tables.ts';
import { calendarOfDesk } from './calendar-of-desk.ts';
import { listDesks } from './desk-repository.ts';
import { schoolHolidays } from './region-repository.ts';

export type DeskTerms = { readonly calendar: DeskCalendar; readonly settings: CallBackSettings };

/** What the call-backs of each desk are computed with; a desk that is gone counts as one with the usual hours. */
export async function termsOfDesks(db: Db): Promise<(deskId: string) => DeskTerms> {
  const holidays = await schoolHolidays(db);
  const settings = await settingsOfDesks(db);
  const terms = new Map(
    (await listDesks(db)).map((desk) => [
      desk.id,
      {
        calendar: calendarOfDesk(desk, holidays),
        settings: settings.get(desk.id) ?? defaultCallBackSettings,
      },
    ]),
  );
  const usual = {
    calendar: { ...defaultDeskCalendar, schoolHolidays: holidays },
    settings: defaultCallBackSettings,
  };
  return (deskId) => terms.get(deskId) ?? usual;
}

async function settingsOfDesks(db: Db): Promise<ReadonlyMap<string, CallBackSettings>> {
  const rows = await db
    .selectFrom('desk')
    .select(['id', 'rest_minutes', 'attempts_before_decision', 'warn_minutes'])
    .execute();
  return new Map(
    rows.map(({ id, rest_minutes, attempts_before_decision, warn_minutes }) => [
      id,
      { restMinutes: rest_minutes, attempts: attempts_before_decision, warnMinutes: warn_minutes },
    ]),
  );
}
