import { dutchPublicHolidays } from '@steunpunt/domain/calendar/public-holidays';
import Holidays from 'date-holidays';
import { expect, test } from 'vitest';

/** The library's word for a holiday, by ours. */
const libraryNames: Readonly<Record<string, string>> = {
  Nieuwjaarsdag: 'Nieuwjaar',
  'Eerste Paasdag': 'Pasen',
  'Tweede Paasdag': 'Tweede paasdag',
  'Eerste Pinksterdag': 'Pinksteren',
  'Tweede Pinksterdag': 'Tweede pinksterdag',
  'Eerste Kerstdag': 'Kerstmis',
  'Tweede Kerstdag': 'Tweede kerstdag',
};

const library = new Holidays('NL', { languages: ['nl'] });
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

function fromLibrary(year: number, types: readonly string[]): readonly string[] {
  return library
    .getHolidays(year)
    .filter((holiday) => types.includes(holiday.type))
    .map((holiday) => `${holiday.date.slice(0, 10)} ${holiday.name}`)
    .toSorted();
}

function ours(year: number, choices: Parameters<typeof dutchPublicHolidays>[1]): readonly string[] {
  return dutchPublicHolidays(year, choices)
    .map(({ date, name }) => `${date} ${libraryNames[name] ?? name}`)
    .toSorted();
}

test.each(years)('the public holidays of %i are those of date-holidays', (year) => {
  expect(ours(year, { liberationDay: 'never', goodFriday: false })).toEqual(fromLibrary(year, ['public']));
});

test.each(years)('so are Good Friday and Liberation Day of %i, on which employers differ', (year) => {
  expect(ours(year, { liberationDay: 'everyYear', goodFriday: true })).toEqual(
    fromLibrary(year, ['public', 'school']),
  );
});
