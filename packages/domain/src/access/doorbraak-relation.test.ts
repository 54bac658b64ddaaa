import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { roles } from '../people/roles.ts';
import { type DoorbraakAccessFacts, doorbraakRelationsOf, seesWhatWasSaid } from './doorbraak-relation.ts';

const facts: DoorbraakAccessFacts = {
  swv: 'VO2709',
  stage: 'facts',
  ownerId: 'joris',
  team: [
    { personId: 'yasmina', role: 'director', conflicted: false },
    { personId: 'bram', role: 'swvPrimary', conflicted: false },
  ],
  deciderId: 'karim',
  topLevelOpen: false,
  doubted: [],
};
const actor = (role: Actor['role'], personId: string, swvs: readonly string[] = []): Actor => ({
  role,
  personId,
  swvs,
  deskIds: [],
  coversFor: [],
});

describe('who stands how to a doorbraak', () => {
  test('its casusregisseur, its team, the leads of its swv and the contact person of the case', () => {
    expect(doorbraakRelationsOf(actor('contactPerson', 'yasmina'), facts)).toEqual(['director']);
    expect(doorbraakRelationsOf(actor('contactPerson', 'bram'), facts)).toEqual(['member']);
    expect(doorbraakRelationsOf(actor('lead', 'annelies', ['VO2709']), facts)).toEqual(['lead']);
    expect(doorbraakRelationsOf(actor('contactPerson', 'joris', ['VO2709']), facts)).toEqual(['owner']);
  });

  test('whoever covers for the contact person today', () => {
    const covering = { ...actor('contactPerson', 'marloes'), coversFor: ['joris'] };
    expect(doorbraakRelationsOf(covering, facts)).toEqual(['owner']);
    expect(doorbraakRelationsOf({ ...covering, role: 'mediator' }, facts)).toEqual([]);
  });

  test('the decider from the plan that is laid before them, or from the highest level that was asked', () => {
    const karim = actor('lead', 'karim', ['PO2708']);
    expect(doorbraakRelationsOf(karim, facts)).toEqual([]);
    expect(doorbraakRelationsOf(karim, { ...facts, stage: 'decision' })).toEqual(['decider']);
    expect(doorbraakRelationsOf(karim, { ...facts, topLevelOpen: true })).toEqual(['decider']);
  });

  test('nobody else: not another swv, nor a role that does not work with families', () => {
    expect(doorbraakRelationsOf(actor('lead', 'els', ['PO2710']), facts)).toEqual([]);
    expect(doorbraakRelationsOf(actor('lead', 'joris', ['PO2710']), facts)).toEqual([]);
    for (const role of ['desk', 'administrator', 'safetyOfficer', 'guest'] as const) {
      expect(doorbraakRelationsOf(actor(role, 'joris', ['VO2709']), facts)).toEqual([]);
    }
  });

  test.each(roles)('somebody who is doubted has none, also as %s', (role) => {
    const doubted = { ...facts, ownerId: 'yasmina', doubted: ['yasmina'] };
    expect(doorbraakRelationsOf(actor(role, 'yasmina', ['VO2709']), doubted)).toEqual([]);
  });

  test('a member with a tie has none, the contact person of the case included', () => {
    const team = [{ personId: 'joris', role: 'swvSecondary', conflicted: true }] as const;
    expect(doorbraakRelationsOf(actor('contactPerson', 'joris'), { ...facts, team })).toEqual([]);
  });
});

test('what was said is for who works on it or leads it; the contact person of the case sees how it stands', () => {
  expect(seesWhatWasSaid(['owner'])).toBe(false);
  expect(seesWhatWasSaid([])).toBe(false);
  for (const relation of ['lead', 'director', 'member', 'decider'] as const) {
    expect(seesWhatWasSaid([relation, 'owner'])).toBe(true);
  }
});
