import { explainWorkingDays } from '../calendar/explained-term.ts';
import {
  addDays,
  closingTimeOn,
  type DeskCalendar,
  type ExplainedTerm,
  firstWorkingDayFrom,
  type Instant,
  instantAt,
  type LocalDate,
} from '../calendar/index.ts';
import type { MediationStage } from './mediation-stages.ts';

/**
 * Working days each stage may take. Picked within 3 and the first intake within 10 come from the notes; with talks of eight
 * weeks the whole stays near the usual six to eight.
 * @source domain notes 4.2, norms
 * @assumption the three swv's confirm the terms of the other stages
 */
export const stageWorkingDays = {
  requested: 2,
  suitability: 5,
  offered: 3,
  picked: 10,
  intakes: 10,
  agreement: 10,
  talks: 40,
  ended: 5,
} as const satisfies Readonly<Partial<Record<MediationStage, number>>>;

export type TimedStage = keyof typeof stageWorkingDays;

/** Weeks after closing between which everybody is asked how it goes. @source domain notes 4.2, M8 */
export const aftercareWeeks = { from: 6, to: 8 } as const;

/** The working notes are destroyed so many weeks after closing. @source domain notes 7, retention */
export const notesKeptWeeks = 8;

/** By when this stage is over; null for a stage without a term. The talk afterwards has dates of its own. */
export function stageTerm(
  stage: MediationStage,
  since: Instant,
  calendar: DeskCalendar,
): ExplainedTerm | null {
  const workingDays = stageDays(stage);
  return workingDays === undefined ? null : explainWorkingDays({ receivedAt: since, workingDays, calendar });
}

/** The first day on which the talk afterwards can be held. */
export function earliestAftercare(closedOn: LocalDate): LocalDate {
  return addDays(closedOn, aftercareWeeks.from * 7);
}

/** The moment by which the talk afterwards has been held. */
export function aftercareUntil(closedOn: LocalDate, calendar: DeskCalendar): Instant {
  const last = firstWorkingDayFrom(addDays(closedOn, aftercareWeeks.to * 7), calendar);
  return instantAt(last, closingTimeOn(last, calendar));
}

/** The day on which the confidential notes are destroyed. */
export function notesDestroyedOn(closedOn: LocalDate): LocalDate {
  return addDays(closedOn, notesKeptWeeks * 7);
}

/** Notes of what was closed on this day or before are destroyed today. */
export function lastDayToDestroy(today: LocalDate): LocalDate {
  return addDays(today, -notesKeptWeeks * 7);
}

function stageDays(stage: MediationStage): number | undefined {
  const days: Readonly<Partial<Record<MediationStage, number>>> = stageWorkingDays;
  return days[stage];
}
