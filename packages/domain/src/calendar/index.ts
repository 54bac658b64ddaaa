export {
  type AgreedMoment,
  type AgreedMomentRefusal,
  type AgreedTerm,
  judgeAgreedMoment,
} from './agreed-moment.ts';
export {
  instantAt,
  type LocalMoment,
  localDateOf,
  localMomentOf,
  summerTimeOf,
} from './amsterdam-time.ts';
export { type CalendarDefect, calendarDefects } from './calendar-defects.ts';
export {
  type Closure,
  closingTimeOn,
  type DeskCalendar,
  defaultDeskCalendar,
  defaultOfficeHours,
  type Hours,
  officeHoursOn,
  phoneHoursOn,
  type WorkWeekday,
} from './desk-calendar.ts';
export {
  type DayReasonCode,
  dayReasonCodes,
  type ExplainedDay,
  type ExplainedTerm,
  explainWorkingDays,
} from './explained-term.ts';
export {
  addMinutes,
  asInstant,
  epochMsOf,
  type Instant,
  instantOfEpochMs,
  isInstant,
  minutesBetween,
} from './instant.ts';
export {
  addDays,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  isLocalDate,
  isWeekend,
  type LocalDate,
  localDate,
  monthOf,
  type Weekday,
  weekdayOf,
  weekdays,
  yearOf,
} from './local-date.ts';
export { isLocalTime, type LocalTime, minutesOf, timeOfMinutes } from './local-time.ts';
export { addOfficeMinutes, officeMinutesBetween, subtractOfficeMinutes } from './office-time.ts';
export { isOfficeOpenAt, isOpenAt, nextOfficeOpening, nextOpening } from './opening.ts';
export { parseDutchDate } from './parse-dutch-date.ts';
export { type DateDirection, type DateProblem, dateProblems, type ParsedDate } from './parsed-date.ts';
export {
  defaultPublicHolidayChoices,
  dutchPublicHolidays,
  easterSundayOf,
  type PublicHoliday,
  type PublicHolidayChoices,
  publicHolidayOn,
} from './public-holidays.ts';
export {
  sayAgreed,
  sayDate,
  sayDateShort,
  sayDateWithYear,
  sayMoment,
  sayTime,
  sayUntil,
} from './say-date.ts';
export {
  type ExplanationLine,
  explanationLines,
  sayDayReason,
  sayExplainedDay,
  sayExplanation,
} from './say-explained-day.ts';
export {
  type SchoolHoliday,
  type SchoolHolidayPeriod,
  schoolHolidaysNoord,
  withOpening,
} from './school-holidays.ts';
export {
  type ExtendRefusal,
  extendTerm,
  longestExtension,
  type ResumeRefusal,
  resumeTerm,
} from './suspension.ts';
export {
  type ComputedTerm,
  type DecisionDays,
  defaultDecisionDays,
  defaultDeskWorkingDays,
  explainDecisionTerm,
  explainTerm,
  type PromisedUrgency,
  promisedUrgencies,
} from './term.ts';
export {
  addWorkingDays,
  type DayKind,
  dayKindOf,
  firstWorkingDayFrom,
  isSchoolDay,
  isWorkingDay,
  schoolDaysBetween,
  workingDaysBetween,
  workingDaysUntil,
} from './working-days.ts';
