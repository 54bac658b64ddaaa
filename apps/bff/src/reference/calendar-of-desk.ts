import {
  type DeskCalendar,
  defaultDeskCalendar,
  type Hours,
  type WorkWeekday,
} from '@steunpunt/domain/calendar/desk-calendar';
import type { SchoolHoliday } from '@steunpunt/domain/calendar/school-holidays';
import type { Desk } from './desk-repository.ts';

const workWeekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const satisfies WorkWeekday[];
type Opening = Desk['officeHours'][number];

/** What the terms of this desk are computed with. Opening times in a weekend make no working day and are left out. */
export function calendarOfDesk(
  { phoneHours, officeHours, closures }: Pick<Desk, 'phoneHours' | 'officeHours' | 'closures'>,
  schoolHolidays: readonly SchoolHoliday[],
): DeskCalendar {
  return {
    phoneHours: perWeekday(phoneHours, (openings) => openings.map(hoursOf)),
    officeHours: perWeekday(officeHours, wholeDay),
    publicHolidays: defaultDeskCalendar.publicHolidays,
    closures: closures as DeskCalendar['closures'],
    schoolHolidays,
  };
}

function perWeekday<Value>(openings: readonly Opening[], hoursFrom: (openings: Opening[]) => Value) {
  const days = workWeekdays.map((weekday, index) => {
    const ofDay = openings.filter((opening) => opening.weekday === index + 1);
    return ofDay.length === 0 ? [] : [[weekday, hoursFrom(ofDay)] as const];
  });
  return Object.fromEntries(days.flat()) as Partial<Record<WorkWeekday, Value>>;
}

function wholeDay(openings: readonly Opening[]): Hours {
  const from = openings.map((opening) => opening.from).sort()[0];
  const to = openings
    .map((opening) => opening.to)
    .sort()
    .at(-1);
  return { from, to } as Hours;
}

function hoursOf({ from, to }: Opening): Hours {
  return { from, to } as Hours;
}
