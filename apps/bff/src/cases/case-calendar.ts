import { type DeskCalendar, defaultDeskCalendar } from '@steunpunt/domain/calendar/desk-calendar';
import { contactsOfCase } from '../contacts/case-contacts-repository.ts';
import type { Db } from '../db/tables.ts';
import { calendarOfDesk } from '../reference/calendar-of-desk.ts';
import { findDesk } from '../reference/desk-repository.ts';
import { schoolHolidays } from '../reference/region-repository.ts';

/** The calendar of the desk that took the first contact: a case has no working days of its own. */
export async function calendarOfCase(db: Db, caseId: string): Promise<DeskCalendar> {
  const [first] = await contactsOfCase(db, caseId);
  return calendarOfDeskOrDefault(db, first?.desk_id);
}

export async function calendarOfDeskOrDefault(db: Db, deskId: string | undefined): Promise<DeskCalendar> {
  const holidays = await schoolHolidays(db);
  const desk = deskId === undefined ? undefined : await findDesk(db, deskId);
  return desk === undefined
    ? { ...defaultDeskCalendar, schoolHolidays: holidays }
    : calendarOfDesk(desk, holidays);
}
