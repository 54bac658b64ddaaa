import type { LocalDate } from './local-date.ts';

/** A school holiday of the region, first and last day included. */
export type SchoolHolidayPeriod = {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly name: string;
};

/** `open`: the steunpunt works on in this holiday, so that its days count in a term. */
export type SchoolHoliday = SchoolHolidayPeriod & { readonly open: boolean };

/**
 * Region Noord, to start a desk's calendar with; a desk edits its own copy.
 * @source Ministry of Education, school holidays 2025–2026, 2026–2027 and 2027–2028, region Noord
 * @assumption the region checks these dates, and whether its schools follow the advised ones (autumn, spring, a longer May holiday)
 */
export const schoolHolidaysNoord: readonly SchoolHolidayPeriod[] = [
  { from: '2025-10-18', to: '2025-10-26', name: 'herfstvakantie' },
  { from: '2025-12-20', to: '2026-01-04', name: 'kerstvakantie' },
  { from: '2026-02-21', to: '2026-03-01', name: 'voorjaarsvakantie' },
  { from: '2026-04-25', to: '2026-05-03', name: 'meivakantie' },
  { from: '2026-07-04', to: '2026-08-16', name: 'zomervakantie' },
  { from: '2026-10-10', to: '2026-10-18', name: 'herfstvakantie' },
  { from: '2026-12-19', to: '2027-01-03', name: 'kerstvakantie' },
  { from: '2027-02-20', to: '2027-02-28', name: 'voorjaarsvakantie' },
  { from: '2027-04-24', to: '2027-05-02', name: 'meivakantie' },
  { from: '2027-07-10', to: '2027-08-22', name: 'zomervakantie' },
  { from: '2027-10-16', to: '2027-10-24', name: 'herfstvakantie' },
  { from: '2027-12-25', to: '2028-01-09', name: 'kerstvakantie' },
  { from: '2028-02-19', to: '2028-02-27', name: 'voorjaarsvakantie' },
  { from: '2028-04-29', to: '2028-05-07', name: 'meivakantie' },
  { from: '2028-07-15', to: '2028-08-27', name: 'zomervakantie' },
];

/** The same holidays with or without the steunpunt at work in them. */
export function withOpening(
  holidays: readonly SchoolHolidayPeriod[],
  open: boolean,
): readonly SchoolHoliday[] {
  return holidays.map((holiday) => ({ ...holiday, open }));
}
