import { localDateOf } from '../calendar/amsterdam-time.ts';
import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';

/**
 * Why something is looked back on.
 * @source quality plan, Audit: a review queue of all break-glass, rule hits and a 5 % sample; Administrators: a reset enters it
 */
export const reviewRules = [
  'breakGlass',
  'ownName',
  'colleagueName',
  'manyRecords',
  'sample',
  'factorReset',
  'roleGiven',
] as const;
export type ReviewRule = (typeof reviewRules)[number];

/**
 * Opening more different contacts and cases than this within one hour of the clock is looked back on.
 * @assumption the privacy officer confirms the number: a busy desk opens about twenty an hour
 */
export const manyRecordsAnHour = 30;

/** One of this many views is looked back on. @source quality plan, Audit: a 5 % sample */
export const sampledOneIn = 20;

/**
 * Working days in which something must be looked back on.
 * @source quality plan, break-glass: reviewed within 5 working days by someone else
 * @assumption the privacy officer confirms that the other kinds have the same term
 */
export const reviewWorkingDays = 5;

export function reviewDueOn(at: Instant, calendar: DeskCalendar): LocalDate {
  return addWorkingDays(localDateOf(at), reviewWorkingDays, calendar);
}

/** By the hash of the row in the audit log: nobody knows beforehand which view is drawn, and a second run draws the same. */
export function isSampled(auditHash: string): boolean {
  return Number.parseInt(auditHash.slice(0, 8), 16) % sampledOneIn === 0;
}

/** A moment's hour of the clock, in which different records are counted. */
export function hourOf(at: Instant): string {
  return at.slice(0, 13);
}

/**
 * The family names in a full name, in small letters without accents: the last word, and both halves of a double name.
 * @assumption the privacy officer confirms that a name alike is enough to look, also where the family is another one
 */
export function familyNamesIn(name: string): readonly string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '');
  const doubled = words.slice(0, -1).flatMap((word) => word.split('-').slice(0, -1));
  const last = words.at(-1)?.split('-') ?? [];
  return [...new Set([...doubled, ...last])].filter((word) => word.length > 1);
}

/** Which rule a record's names set off for whoever opened it: the own name goes before that of a colleague. */
export function nameRule(
  reader: string,
  colleagues: readonly string[],
  namesInRecord: readonly string[],
): 'ownName' | 'colleagueName' | undefined {
  const inRecord = new Set(namesInRecord.flatMap(familyNamesIn));
  const isAlike = (name: string) => familyNamesIn(name).some((family) => inRecord.has(family));
  if (isAlike(reader)) return 'ownName';
  return colleagues.some(isAlike) ? 'colleagueName' : undefined;
}
