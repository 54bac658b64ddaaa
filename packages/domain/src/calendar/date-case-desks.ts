import { type DeskCalendar, defaultDeskCalendar } from './desk-calendar.ts';
import { defaultPublicHolidayChoices } from './public-holidays.ts';
import { schoolHolidaysNoord, withOpening } from './school-holidays.ts';

function desk(changes: Partial<DeskCalendar>): DeskCalendar {
  return { ...defaultDeskCalendar, ...changes };
}

/** The desks of the table of date cases. */
export const deskCalendars = {
  usual: desk({}),
  closesEarlyOnWednesday: desk({ officeHours: { wednesday: { from: '08:30', to: '12:30' } } }),
  closesBeforeTenOnWednesday: desk({ officeHours: { wednesday: { from: '08:00', to: '09:30' } } }),
  phoneOnlyOnMonday: desk({ phoneHours: { monday: [{ from: '09:00', to: '11:00' }] } }),
  closedOnGoodFriday: desk({ publicHolidays: { ...defaultPublicHolidayChoices, goodFriday: true } }),
  closedOnEveryLiberationDay: desk({
    publicHolidays: { ...defaultPublicHolidayChoices, liberationDay: 'everyYear' },
  }),
  closedAfterAscension: desk({
    closures: [{ from: '2026-05-15', to: '2026-05-15', name: 'brugdag' }],
  }),
  closedInSchoolHolidays: desk({ schoolHolidays: withOpening(schoolHolidaysNoord, false) }),
  openInSchoolHolidays: desk({ schoolHolidays: withOpening(schoolHolidaysNoord, true) }),
  closedForStudyDay: desk({
    closures: [{ from: '2026-11-24', to: '2026-11-24', name: 'studiedag' }],
  }),
  closedForMove: desk({ closures: [{ from: '2026-11-13', to: '2026-11-20', name: 'verhuizing' }] }),
} satisfies Record<string, DeskCalendar>;
