import { defaultDeskCalendar } from '../../calendar/desk-calendar.ts';
import type { CallBackFacts } from '../decide.ts';
import { defaultCallBackSettings } from '../lateness.ts';
import { freshProgress, type OpenCallBack, type Standing } from '../standing.ts';

/** Friday 20 November 2026, eleven in the morning here. */
export const friday = '2026-11-20T10:00:00.000Z';

/** Promised on Thursday for Monday at five. */
export function aCallBack(changes: Partial<OpenCallBack> = {}): OpenCallBack {
  return {
    by: 'contactPerson',
    not: [],
    personId: null,
    until: '2026-11-23T16:00:00.000Z',
    untilDate: '2026-11-23',
    untilTime: '17:00',
    agreed: false,
    laterThanTerm: false,
    tellLeadAtOnce: false,
    days: [],
    ...freshProgress,
    ...changes,
  };
}

export function aStanding(changes: Partial<Standing> = {}): Standing {
  return { state: 'promised', urgency: 'U3', ownerId: 'marloes', callBack: aCallBack(), ...changes };
}

export function callBackFacts(changes: Partial<CallBackFacts> = {}): CallBackFacts {
  return {
    standing: aStanding(),
    actor: { relation: 'owner' },
    now: friday,
    calendar: defaultDeskCalendar,
    settings: defaultCallBackSettings,
    voicemailAllowed: true,
    hasMail: true,
    ...changes,
  };
}

export const suspendedOnThursday = {
  at: '2026-11-19T13:00:00.000Z',
  reason: 'waitingForParent',
  expected: null,
} as const;

/** A standing in each status. */
export const standings = {
  none: aStanding({ state: 'closed', callBack: null }),
  paused: aStanding({ state: 'paused' }),
  suspended: aStanding({ callBack: aCallBack({ suspended: suspendedOnThursday }) }),
  withLead: aStanding({ callBack: aCallBack({ undecided: 'lead', failed: 3 }) }),
  undecided: aStanding({ callBack: aCallBack({ undecided: 'decision', failed: 3 }) }),
  resting: aStanding({ callBack: aCallBack({ restsUntil: '2026-11-20T12:00:00.000Z', failed: 1 }) }),
  due: aStanding(),
} as const;
