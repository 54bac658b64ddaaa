import type { FieldError } from '@steunpunt/contract/problem';
import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';

/** @assumption the desks confirm that nothing is written down more than a year after it came in */
const mostDaysAgo = 366;

/** What is wrong with the moment at which something came in: a term cannot run from it. */
export function arrivalErrors(arrivedAt: string | undefined, now: Instant): FieldError[] {
  if (arrivedAt === undefined) return [];
  if (arrivedAt > now) return [{ path: 'arrivedAt', code: 'inFuture' }];
  const isLongAgo = arrivedAt < addMinutes(now, -mostDaysAgo * 24 * 60);
  return isLongAgo ? [{ path: 'arrivedAt', code: 'tooLongAgo' }] : [];
}
