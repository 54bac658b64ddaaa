import * as z from 'zod/mini';
import type { DeskCalendar } from './desk-calendar.ts';
import { dayReasonCodes } from './explained-term.ts';
import { type Instant, isInstant } from './instant.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { isLocalTime, type LocalTime } from './local-time.ts';
import { type ComputedTerm, promisedUrgencies } from './term.ts';

/** Text of a narrower type: the pattern is what the printed API shows, the guard also knows which days exist. */
function textThat<Text extends string>(
  pattern: RegExp,
  holds: (text: string) => text is Text,
): z.ZodMiniType<Text, Text> {
  const schema: unknown = z.string().check(
    z.regex(pattern),
    z.refine((text) => holds(text)),
  );
  return schema as z.ZodMiniType<Text, Text>;
}

export const localDateSchema = textThat<LocalDate>(/^\d{4}-\d{2}-\d{2}$/, isLocalDate);
export const localTimeSchema = textThat<LocalTime>(/^\d{2}:\d{2}$/, isLocalTime);
export const instantSchema = textThat<Instant>(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, isInstant);

export const explainedDaySchema = z.strictObject({
  date: localDateSchema,
  counts: z.nullable(z.number()),
  reason: z.strictObject({ code: z.enum(dayReasonCodes), name: z.optional(z.string()) }),
  receivedAt: z.optional(localTimeSchema),
  until: z.optional(localTimeSchema),
});

export const computedTermSchema: z.ZodMiniType<ComputedTerm> = z.strictObject({
  urgency: z.enum(promisedUrgencies),
  tellLeadAtOnce: z.boolean(),
  until: instantSchema,
  untilDate: localDateSchema,
  untilTime: localTimeSchema,
  days: z.array(explainedDaySchema),
});

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const hours = z.strictObject({ from: localTimeSchema, to: localTimeSchema });
const period = { from: localDateSchema, to: localDateSchema, name };

function perWorkWeekday<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({
    monday: z.exactOptional(value),
    tuesday: z.exactOptional(value),
    wednesday: z.exactOptional(value),
    thursday: z.exactOptional(value),
    friday: z.exactOptional(value),
  });
}

/** The shape of a desk's calendar; `calendarDefects` judges what it says. */
export const deskCalendarSchema: z.ZodMiniType<DeskCalendar> = z.strictObject({
  phoneHours: perWorkWeekday(z.array(hours).check(z.maxLength(6))),
  officeHours: perWorkWeekday(hours),
  publicHolidays: z.strictObject({
    liberationDay: z.enum(['everyFifthYear', 'everyYear', 'never']),
    goodFriday: z.boolean(),
  }),
  closures: z.array(z.strictObject(period)).check(z.maxLength(200)),
  schoolHolidays: z.array(z.strictObject({ ...period, open: z.boolean() })).check(z.maxLength(200)),
});
