import type { Mediator } from '../mediator.ts';
import type { Offer } from '../offer.ts';

/** A hired mediator with room, for primary and secondary schools, free on every day of 2026. */
export function aMediator(changes: Partial<Mediator> = {}): Mediator {
  return {
    personId: 'pieter',
    reach: 'region',
    registerValidUntil: '2028-05-01',
    sectors: ['po', 'vo', 'transition'],
    parts: ['PO2708'],
    languages: ['engels'],
    employer: { kind: 'hired', from: '2026-01-01', until: '2026-12-31' },
    mostOpen: 3,
    absences: [],
    excludedSchools: [],
    excludedBoards: [],
    excludedPersons: [],
    ...changes,
  };
}

/** An open offer about a conflict at a primary school in Amstelveen, made on Monday 23 November 2026. */
export function anOffer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'offer-1',
    state: 'open',
    swv: 'PO2708',
    sector: 'po',
    part: 'PO2708',
    nature: 'A09',
    urgency: 'U2',
    offeredAt: '2026-11-23T09:00:00.000Z',
    widened: false,
    interpreterFor: null,
    schoolId: 'ZZ08',
    board: 'Stichting De Zilverberk',
    personNames: ['Anke Smit', 'Carla Prins'],
    advisers: ['karim'],
    declared: [],
    doubted: [],
    standsStill: false,
    gaveBack: [],
    ...changes,
  };
}
