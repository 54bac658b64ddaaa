import { schoolHolidaysNoord, withOpening } from '@steunpunt/domain/calendar/school-holidays';
import type { DeskSettings } from '../reference/desk-repository.ts';
import { demoSwvs } from './demo-region.ts';
import type { DemoDeskKey } from './demo-staff.ts';

const workingDays = [1, 2, 3, 4, 5];
const openings = (from: string, to: string) => workingDays.map((weekday) => ({ weekday, from, to }));

/** The desks work on in school holidays, but for the Christmas one. */
export const demoSchoolHolidays = withOpening(schoolHolidaysNoord, true).map((holiday) => ({
  ...holiday,
  open: holiday.name !== 'kerstvakantie',
}));

const hours = {
  phoneHours: openings('09:00', '16:30'),
  officeHours: openings('08:30', '17:00'),
  closures: [],
  callBackDays: 2,
  restMinutes: 120,
  attempts: 3,
  warnMinutes: 120,
};

/** One desk for the region, or a desk for each swv. */
export function demoDesks(scenario: 1 | 2): readonly (DeskSettings & { readonly key: DemoDeskKey })[] {
  if (scenario === 1) {
    return [
      {
        key: 'region',
        name: 'Ouder- en Jeugdsteunpunt Amstelland en de Meerlanden',
        greeting: 'Ouder- en Jeugdsteunpunt, goedendag, u spreekt met {naam}.',
        swv: null,
        ...hours,
      },
    ];
  }
  return demoSwvs.map(({ code, name }) => ({
    key: code as DemoDeskKey,
    name: `Steunpunt ${name}`,
    greeting: `Steunpunt ${name}, goedendag, u spreekt met {naam}.`,
    swv: code,
    ...hours,
  }));
}
