import { demoDesks, demoSchoolHolidays } from '@steunpunt/bff/demo/demo-desks';
import { calendarOfDesk } from '@steunpunt/bff/reference/calendar-of-desk';
import {
  asInstant,
  type ComputedTerm,
  daysBetween,
  explainTerm,
  localDateOf,
  type PromisedUrgency,
  sayMoment,
} from '@steunpunt/domain/calendar';

/** Until when a call that comes in at the demo's desk now is promised an answer. */
export function promiseMadeNow(urgency: PromisedUrgency): ComputedTerm {
  const desk = demoDesks(1)[0];
  if (desk === undefined) throw new Error('The demo has no desk');
  return explainTerm({
    receivedAt: asInstant(new Date().toISOString()),
    urgency,
    calendar: calendarOfDesk(desk, demoSchoolHolidays),
    deskWorkingDays: desk.callBackDays,
  });
}

/** As lists write it: "vandaag 17:00", "morgen 10:00", "di 24 nov 17:00". */
export function shortMoment({ until, untilDate, untilTime }: ComputedTerm): string {
  const days = daysBetween(localDateOf(asInstant(new Date().toISOString())), untilDate);
  if (days === 0) return `vandaag ${untilTime}`;
  return days === 1 ? `morgen ${untilTime}` : sayMoment(until);
}
