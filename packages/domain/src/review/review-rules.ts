import { localDateOf } from '../calendar/amsterdam-time.ts';
import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { addWorkingDays } from '../calendar/working-days.ts';
import type { ReviewSettings } from './review-settings.ts';

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

/** The last day on which something may be looked back on. */
export function reviewDueOn(
  at: Instant,
  calendar: DeskCalendar,
  { workingDays }: Pick<ReviewSettings, 'workingDays'>,
): LocalDate {
  return addWorkingDays(localDateOf(at), workingDays, calendar);
}

/** By the hash of the row in the audit log: nobody knows beforehand which view is drawn, and a second run draws the same. */
export function isSampled(
  auditHash: string,
  { samplePercent }: Pick<ReviewSettings, 'samplePercent'>,
): boolean {
  return Number.parseInt(auditHash.slice(0, 8), 16) % 100 < samplePercent;
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
