import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { roles } from '../people/roles.ts';
import { type AccessFacts, decide, lostTheRace, project } from './decide.ts';
import { relationOf, relations } from './relation.ts';

const now = '2026-11-20T10:00:00.000Z';
const facts: AccessFacts = {
  swv: 'PO2710',
  deskId: 'desk-1',
  ownerId: null,
  doubted: [],
  registeredAt: '2026-11-19T10:00:00.000Z',
  safetyOfficerTold: false,
  onJointAgenda: false,
  atTable: false,
  callerOnTheLine: false,
  state: 'promised',
};

function anActor(changes: Partial<Actor> = {}): Actor {
  return {
    personId: 'marloes',
    role: 'contactPerson',
    swvs: ['PO2710'],
    deskIds: [],
    coversFor: [],
    ...changes,
  };
}
const lead = anActor({ personId: 'els', role: 'lead' });
const desk = anActor({ personId: 'sandra', role: 'desk', swvs: [], deskIds: ['desk-1'] });

describe('exactly one relation, the strongest that holds', () => {
  test('a contact person of the responsible swv belongs to its team while nobody owns it', () => {
    expect(relationOf(anActor(), facts, now)).toBe('team');
    expect(relationOf(anActor(), { ...facts, ownerId: 'joris' }, now)).toBe('none');
  });

  test('a contact person of another swv has no relation', () => {
    expect(relationOf(anActor({ swvs: ['VO2709'] }), facts, now)).toBe('none');
  });

  test('who owns the contact is its owner, also when it belongs to another swv', () => {
    const owned = { ...facts, ownerId: 'marloes' };
    expect(relationOf(anActor({ swvs: ['VO2709'] }), owned, now)).toBe('owner');
    expect(relationOf(anActor({ role: 'lead', swvs: [] }), owned, now)).toBe('owner');
  });

  test('who broke the glass of the case it is in reads the contact until the hour is over', () => {
    const until = '2026-11-20T10:30:00.000Z';
    const actor = anActor({ swvs: ['VO2709'], glass: { id: 'g1', caseId: 'k1', until } });
    const inCase = { ...facts, caseId: 'k1', ownerId: 'joris' };
    expect(relationOf(actor, inCase, now)).toBe('glass');
    expect(relationOf(actor, inCase, until)).toBe('none');
    expect(relationOf(actor, { ...inCase, caseId: null }, now)).toBe('none');
    expect(relationOf(actor, { ...inCase, doubted: ['marloes'] }, now)).toBe('blocked');
    expect(relationOf({ ...actor, role: 'desk' }, inCase, now)).toBe('none');
  });

  test('who covers for the owner today stands in for them, also over another swv', () => {
    const owned = { ...facts, swv: 'PO2708', ownerId: 'joris' };
    for (const role of ['contactPerson', 'lead'] as const) {
      expect(relationOf(anActor({ role, coversFor: ['joris'] }), owned, now)).toBe('coworker');
    }
    expect(relationOf(anActor({ coversFor: ['karim'] }), owned, now)).toBe('none');
    expect(relationOf(anActor({ coversFor: ['joris'] }), { ...owned, doubted: ['marloes'] }, now)).toBe(
      'blocked',
    );
  });

  test('who works on the case that it is in helps there, unless the caller doubts them or they lead its swv', () => {
    const inCase = { ...facts, swv: 'PO2708', ownerId: 'joris', caseId: 'case-1' };
    const helps = { worksOnCases: ['case-1'] };
    expect(relationOf(anActor(helps), inCase, now)).toBe('helper');
    expect(relationOf(anActor({ ...helps, role: 'lead', swvs: ['PO2708'] }), inCase, now)).toBe('lead');
    expect(relationOf(anActor(helps), { ...inCase, doubted: ['marloes'] }, now)).toBe('blocked');
    expect(relationOf(anActor(helps), { ...inCase, caseId: 'case-2' }, now)).toBe('none');
    expect(relationOf(anActor(helps), { ...inCase, caseId: null }, now)).toBe('none');
    expect(relationOf(anActor({ ...helps, role: 'administrator' }), inCase, now)).toBe('none');
  });

  test('covering gives nothing at the desk, and nothing of what nobody owns', () => {
    const owned = { ...facts, ownerId: 'joris' };
    expect(relationOf(anActor({ role: 'desk', deskIds: ['desk-1'], coversFor: ['joris'] }), owned, now)).toBe(
      'desk',
    );
    expect(relationOf(anActor({ coversFor: ['joris'] }), { ...facts, swv: 'PO2708' }, now)).toBe('none');
  });

  test('somebody who is at the desk now is not the owner now', () => {
    const owned = { ...facts, ownerId: 'marloes' };
    expect(relationOf(anActor({ role: 'desk', deskIds: ['desk-1'] }), owned, now)).toBe('desk');
  });

  test('a doubted person is blocked, whatever else holds', () => {
    for (const role of ['contactPerson', 'lead', 'desk'] as const) {
      const actor = anActor({ role, deskIds: ['desk-1'] });
      const doubted = { ...facts, ownerId: 'marloes', doubted: ['joris', 'marloes'] };
      expect(relationOf(actor, doubted, now)).toBe('blocked');
    }
  });

  test('a lead leads the contacts of the own swv and those of no known swv', () => {
    expect(relationOf(lead, { ...facts, ownerId: 'joris' }, now)).toBe('lead');
    expect(relationOf(lead, { ...facts, swv: null }, now)).toBe('lead');
    expect(relationOf(lead, { ...facts, swv: 'PO2708' }, now)).toBe('none');
  });

  test('a lead of another swv leads what is on the joint agenda too, unless doubted', () => {
    const shared = { ...facts, swv: 'PO2708', state: 'held', onJointAgenda: true } as const;
    expect(relationOf(lead, shared, now)).toBe('lead');
    expect(relationOf(lead, { ...shared, ownerId: 'karim' }, now)).toBe('lead');
    expect(relationOf(lead, { ...shared, doubted: ['els'] }, now)).toBe('blocked');
    expect(decide(lead, shared, 'see', now).allowed).toBe(true);
    expect(decide(lead, { ...shared, doubted: ['els'] }, 'see', now).allowed).toBe(false);
  });

  test('the joint agenda changes nothing for who is no lead', () => {
    for (const role of roles) {
      if (role === 'lead') continue;
      for (const swvs of [['PO2710'], ['VO2709']]) {
        const actor = anActor({ role, swvs, deskIds: ['desk-1'] });
        const shared = { ...facts, onJointAgenda: true };
        expect(relationOf(actor, shared, now)).toBe(relationOf(actor, facts, now));
      }
    }
  });

  test('a contact of no known swv has no team', () => {
    expect(relationOf(anActor(), { ...facts, swv: null }, now)).toBe('none');
  });

  test('the desk sees its own contacts until thirty days after registration', () => {
    expect(relationOf(desk, { ...facts, registeredAt: '2026-10-21T10:00:00.000Z' }, now)).toBe('desk');
    expect(relationOf(desk, { ...facts, registeredAt: '2026-10-21T09:59:59.999Z' }, now)).toBe('none');
    expect(relationOf({ ...desk, deskIds: ['desk-2'] }, facts, now)).toBe('none');
  });

  test('who sits at the table of a second triage is a guest of its items, unless doubted', () => {
    const elsewhere = anActor({ swvs: ['VO2709'] });
    const held = { ...facts, state: 'held', atTable: true } as const;
    expect(relationOf(elsewhere, held, now)).toBe('guest');
    expect(relationOf({ ...lead, swvs: ['VO2709'] }, held, now)).toBe('guest');
    expect(relationOf(lead, held, now)).toBe('lead');
    expect(relationOf(elsewhere, { ...held, doubted: ['marloes'] }, now)).toBe('blocked');
    expect(relationOf(elsewhere, { ...held, ownerId: 'marloes' }, now)).toBe('owner');
    for (const role of ['administrator', 'safetyOfficer', 'desk'] as const) {
      expect(relationOf(anActor({ role }), held, now)).toBe('none');
    }
  });

  test('a guest from elsewhere has a seat and nothing else, whatever else would hold', () => {
    const guest = anActor({ role: 'guest', coversFor: ['joris'], worksOnCases: ['case-1'] });
    const owned = { ...facts, ownerId: 'marloes', caseId: 'case-1' };
    expect(relationOf(guest, owned, now)).toBe('none');
    expect(relationOf(guest, { ...owned, atTable: true }, now)).toBe('guest');
    expect(relationOf(guest, { ...owned, atTable: true, doubted: ['marloes'] }, now)).toBe('blocked');
    expect(relationOf(guest, { ...owned, callerOnTheLine: true }, now)).toBe('none');
  });

  test('a consultant of the own swv sees a held contact at the table only, and takes an open promise there as always', () => {
    const held = { ...facts, state: 'held' } as const;
    expect(decide(anActor(), held, 'see', now).allowed).toBe(false);
    expect(decide(anActor(), { ...held, atTable: true }, 'see', now)).toMatchObject({
      relation: 'guest',
      allowed: true,
      fields: ['F0', 'question', 'card'],
    });
    expect(decide(anActor(), { ...facts, atTable: true }, 'take', now)).toMatchObject({
      relation: 'team',
      allowed: true,
    });
  });

  test('the caller card opens with the caller on the line, thirty days back, and yields to every other relation', () => {
    const calling = { ...facts, callerOnTheLine: true };
    const elsewhere = { ...desk, deskIds: ['desk-2'] };
    expect(relationOf(elsewhere, calling, now)).toBe('callerCard');
    expect(relationOf(elsewhere, { ...calling, registeredAt: '2026-10-01T09:00:00.000Z' }, now)).toBe('none');
    expect(relationOf(desk, calling, now)).toBe('desk');
    expect(relationOf(desk, { ...calling, doubted: ['sandra'] }, now)).toBe('blocked');
  });

  test('an administrator and a safety officer have no relation to anything, not even to what they own', () => {
    for (const role of ['administrator', 'safetyOfficer'] as const) {
      const actor = anActor({ role, deskIds: ['desk-1'] });
      expect(relationOf(actor, { ...facts, ownerId: 'marloes', callerOnTheLine: true }, now)).toBe('none');
    }
  });

  test('a safety officer sees what the own desk had to tell, however old, and nothing of another desk', () => {
    const told = { ...facts, safetyOfficerTold: true, registeredAt: '2026-01-05T10:00:00.000Z' } as const;
    const officer = anActor({ role: 'safetyOfficer', swvs: [], deskIds: ['desk-1'] });
    expect(relationOf(officer, told, now)).toBe('safety');
    expect(relationOf(officer, { ...told, swv: null, ownerId: 'joris' }, now)).toBe('safety');
    expect(relationOf({ ...officer, deskIds: ['desk-2'] }, told, now)).toBe('none');
    expect(relationOf(officer, { ...told, doubted: ['marloes'] }, now)).toBe('blocked');
  });

  test('what the safety officer is told of changes nothing for anybody else', () => {
    for (const role of roles) {
      if (role === 'safetyOfficer') continue;
      const actor = anActor({ role, deskIds: ['desk-1'] });
      const told = { ...facts, safetyOfficerTold: true };
      expect(relationOf(actor, told, now)).toBe(relationOf(actor, facts, now));
    }
  });

  test('every role answers with one of the known relations', () => {
    for (const role of roles) expect(relations).toContain(relationOf(anActor({ role }), facts, now));
  });
});

test('nobody opens a caller card without the caller on the line', () => {
  expect(decide(lead, facts, 'card', now).allowed).toBe(false);
  expect(decide(lead, { ...facts, callerOnTheLine: true }, 'card', now).allowed).toBe(true);
  const held = { ...facts, state: 'held', callerOnTheLine: true } as const;
  expect(decide(anActor(), held, 'card', now).allowed).toBe(true);
  expect(decide(anActor(), { ...held, doubted: ['marloes'] }, 'card', now).allowed).toBe(false);
});

describe('projecting', () => {
  const groups = { F0: { urgency: 'U2' }, F1: { name: 'Bel' }, F2: { name: 'Kim' }, question: 'Wat nu?' };

  test('keeps the groups the relation may see and nothing else', () => {
    expect(project(decide(anActor(), facts, 'see', now), groups)).toEqual({
      F0: { urgency: 'U2' },
      F1: { name: 'Bel' },
      F2: null,
      question: 'Wat nu?',
    });
  });

  test('a refused decision keeps nothing', () => {
    expect(project(decide(anActor(), facts, 'correct', now), groups)).toEqual({
      F0: null,
      F1: null,
      F2: null,
      question: null,
    });
  });
});

describe('losing the race for a contact', () => {
  test('a colleague of the same team hears that it is taken', () => {
    expect(lostTheRace(anActor(), { ...facts, ownerId: 'joris' }, now)).toBe(true);
  });

  test('others hear nothing: for them it does not exist', () => {
    const taken = { ...facts, ownerId: 'joris' };
    expect(lostTheRace(anActor({ swvs: ['VO2709'] }), taken, now)).toBe(false);
    expect(lostTheRace(anActor(), { ...taken, doubted: ['marloes'] }, now)).toBe(false);
    expect(lostTheRace(anActor(), { ...taken, state: 'held' }, now)).toBe(false);
    expect(lostTheRace(anActor(), facts, now)).toBe(false);
  });
});
