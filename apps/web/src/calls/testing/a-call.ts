import type { CallView } from '@steunpunt/contract/calls';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { Reference } from '../reference/desk-calendar-of.ts';

/** A call that has just begun, on a Thursday morning. */
export function aCall(parts: Partial<CallView> = {}): CallView {
  return {
    id: 'call1',
    version: 1,
    channel: 'phone',
    deskId: 'desk1',
    arrivedAt: '2026-11-19T09:00:00.000Z',
    startedAt: '2026-11-19T09:00:00.000Z',
    savedAt: '2026-11-19T09:00:00.000Z',
    belscriptVersion: '2026-1',
    answers: {},
    typing: {},
    notepad: '',
    told: [],
    safetyLog: [],
    waitingSince: null,
    waitedSeconds: 0,
    relatedContactId: null,
    place: null,
    choices: null,
    transferId: null,
    ...parts,
  };
}

/** A mother who wants somebody to look along, with everything a contact needs. */
export const completeAnswers: Answers = {
  callBackNumber: { value: { number: '+31612345678' } },
  safety: { value: 'safe' },
  consent: { value: 'named' },
  caller: { value: 'parent' },
  callerName: { value: 'Linda Brouwer' },
  sector: { value: 'po' },
  place: { value: { postcode4: '2132', place: 'Hoofddorp', po: 'PO2710', vo: 'VO2709' } },
  question: { value: 'De aanmelding loopt vast. Er mist een papier.' },
  informationOrSolution: { value: 'solution' },
  nature: { value: 'A06' },
  attendance: { value: 'full' },
  pressing: { value: ['none'] },
};

const weekdays = [1, 2, 3, 4, 5] as const;

export const aReference: Reference = {
  today: '2026-11-19',
  region: {
    name: 'Steunpunt Voorbeeld',
    scenario: 1,
    swvs: [
      { code: 'PO2710', name: 'PO Haarlemmermeer', kind: 'po' },
      { code: 'PO2708', name: 'PO Amstelronde', kind: 'po' },
      { code: 'VO2709', name: 'VO Amstelland', kind: 'vo' },
    ],
    schoolHolidays: [],
    decisionDays: { usual: 5, urgent: 2 },
    areasKnown: true,
    schoolsKnown: true,
  },
  desks: [
    {
      id: 'desk1',
      name: 'Aanmeldpunt',
      greeting: 'Goedemorgen, u spreekt met {naam}.',
      swv: null,
      phoneHours: weekdays.map((weekday) => ({ weekday, from: '09:00', to: '16:30' })),
      officeHours: weekdays.map((weekday) => ({ weekday, from: '08:30', to: '17:00' })),
      closures: [],
      callBackDays: 2,
      restMinutes: 120,
      attempts: 3,
      warnMinutes: 120,
    },
  ],
  colleagues: [
    { id: 'marloes', name: 'Marloes Hendriks', roles: ['contactPerson'], swvs: ['PO2710'] },
    { id: 'els', name: 'Els van Dijk', roles: ['lead'], swvs: ['PO2710'] },
  ],
  belscriptVersion: '2026-1',
};
