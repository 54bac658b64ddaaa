import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';

/** A clock that stands still until a test moves it. */
export type TestClock = {
  readonly now: () => Instant;
  readonly set: (instant: string) => void;
  readonly advance: (minutes: number) => void;
};

/** Tuesday 1 September 2026, ten in the morning in Amsterdam. */
export const testNow = asInstant('2026-09-01T08:00:00.000Z');

export function testClock(start: string = testNow): TestClock {
  let current = asInstant(start);
  return {
    now: () => current,
    set: (instant) => {
      current = asInstant(instant);
    },
    advance: (minutes) => {
      current = addMinutes(current, minutes);
    },
  };
}
