import * as z from 'zod/mini';
import { isInstant } from './instant.ts';
import { isLocalDate } from './local-date.ts';
import { isLocalTime } from './local-time.ts';

/** Dates and times as they come from outside, still plain text: in the right form, and of a day and time that exist. */
export const instantText = existing(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, isInstant);
export const localDateText = existing(/^\d{4}-\d{2}-\d{2}$/, isLocalDate);
export const localTimeText = existing(/^\d{2}:\d{2}$/, isLocalTime);

/** One mistake is one error: what has another form is not judged further. */
function existing(form: RegExp, exists: (text: string) => boolean) {
  const fits = (text: string) => !form.test(text) || exists(text);
  return z.string().check(z.regex(form), z.refine(fits, { error: 'wrongFormat' }));
}
