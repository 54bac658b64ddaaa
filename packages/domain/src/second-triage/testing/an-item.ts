import { defaultDeskCalendar } from '../../calendar/desk-calendar.ts';
import { asInstant } from '../../calendar/instant.ts';
import type { Candidate, DecisionCommand } from '../decision.ts';
import { decisionTerm } from '../decision-term.ts';
import type { ItemFacts } from '../triage-item.ts';

/** Monday 23 November 2026, one o'clock. */
export const atTheTable = asInstant('2026-11-23T12:00:00.000Z');

export const aLead = { personId: 'karim' };

/** A question of PO Amstelronde that waits, at a meeting that runs, looked at by its lead. */
export function anItem(changes: Partial<ItemFacts> = {}): ItemFacts {
  return {
    state: 'waiting',
    isRestricted: false,
    meeting: 'running',
    isLead: true,
    swv: 'PO2708',
    regionSwvs: ['PO2710', 'PO2708', 'VO2709'],
    caller: 'family',
    consent: { family: 'yes', school: 'unasked' },
    criteria: ['longAtHomeOrManyBodies', 'bodiesContradict'],
    requested: [],
    toTell: null,
    ...changes,
  };
}

export function aCandidate(changes: Partial<Candidate> = {}): Candidate {
  return { id: 'joris', worksFor: ['PO2708'], isContactPerson: true, doubted: false, ...changes };
}

const term = (urgency: 'U2' | 'U3') =>
  decisionTerm({ heldSince: atTheTable, urgency, calendar: defaultDeskCalendar });

/** Back to a contact person of the own swv, who tells it too. */
export function aCommand(changes: Partial<DecisionCommand> = {}): DecisionCommand {
  return {
    route: 'ownContactPerson',
    swv: 'PO2708',
    person: aCandidate(),
    within: { kind: 'workingDays', days: 5 },
    until: term('U3'),
    teller: aCandidate(),
    tellerMaySee: true,
    tellUntil: term('U2'),
    outside: null,
    offerStaysOpen: false,
    ...changes,
  };
}
