import type { api } from '@steunpunt/contract';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { ContactView, PromiseView } from '@steunpunt/contract/contacts';
import type { SessionView } from '@steunpunt/contract/session';
import { type WorklistRow, worklistGroups } from '@steunpunt/contract/worklist';
import { callBackStepNames } from '@steunpunt/domain/call-back/steps';
import type { CallAnswer } from '../api/call.ts';

type Reference = CallAnswer<typeof api.getReference>;

export function aSession(more: Partial<SessionView> = {}): SessionView {
  return {
    person: { id: 'marloes', name: 'Marloes Hendriks' },
    role: 'contactPerson',
    roles: ['contactPerson'],
    swvs: ['PO2710'],
    desk: null,
    desks: [],
    mode: 'demo',
    contractVersion: '1',
    absoluteEnd: '2026-11-23T18:00:00.000Z',
    idleEnd: '2026-11-23T09:00:00.000Z',
    ...more,
  };
}

export function aDesk(): Reference['desks'][number] {
  const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));
  return {
    id: 'desk-1',
    name: 'Aanmeldpunt Waterland',
    greeting: 'Steunpunt, u spreekt met {naam}.',
    swv: null,
    phoneHours: week,
    officeHours: week,
    closures: [],
    callBackDays: 2,
    restMinutes: 120,
    attempts: 3,
    warnMinutes: 120,
  };
}

export function aReference(more: Partial<Reference> = {}): Reference {
  return {
    today: '2026-11-23',
    region: {
      name: 'Waterland',
      scenario: 1,
      swvs: [{ code: 'PO2710', name: 'PO Waterland', kind: 'po' }],
      schoolHolidays: [],
      decisionDays: { usual: 5, urgent: 2 },
      areasKnown: true,
      schoolsKnown: true,
    },
    desks: [aDesk()],
    colleagues: [{ id: 'marloes', name: 'Marloes Hendriks', roles: ['contactPerson'], swvs: ['PO2710'] }],
    belscriptVersion: '2026-1',
    ...more,
  };
}

export function aPromise(more: Partial<PromiseView> = {}): PromiseView {
  return {
    state: 'given',
    by: 'contactPerson',
    personId: null,
    personName: null,
    until: '2026-11-24T16:00:00.000Z',
    untilDate: '2026-11-24',
    untilTime: '17:00',
    agreed: false,
    leadToldAtOnce: false,
    standsStill: false,
    moved: null,
    explanation: [
      { date: '2026-11-20', counts: null, text: 'vr 20 nov: gebeld om 13:58, telt niet mee' },
      { date: '2026-11-21', counts: null, text: 'za 21 nov: weekend' },
      { date: '2026-11-23', counts: 1, text: 'ma 23 nov: werkdag 1' },
      { date: '2026-11-24', counts: 2, text: 'di 24 nov: werkdag 2, tot sluiting om 17:00' },
    ],
    ...more,
  };
}

export function aWorklistRow(more: Partial<WorklistRow> = {}): WorklistRow {
  return {
    contactId: 'contact-1',
    version: 1,
    number: '2026-0041',
    group: 'tomorrow',
    state: 'promised',
    swv: 'PO2710',
    nature: 'A06',
    urgency: 'U3',
    first: 'callBack',
    flags: [],
    interrupted: false,
    onJointAgenda: false,
    ownerName: null,
    covering: false,
    case: null,
    mayTake: true,
    promise: aPromise(),
    callerName: 'Linda Brouwer',
    caller: 'Ouder met gezag',
    childName: 'Jasmijn',
    childAge: 12,
    school: 'De Poldervlieger',
    question: 'Welke scholen zijn er?',
    phoneNumber: '+31601234567',
    phoneDisplay: '06 01 23 45 67',
    otherWay: null,
    channel: 'Telefoon',
    times: 'na 13.00 uur',
    voicemail: true,
    callRefusal: null,
    lateness: { state: 'inTime', warnsAt: '2026-11-24T14:00:00.000Z', minutes: null },
    failed: 0,
    undecided: null,
    restsUntil: null,
    suspended: null,
    ...more,
  };
}

export function aWorklist(rows: readonly WorklistRow[]): CallAnswer<typeof api.getWorklist> {
  const groups = worklistGroups.map((group) => ({
    group,
    count: rows.filter((row) => row.group === group).length,
  }));
  return {
    rows: [...rows],
    tasks: [],
    next: null,
    counts: [
      { view: 'mine', count: 0 },
      { view: 'team', count: rows.length },
    ],
    groups,
  };
}

export function aContact(more: Partial<ContactView> = {}): ContactView {
  return {
    id: 'contact-1',
    version: 3,
    number: '2026-0041',
    channel: 'phone',
    arrivedAt: '2026-11-20T12:58:00.000Z',
    registeredAt: '2026-11-20T13:06:00.000Z',
    registeredBy: 'Sandra Vermeulen',
    deskId: 'desk-1',
    belscriptVersion: '2026-1',
    state: 'promised',
    noCaseOutcome: null,
    interrupted: false,
    onJointAgenda: false,
    swv: 'PO2710',
    sector: 'so',
    nature: 'A06',
    moreNatures: ['A03'],
    urgency: 'U3',
    first: 'callBack',
    further: ['signal'],
    flags: ['minorCalling'],
    referrals: [],
    reasons: [{ rule: 'solution', text: 'De beller zoekt een oplossing.', source: 'S2' }],
    promise: aPromise(),
    owner: null,
    minutes: 8,
    case: null,
    samePerson: [],
    relation: 'owner',
    may: ['correct'],
    isRestricted: false,
    whyNotCorrect: null,
    contactDetails: {
      callerName: 'Linda Brouwer',
      caller: 'Ouder met gezag',
      number: '+31601234567',
      numberDisplay: '06 01 23 45 67',
      mail: null,
      callBackChannel: 'Telefoon',
      times: 'na 13.00 uur',
      voicemail: true,
      language: null,
    },
    child: { name: 'Jasmijn', age: 12, group: 'groep 8', school: 'De Poldervlieger', place: 'Hoofddorp' },
    story: {
      question: 'Welke scholen zijn er in de buurt?',
      hope: 'Dat iemand meekijkt.',
      notepad: 'Aangemeld sinds september.',
      readBack: null,
      deviationReason: null,
      told: [
        {
          itemId: 'special-schools',
          title: 'Speciaal onderwijs in de regio',
          at: '2026-11-20T13:02:00.000Z',
        },
      ],
      lines: [
        { questionId: 'childName', asked: 'Hoe heet het kind?', label: 'Naam kind', answer: 'Jasmijn' },
        {
          questionId: 'attendance',
          asked: 'Gaat het kind naar school?',
          label: 'Naar school?',
          answer: 'Deels',
        },
      ],
      answers: { childName: { value: 'Jasmijn' }, attendance: { value: 'partly' } },
    },
    safety: { log: [] },
    ...more,
  };
}

export function aCallBack(more: Partial<CallBackView> = {}): CallBackView {
  return {
    id: 'contact-1',
    version: 3,
    status: 'due',
    by: 'contactPerson',
    promise: aPromise(),
    owner: { id: 'marloes', name: 'Marloes Hendriks' },
    lateness: { state: 'inTime', warnsAt: '2026-11-24T14:00:00.000Z', minutes: null },
    owedUntil: null,
    restsUntil: null,
    failed: 0,
    attemptsAllowed: 3,
    suspended: null,
    extended: false,
    ended: null,
    reach: {
      number: '+31601234567',
      numberDisplay: '06 01 23 45 67',
      otherWay: null,
      mail: null,
      channel: 'Telefoon',
      times: 'niet na 17.00 uur',
      voicemail: null,
    },
    attempts: [],
    history: [],
    steps: callBackStepNames.map((step) => ({ step, refusal: null })),
    candidates: [{ id: 'bram', name: 'Bram Kuiper', absent: false }],
    ...more,
  };
}
