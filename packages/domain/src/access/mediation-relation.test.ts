import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { roles } from '../people/roles.ts';
import { mediationRelationOf } from './mediation-relation.ts';

const facts = { swv: 'PO2710', ownerId: 'marloes', mediators: ['pieter'], doubted: [] } as const;
const actor = (role: Actor['role'], personId: string, swvs: readonly string[] = []): Actor => ({
  role,
  personId,
  swvs,
  deskIds: [],
  coversFor: [],
});

describe('who stands how to a mediation', () => {
  test('its mediator, the contact person of the case and the leads of its swv', () => {
    expect(mediationRelationOf(actor('mediator', 'pieter'), facts)).toBe('mediator');
    expect(mediationRelationOf(actor('contactPerson', 'marloes', ['PO2710']), facts)).toBe('owner');
    expect(mediationRelationOf(actor('lead', 'els', ['PO2710']), facts)).toBe('lead');
  });

  test('whoever covers for the contact person today', () => {
    const covering = { ...actor('contactPerson', 'bram', ['PO2710']), coversFor: ['marloes'] };
    expect(mediationRelationOf(covering, facts)).toBe('owner');
    expect(mediationRelationOf({ ...covering, role: 'mediator' }, facts)).toBe('none');
  });

  test('nobody else: not another mediator, colleague, swv or role', () => {
    expect(mediationRelationOf(actor('mediator', 'fatima'), facts)).toBe('none');
    expect(mediationRelationOf(actor('contactPerson', 'bram', ['PO2710']), facts)).toBe('none');
    expect(mediationRelationOf(actor('lead', 'karim', ['PO2708']), facts)).toBe('none');
    for (const role of ['desk', 'administrator', 'safetyOfficer'] as const) {
      expect(mediationRelationOf(actor(role, 'pieter', ['PO2710']), facts)).toBe('none');
    }
  });

  test.each(roles)('somebody who is doubted has none, also as %s', (role) => {
    const doubted = { ...facts, ownerId: 'x', mediators: ['x'], doubted: ['x'] };
    expect(mediationRelationOf(actor(role, 'x', ['PO2710']), doubted)).toBe('none');
  });

  test('the mediator of a case is its mediator in that role alone', () => {
    expect(mediationRelationOf(actor('contactPerson', 'pieter'), facts)).toBe('none');
  });
});
