import type { api } from '@steunpunt/contract';
import type {
  AgendaRow,
  DecisionView,
  ItemView,
  MeetingHead,
  MeetingView,
} from '@steunpunt/contract/second-triage';
import { decisionRoutes } from '@steunpunt/domain/second-triage/second-triage-words';
import type { CallAnswer } from '../../api/call.ts';
import { aPromise, aReference, aSession } from '../../testing/builders.ts';

const explanation = [{ date: '2026-11-24', counts: 2, text: 'di 24 nov: werkdag 2' }];
const term = (until: string) => ({
  until,
  untilDate: until.slice(0, 10),
  untilTime: '17:00',
  explanation,
});

export function aLead() {
  return aSession({
    person: { id: 'karim', name: 'Karim Haddad' },
    role: 'lead',
    roles: ['lead'],
    swvs: ['PO2708'],
  });
}

/** Two swv's, a lead and a contact person in each. */
export function aRegion() {
  const reference = aReference();
  return {
    ...reference,
    region: {
      ...reference.region,
      swvs: [
        { code: 'PO2710', name: 'PO Haarlemmermeer', kind: 'po' as const },
        { code: 'PO2708', name: 'PO Amstelronde', kind: 'po' as const },
      ],
    },
    colleagues: [
      { id: 'karim', name: 'Karim Haddad', roles: ['lead'], swvs: ['PO2708'] },
      { id: 'joris', name: 'Joris Bakker', roles: ['contactPerson'], swvs: ['PO2708'] },
      { id: 'marloes', name: 'Marloes Hendriks', roles: ['contactPerson'], swvs: ['PO2710'] },
    ],
  };
}

export function anAgendaRow(more: Partial<AgendaRow> = {}): AgendaRow {
  return {
    kind: 'contact',
    recordId: 'contact-1',
    version: 1,
    number: '2026-0042',
    state: 'waiting',
    isRestricted: false,
    swv: 'PO2708',
    nature: 'A09',
    urgency: 'U2',
    flags: ['tension'],
    onJointAgenda: false,
    heldSince: '2026-11-20T10:25:00.000Z',
    promise: aPromise({ by: 'lead' }),
    decisionTerm: term('2026-11-24T16:00:00.000Z'),
    childName: 'Thijs',
    childAge: 8,
    callerName: 'Ilse van Rijn',
    question: 'Ik praat niet meer met de directeur.',
    ...more,
  };
}

export function aMeetingHead(more: Partial<MeetingHead> = {}): MeetingHead {
  return {
    id: 'meeting-1',
    version: 3,
    kind: 'own',
    swv: 'PO2708',
    state: 'running',
    plannedFor: '2026-11-23T12:00:00.000Z',
    startedAt: '2026-11-23T12:00:00.000Z',
    closedAt: null,
    people: [
      { id: 'karim', name: 'Karim Haddad', seat: 'member', swvs: ['PO2708'] },
      { id: 'marloes', name: 'Marloes Hendriks', seat: 'guest', swvs: ['PO2710'] },
    ],
    alsoPresent: [{ name: 'Mirjam Vos', position: 'gemeente Aalsmeer' }],
    leads: true,
    ...more,
  };
}

export function aMeeting(more: Partial<MeetingView> = {}): MeetingView {
  return {
    ...aMeetingHead(),
    items: [
      { ...anAgendaRow(), itemId: 'item-1', decidedHere: false },
      {
        ...anAgendaRow({ recordId: 'contact-2', childName: 'Yara', childAge: 14 }),
        itemId: 'item-2',
        decidedHere: false,
      },
    ],
    ...more,
  };
}

export function anItem(more: Partial<ItemView> = {}): ItemView {
  return {
    ...anAgendaRow(),
    itemId: 'item-1',
    meetingId: 'meeting-1',
    words: { question: 'Ik praat niet meer met de directeur.', under: 'Weer samen praten' },
    facts: [
      { questionId: 'attendance', label: 'Naar school', answer: 'Ja, hele dagen' },
      { questionId: 'tried', label: 'Al gepraat met', answer: 'Directie' },
    ],
    caller: 'Ouder met gezag',
    callerSide: 'family',
    school: 'De Zeilwagen',
    place: 'Amstelveen',
    childGroup: 'groep 5',
    writtenBy: 'Sandra Vermeulen',
    whyHere: ['Er wordt niet meer gepraat.'],
    consent: { family: 'unasked', school: 'unasked' },
    doorbraak: { shown: ['longAtHomeOrManyBodies'], needed: 2 },
    requested: [],
    routes: decisionRoutes.map((route) => ({
      route,
      refusal:
        route === 'mediation'
          ? { code: 'consentNeeded', of: 'family' }
          : route === 'doorbraak'
            ? { code: 'criteriaMissing', holds: 1, needed: 2 }
            : null,
    })),
    candidates: [
      { id: 'joris', name: 'Joris Bakker', swvs: ['PO2708'], isContactPerson: true, isLead: false },
      { id: 'karim', name: 'Karim Haddad', swvs: ['PO2708'], isContactPerson: false, isLead: true },
      { id: 'marloes', name: 'Marloes Hendriks', swvs: ['PO2710'], isContactPerson: true, isLead: false },
    ],
    terms: [0, 2].map((days) => ({ days, term: term(`2026-11-2${3 + days}T16:00:00.000Z`) })),
    deciders: ['Karim Haddad'],
    away: [],
    decisions: [],
    ...more,
  };
}

export function aDecision(more: Partial<DecisionView> = {}): DecisionView {
  return {
    id: 'decision-1',
    version: 1,
    at: '2026-11-23T12:20:00.000Z',
    by: 'Karim Haddad',
    deciders: ['Karim Haddad'],
    alsoPresent: [],
    route: 'ownContactPerson',
    swv: 'PO2708',
    personName: 'Joris Bakker',
    until: term('2026-11-25T16:00:00.000Z'),
    reason: 'Er is nog niet met school gepraat.',
    outside: null,
    offerStaysOpen: false,
    tellWhat: 'Joris belt u.',
    tellerName: 'Joris Bakker',
    tellUntil: '2026-11-23T16:00:00.000Z',
    toldAt: null,
    toldBy: null,
    tellRefusal: null,
    ...more,
  };
}

export function anAgenda(
  more: Partial<CallAnswer<typeof api.getAgenda>> = {},
): CallAnswer<typeof api.getAgenda> {
  return { waiting: [], paused: [], toTell: [], counts: { own: 0, joint: 0 }, ...more };
}
