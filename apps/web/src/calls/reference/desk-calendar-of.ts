import type { api } from '@steunpunt/contract';
import type { DeskCalendar, Hours, WorkWeekday } from '@steunpunt/domain/calendar/desk-calendar';
import { isLocalDate } from '@steunpunt/domain/calendar/local-date';
import { isLocalTime } from '@steunpunt/domain/calendar/local-time';
import { defaultPublicHolidayChoices } from '@steunpunt/domain/calendar/public-holidays';
import type { CallAnswer } from '../../api/call.ts';

export type Reference = CallAnswer<typeof api.getReference>;
export type Desk = Reference['desks'][number];

const workWeekdays: readonly WorkWeekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The calendar a desk's terms are computed with, from its hours and closures and the holidays of the region. */
export function deskCalendarOf(desk: Desk, region: Reference['region']): DeskCalendar {
  const phoneHours: Partial<Record<WorkWeekday, readonly Hours[]>> = {};
  const officeHours: Partial<Record<WorkWeekday, Hours>> = {};
  for (const [index, weekday] of workWeekdays.entries()) {
    phoneHours[weekday] = hoursOn(desk.phoneHours, index + 1);
    const office = hoursOn(desk.officeHours, index + 1)[0];
    if (office !== undefined) officeHours[weekday] = office;
  }
  return {
    phoneHours,
    officeHours,
    publicHolidays: defaultPublicHolidayChoices,
    closures: desk.closures.flatMap((closure) => periodOf(closure)),
    schoolHolidays: region.schoolHolidays.flatMap((holiday) =>
      periodOf(holiday).map((period) => ({ ...period, open: holiday.open })),
    ),
  };
}

function hoursOn(openings: Desk['phoneHours'], weekday: number): readonly Hours[] {
  return openings
    .filter((opening) => opening.weekday === weekday)
    .flatMap(({ from, to }) => (isLocalTime(from) && isLocalTime(to) ? [{ from, to }] : []));
}

function periodOf({ from, to, name }: { from: string; to: string; name: string }) {
  return isLocalDate(from) && isLocalDate(to) ? [{ from, to, name }] : [];
}
