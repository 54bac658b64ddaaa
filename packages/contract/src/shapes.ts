import { instantText, localDateText, localTimeText } from '@steunpunt/domain/calendar/text-shapes';
import * as z from 'zod/mini';

/** Shapes that many endpoints share. Text limits count characters. */
export const id = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[A-Za-z0-9_-]+$/));
export const instant = instantText;
export const localDate = localDateText;
export const localTime = localTimeText;
export const version = z.int().check(z.minimum(1));
export const swvCode = z.string().check(z.regex(/^(PO|VO)\d{4}$/));
export const shortText = z.string().check(z.maxLength(200));
export const longText = z.string().check(z.maxLength(4000));
export const reasonText = z.string().check(z.trim(), z.minLength(5), z.maxLength(500));
export const cursor = z.string().check(z.maxLength(200));

export const nothing = z.strictObject({});
export const byId = z.strictObject({ id });
