import type { api } from '@steunpunt/contract';
import type { CallAnswer, CallRequest } from '../api/call.ts';
import { type Opening, readHours, weekdayNames, writeHours } from './hours-text.ts';
import { officeHoursError, readOfficeHours, writeOfficeHours } from './office-hours-text.ts';
import type { Period } from './PeriodRows.tsx';
import { readPeriods } from './read-periods.ts';
import { writeDate } from './typed-date.ts';

export type Desk = CallAnswer<typeof api.getReference>['desks'][number];
export type SwvChoice = CallAnswer<typeof api.getReference>['region']['swvs'][number];
type DeskBody = CallRequest<typeof api.addDesk>['body'];

/** A desk as it stands in the form: hours and days as typed. */
export type DeskDraft = {
  readonly name: string;
  readonly greeting: string;
  readonly swv: string;
  readonly phoneHours: readonly string[];
  readonly officeHours: readonly string[];
  readonly closures: readonly Period[];
  readonly callBackDays: string;
  /** In hours, as typed; half hours as 1,5. */
  readonly restHours: string;
  readonly attempts: string;
  readonly warnHours: string;
};

/** Monday to Friday: a working day is never in the weekend. */
export const officeDays = weekdayNames.slice(0, 5);
const usualHours = officeDays.map(() => '9.00–17.00');

export function deskDraft(desk: Desk | null): DeskDraft {
  const week = (days: readonly string[], openings: readonly Opening[]) =>
    days.map((_, index) => writeHours(openings, index + 1));
  if (desk === null) {
    const hours = { phoneHours: [...usualHours, '', ''], officeHours: usualHours };
    return {
      name: '',
      greeting: '',
      swv: '',
      ...hours,
      closures: [],
      callBackDays: '2',
      restHours: '2',
      attempts: '3',
      warnHours: '2',
    };
  }
  return {
    name: desk.name,
    greeting: desk.greeting,
    swv: desk.swv ?? '',
    phoneHours: week(weekdayNames, desk.phoneHours),
    officeHours: week(officeDays, desk.officeHours),
    closures: desk.closures.map((one) => ({
      ...one,
      from: writeDate(one.from),
      to: writeDate(one.to),
      open: false,
    })),
    callBackDays: String(desk.callBackDays),
    restHours: writeOfficeHours(desk.restMinutes),
    attempts: String(desk.attempts),
    warnHours: writeOfficeHours(desk.warnMinutes),
  };
}

export type DeskErrors = Partial<Record<keyof DeskDraft, string>>;

/** The desk as the contract wants it, or what is wrong, by field. */
export function readDesk(
  draft: DeskDraft,
): { readonly ok: true; readonly body: DeskBody } | { readonly ok: false; readonly errors: DeskErrors } {
  const phoneHours = readWeek(draft.phoneHours);
  const officeHours = readWeek(draft.officeHours);
  const closures = readPeriods(draft.closures);
  const callBackDays = Number(draft.callBackDays);
  const restMinutes = readOfficeHours(draft.restHours);
  const warnMinutes = readOfficeHours(draft.warnHours);
  const attempts = Number(draft.attempts);
  const errors: DeskErrors = {
    ...(draft.name.trim() === '' ? { name: 'Geef het aanmeldpunt een naam.' } : {}),
    ...(draft.greeting.trim() === '' ? { greeting: 'Schrijf hoe de telefoon wordt opgenomen.' } : {}),
    ...(phoneHours === null ? { phoneHours: hoursError } : {}),
    ...(officeHours === null ? { officeHours: hoursError } : {}),
    ...(officeHours?.length === 0
      ? { officeHours: 'Zonder kantoortijden kan geen termijn worden berekend.' }
      : {}),
    ...(closures.ok ? {} : { closures: closures.error }),
    ...(Number.isInteger(callBackDays) && callBackDays >= 1 && callBackDays <= 10
      ? {}
      : { callBackDays: 'Vul een aantal werkdagen in, 1 tot en met 10.' }),
    ...(restMinutes === null ? { restHours: officeHoursError } : {}),
    ...(warnMinutes === null ? { warnHours: officeHoursError } : {}),
    ...(Number.isInteger(attempts) && attempts >= 1 && attempts <= 10
      ? {}
      : { attempts: 'Vul een aantal pogingen in, 1 tot en met 10.' }),
  };
  const isRead = phoneHours !== null && officeHours !== null && restMinutes !== null && warnMinutes !== null;
  if (Object.keys(errors).length > 0 || !isRead || !closures.ok) return { ok: false, errors };
  return {
    ok: true,
    body: {
      name: draft.name.trim(),
      greeting: draft.greeting.trim(),
      swv: draft.swv === '' ? null : draft.swv,
      phoneHours,
      officeHours,
      closures: closures.periods.map(({ from, to, name }) => ({ from, to, name })),
      callBackDays,
      restMinutes,
      attempts,
      warnMinutes,
    },
  };
}

const hoursError = 'Schrijf tijden als 9.00–17.00, of laat de dag leeg als u dicht bent.';

function readWeek(hours: readonly string[]): Opening[] | null {
  const week: Opening[] = [];
  for (const [index, text] of hours.entries()) {
    const openings = readHours(text, index + 1);
    if (openings === null) return null;
    week.push(...openings);
  }
  return week;
}
