import { describe, expect, test } from 'vitest';
import { caseStates } from '../case/case-words.ts';
import type { Actor } from '../people/actor.ts';
import { roles } from '../people/roles.ts';
import { glassAnswer, glassUntil, mayBreakGlass } from './break-glass.ts';
import { type CaseAccessFacts, caseAccess, decideCase, lostTheCase } from './case-access.ts';
import { caseRelationOf, caseRelations } from './case-relation.ts';
import { expectedCaseCells } from './testing/expected-cells.ts';

const now = '2026-11-20T10:00:00.000Z';
const facts: CaseAccessFacts = {
  swv: 'PO2710',
  ownerId: 'joris',
  coworkers: [],
  doubted: [],
  onJointAgenda: false,
  guestUntil: null,
  state: 'followUp',
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
const relation = (actor: Actor, changes: Partial<CaseAccessFacts> = {}) =>
  caseRelationOf(actor, { ...facts, ...changes }, now);

describe('exactly one relation, the strongest that holds', () => {
  test('a colleague of the same swv has none while somebody owns the case, and is its team when nobody does', () => {
    expect(relation(anActor())).toBe('none');
    expect(relation(anActor(), { ownerId: null })).toBe('team');
    expect(relation(anActor({ swvs: ['VO2709'] }), { ownerId: null })).toBe('none');
    expect(relation(anActor(), { ownerId: null, swv: null })).toBe('none');
  });

  test('the owner is the owner, also of another swv, and before everything but a doubt', () => {
    expect(relation(anActor({ swvs: [] }), { ownerId: 'marloes', coworkers: ['marloes'] })).toBe('owner');
    expect(relation(lead, { ownerId: 'els' })).toBe('owner');
    expect(relation(anActor(), { ownerId: 'marloes', doubted: ['marloes'] })).toBe('blocked');
  });

  test('whom the owner named works on it too', () => {
    expect(relation(anActor(), { coworkers: ['marloes'] })).toBe('coworker');
  });

  test('somebody of another swv works on it only while the family agrees to sharing', () => {
    const elsewhere = anActor({ swvs: ['VO2709'] });
    expect(relation(elsewhere, { coworkers: ['marloes'] })).toBe('none');
    expect(relation(elsewhere, { coworkers: ['marloes'], isShared: true })).toBe('coworker');
    expect(relation(elsewhere, { coworkers: ['marloes'], swv: null })).toBe('coworker');
    expect(relation(elsewhere, { isShared: true })).toBe('none');
  });

  test('whoever covers for the owner today works on it, and for nobody else', () => {
    expect(relation(anActor({ coversFor: ['joris'] }))).toBe('coworker');
    expect(relation(anActor({ coversFor: ['bram'] }))).toBe('none');
    expect(relation(anActor({ coversFor: ['joris'] }), { ownerId: null })).toBe('team');
    expect(relation(anActor({ coversFor: ['joris'] }), { doubted: ['marloes'] })).toBe('blocked');
  });

  test('a lead leads the cases of the own swv, of no swv, and of the joint agenda, unless doubted', () => {
    expect(relation(lead)).toBe('lead');
    expect(relation(lead, { swv: null })).toBe('lead');
    expect(relation(lead, { swv: 'PO2708' })).toBe('none');
    expect(relation(lead, { swv: 'PO2708', onJointAgenda: true })).toBe('lead');
    expect(relation(lead, { doubted: ['els'] })).toBe('blocked');
  });

  test('a guest is one until the meeting ends', () => {
    const guest = anActor({ swvs: ['VO2709'] });
    expect(relation(guest, { guestUntil: '2026-11-20T10:00:00.001Z' })).toBe('guest');
    expect(relation(guest, { guestUntil: now })).toBe('none');
  });

  test('desk, administrator, safety officer and privacy officer have none, not even to what they own', () => {
    for (const role of ['desk', 'administrator', 'safetyOfficer', 'privacyOfficer'] as const) {
      const actor = anActor({ role, deskIds: ['desk-1'] });
      expect(relation(actor, { ownerId: 'marloes', coworkers: ['marloes'] })).toBe('none');
    }
  });

  test('who broke the glass of this case reads it until the hour is over, and no other', () => {
    const until = '2026-11-20T10:30:00.000Z';
    const glass = { id: 'g1', caseId: 'k1', until } as const;
    const elsewhere = anActor({ swvs: ['VO2709'], glass });
    expect(relation(elsewhere, { caseId: 'k1' })).toBe('glass');
    expect(relation(elsewhere, { caseId: 'k2' })).toBe('none');
    expect(relation(elsewhere)).toBe('none');
    expect(caseRelationOf(elsewhere, { ...facts, caseId: 'k1' }, until)).toBe('none');
    // The team sees nothing of a held case; who broke the glass of it does.
    expect(relation(anActor({ glass }), { caseId: 'k1', ownerId: null, state: 'held' })).toBe('glass');
    expect(relation(anActor({ role: 'lead', glass }), { caseId: 'k1' })).toBe('lead');
    expect(relation(elsewhere, { caseId: 'k1', doubted: ['marloes'] })).toBe('blocked');
    for (const role of roles.filter((one) => !mayBreakGlass(one)))
      expect([role, relation(anActor({ role, glass }), { caseId: 'k1' })]).toEqual([role, 'none']);
  });

  test('every role answers with one of the known relations', () => {
    for (const role of roles) expect(caseRelations).toContain(relation(anActor({ role })));
  });
});

test('each relation may do and see in each state what the privacy officer reads here', () => {
  const lines = caseRelations.flatMap((one) =>
    caseStates.map((state) => {
      const { actions, fields } = caseAccess[one][state];
      return `${one} ${state}: ${actions.join(' ') || '-'} | ${fields.join(' ') || '-'}`;
    }),
  );
  expect(lines).toEqual(expectedCaseCells);
});

test('what is not allowed says so, with what the relation gives', () => {
  expect(decideCase(anActor(), { ...facts, ownerId: null }, 'write', now)).toMatchObject({
    allowed: false,
    relation: 'team',
    actions: ['see', 'take'],
  });
});

test('only a colleague who could have taken the case hears that it is taken', () => {
  expect(lostTheCase(anActor(), facts, now)).toBe(true);
  expect(lostTheCase(anActor({ swvs: ['VO2709'] }), facts, now)).toBe(false);
  expect(lostTheCase(anActor(), { ...facts, doubted: ['marloes'] }, now)).toBe(false);
  expect(lostTheCase(anActor(), { ...facts, state: 'closed' }, now)).toBe(false);
  expect(lostTheCase(anActor(), { ...facts, ownerId: 'marloes' }, now)).toBe(false);
});

describe('breaking the glass', () => {
  const elsewhere = anActor({ swvs: ['VO2709'] });

  test('opens a case that one would not see, for an hour', () => {
    expect(glassAnswer(elsewhere, facts, now)).toBe('open');
    expect(glassAnswer(anActor(), { ...facts, ownerId: null, state: 'held' }, now)).toBe('open');
    expect(glassUntil(now)).toBe('2026-11-20T11:00:00.000Z');
  });

  test('is not needed for what one sees, and is told so', () => {
    expect(glassAnswer(lead, facts, now)).toEqual({ code: 'alreadyVisible' });
    const again = anActor({ swvs: [], glass: { id: 'g', caseId: 'k', until: glassUntil(now) } });
    expect(glassAnswer(again, { ...facts, caseId: 'k' }, now)).toEqual({ code: 'alreadyVisible' });
  });

  test('shows nothing to who is kept out, nor to a role without cases', () => {
    expect(glassAnswer(elsewhere, { ...facts, doubted: ['marloes'] }, now)).toBe('hidden');
    for (const role of [
      'desk',
      'administrator',
      'mediator',
      'guest',
      'safetyOfficer',
      'privacyOfficer',
    ] as const)
      expect([role, glassAnswer(anActor({ role, deskIds: ['d'] }), facts, now)]).toEqual([role, 'hidden']);
  });
});
