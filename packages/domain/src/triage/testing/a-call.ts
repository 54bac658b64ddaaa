import type { Answer, Answers, AnswerValue, QuestionId } from '../../belscript/answers.ts';
import {
  type DeskCalendar,
  defaultDeskCalendar,
  schoolHolidaysNoord,
  withOpening,
} from '../../calendar/index.ts';
import type { Swv } from '../../reference/swv.ts';
import type { TriageContext } from '../triage-context.ts';

export const dontKnow = Symbol('weet niet');

export type Told = { readonly [Id in QuestionId]?: AnswerValue<Id> | typeof dontKnow };

/** The answers of a call in which this was told. */
export function aCall(told: Told): Answers {
  const entries = Object.entries(told).map(([id, value]): [string, Answer<QuestionId>] => [
    id,
    value === dontKnow ? { unknown: true } : { value: value as AnswerValue<QuestionId> },
  ]);
  return Object.fromEntries(entries) as Answers;
}

export const amstellandMeerlanden: readonly Swv[] = [
  { code: 'PO2710', name: 'PO Haarlemmermeer', kind: 'po' },
  { code: 'PO2708', name: 'PO Amstelronde', kind: 'po' },
  { code: 'VO2709', name: 'VO Amstelland en de Meerlanden', kind: 'vo' },
];

export const regionOss: readonly Swv[] = [
  { code: 'PO3006', name: 'PO 30 06', kind: 'po' },
  { code: 'VO3006', name: 'VO 30 06', kind: 'vo' },
];

export const schoolYearCalendar: DeskCalendar = {
  ...defaultDeskCalendar,
  schoolHolidays: withOpening(schoolHolidaysNoord, true),
};

/** Friday 20 November 2026, on the phone, in Amstelland en de Meerlanden. */
export const onFriday: TriageContext = {
  today: '2026-11-20',
  contact: 'live',
  region: amstellandMeerlanden,
  calendar: schoolYearCalendar,
};

type Place = AnswerValue<'place'>;

export const hoofddorp: Place = { postcode4: '2132', place: 'Hoofddorp', po: 'PO2710', vo: 'VO2709' };
export const uithoorn: Place = { postcode4: '1421', place: 'Uithoorn', po: 'PO2708', vo: 'VO2709' };
export const aalsmeer: Place = { postcode4: '1431', place: 'Aalsmeer', po: 'PO2708', vo: 'VO2709' };
export const amstelveen: Place = { postcode4: '1185', place: 'Amstelveen', po: 'PO2708', vo: 'VO2709' };
export const amsterdam: Place = { postcode4: '1098', place: 'Amsterdam', po: 'PO2707', vo: 'VO2708' };
export const oss: Place = { postcode4: '5341', place: 'Oss', po: 'PO3006', vo: 'VO3006' };
