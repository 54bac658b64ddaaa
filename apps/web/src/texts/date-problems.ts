import type { DateProblem } from '@steunpunt/domain/calendar';

/** What is wrong with a typed date, and how to write it. */
export const dateProblemTexts: Readonly<Record<DateProblem, string>> = {
  empty: 'Vul een datum in, zoals 24-11.',
  notADate: 'Dit is geen datum. Schrijf haar zoals 24-11, 24 november of volgende week dinsdag.',
  noSuchDay: 'Deze dag bestaat niet.',
  noSuchMonth: 'Deze maand bestaat niet.',
  dayMissing: 'Zet de dag erbij, zoals 24 november.',
  monthMissing: 'Zet de maand erbij, zoals 24 november.',
  yearUnlikely: 'Dit jaar kan bijna niet. Kijk het na.',
  weekdayDoesNotMatch: 'De dag van de week hoort niet bij deze datum.',
  ambiguous: 'Dit kan op twee manieren. Schrijf de datum, zoals 24-11.',
};
