import { addDays, type LocalDate, weekdayOf, yearOf } from './local-date.ts';

export type PublicHoliday = { readonly date: LocalDate; readonly name: string };

/** Days on which employers differ. */
export type PublicHolidayChoices = {
  readonly liberationDay: 'everyFifthYear' | 'everyYear' | 'never';
  readonly goodFriday: boolean;
};

/**
 * Liberation Day is a national holiday every year, but a day off in most agreements only every fifth year (2025, 2030).
 * Good Friday is a public holiday for legal terms only; most employers work on it.
 * @assumption each steunpunt confirms on which of these days it is closed
 */
export const defaultPublicHolidayChoices: PublicHolidayChoices = {
  liberationDay: 'everyFifthYear',
  goodFriday: false,
};

/**
 * The public holidays of a year from 2014 on (the first with King's Day), in order of date, with their Dutch names.
 * King's Day is kept on 26 April when the 27th is a Sunday.
 * @source Algemene termijnenwet, article 3
 */
export function dutchPublicHolidays(
  year: number,
  choices: PublicHolidayChoices = defaultPublicHolidayChoices,
): readonly PublicHoliday[] {
  const easter = easterSundayOf(year);
  const holidays: PublicHoliday[] = [
    { date: `${year}-01-01`, name: 'Nieuwjaarsdag' },
    { date: easter, name: 'Eerste Paasdag' },
    { date: addDays(easter, 1), name: 'Tweede Paasdag' },
    { date: kingsDayOf(year), name: 'Koningsdag' },
    { date: addDays(easter, 39), name: 'Hemelvaartsdag' },
    { date: addDays(easter, 49), name: 'Eerste Pinksterdag' },
    { date: addDays(easter, 50), name: 'Tweede Pinksterdag' },
    { date: `${year}-12-25`, name: 'Eerste Kerstdag' },
    { date: `${year}-12-26`, name: 'Tweede Kerstdag' },
  ];
  if (choices.goodFriday) holidays.push({ date: addDays(easter, -2), name: 'Goede Vrijdag' });
  if (isLiberationDayOff(year, choices)) {
    holidays.push({ date: `${year}-05-05`, name: 'Bevrijdingsdag' });
  }
  return holidays.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The Dutch name of the public holiday on this date, or null. Two holidays on one day give both names. */
export function publicHolidayOn(date: LocalDate, choices: PublicHolidayChoices): string | null {
  const names = dutchPublicHolidays(yearOf(date), choices)
    .filter((holiday) => holiday.date === date)
    .map((holiday) => holiday.name);
  return names.length === 0 ? null : names.join(' en ');
}

/** Easter Sunday in the Gregorian calendar. @source Meeus/Jones/Butcher computus */
export function easterSundayOf(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const lateShift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * lateShift);
}

function kingsDayOf(year: number): LocalDate {
  const birthday: LocalDate = `${year}-04-27`;
  return weekdayOf(birthday) === 'sunday' ? addDays(birthday, -1) : birthday;
}

function isLiberationDayOff(year: number, choices: PublicHolidayChoices): boolean {
  if (choices.liberationDay === 'everyYear') return true;
  return choices.liberationDay === 'everyFifthYear' && year % 5 === 0;
}
