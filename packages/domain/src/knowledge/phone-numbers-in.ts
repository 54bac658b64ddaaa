import { phoneDigits } from './referral-address.ts';

/**
 * Dutch numbers as people write them: 0800-2000, 0900-1113111, 030-280 95 90, +31 30 280 95 90, 112.
 * Years, dates and article numbers are not numbers to call.
 */
const writtenNumber =
  /(?<![\p{L}\d.,-])(?:(?:\+31[\s-]?[1-9]|0[1-9])(?:[\s-]?\d){5,9}|0[89]00[\s-]?\d{2,4}(?:[\s-]?\d{2,3})*|1(?:12|13|44))(?![\p{L}\d]|[.,]\d)/gu;

/** The digits of every phone number in a text, in order of appearance. */
export function phoneNumbersIn(text: string): readonly string[] {
  return [...text.matchAll(writtenNumber)].map(([number]) => phoneDigits(number));
}
