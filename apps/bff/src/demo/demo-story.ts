import type { Channel, noCaseOutcomes } from '@steunpunt/contract/calls';
import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { FirstStep } from '@steunpunt/domain/triage/outcome';
import { demoAreas, demoSchools } from './demo-region.ts';
import type { StaffKey } from './demo-staff.ts';
import type { DemoStep } from './seed-call-backs.ts';
import type { Told } from './usual-answers.ts';

/** The date so many days after the call, or before it. */
export type DayFromCall = (days: number) => LocalDate;

/** A made-up call: what the caller tells, when, and what became of it since. The route is never told: the protocol finds it. */
export type DemoStory = {
  /** Working days before today; 0 is today, or the last working day when the time still has to come. */
  readonly daysAgo: number;
  readonly at: string;
  readonly channel?: Channel;
  /** The answers; a function when dates in it depend on the day of the call. */
  readonly told: Told | ((day: DayFromCall) => Told);
  /** Ids of colleagues the caller does not trust. */
  readonly doubts?: readonly StaffKey[];
  readonly notepad?: string;
  readonly items?: readonly string[];
  readonly minutes?: number;
  readonly offerAccepted?: boolean;
  readonly swvByHand?: string;
  readonly deviation?: { readonly first: FirstStep; readonly reason: string };
  readonly advised?: readonly { readonly what: string; readonly note: string | null }[];
  readonly interrupted?: true;
  readonly noCase?: (typeof noCaseOutcomes)[number];
  /** Who has the contact now. */
  readonly taken?: StaffKey;
  /** What whoever has it did about the promise, in order. */
  readonly steps?: readonly DemoStep[];
  /** The promise was kept: the caller was called back. */
  readonly kept?: true;
};

/** The answer about the school, from the list of the demo. */
export function schoolNamed(part: string): Told {
  const school = demoSchools.find(({ name }) => name.includes(part));
  if (school === undefined) throw new Error(`The demo has no school ${part}`);
  const { id, name, place, sector } = school;
  return { sector, school: { schoolId: id, name, place, swv: null } };
}

/** The answer about where the child lives. */
export function homeAt(postcode4: string): Told {
  const area = demoAreas.find((one) => one.postcode4 === postcode4);
  if (area === undefined) throw new Error(`The demo has no area ${postcode4}`);
  return { place: { ...area } };
}

/** A Dutch mobile number that is plainly made up; `last` are its last two digits. */
export function callBackOn(last: number): Told {
  return { callBackNumber: { number: `+316123456${String(last).padStart(2, '0')}` } };
}

export const withoutNumber: Told = { callBackNumber: { without: 'anonymous', reach: null } };

export function parent(callerName: string, last: number): Told {
  return { caller: 'parent', callerName, ...callBackOn(last) };
}

export function child(childName: string, childAge: number, childGroup?: string): Told {
  return { childName, childAge, ...(childGroup !== undefined && { childGroup }) };
}
