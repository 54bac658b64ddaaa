import type { api } from '@steunpunt/contract';
import type { Role } from '@steunpunt/domain/people/roles';
import type { CallAnswer } from '../api/call.ts';

export type Person = CallAnswer<typeof api.listPeople>['people'][number];
export type Grant = Person['grants'][number];

/** What a role is given for: an swv, a desk, or nothing. */
export const scopeOfRole: Readonly<Record<Role, 'swv' | 'desk' | 'none'>> = {
  desk: 'desk',
  contactPerson: 'swv',
  lead: 'swv',
  administrator: 'none',
  safetyOfficer: 'desk',
  mediator: 'none',
  guest: 'none',
  privacyOfficer: 'none',
};

/** Another role asks for another place; what no longer fits goes. */
export function withRole(grant: Grant, role: Role): Grant {
  const scope = scopeOfRole[role];
  return { role, swv: scope === 'swv' ? grant.swv : null, deskId: scope === 'desk' ? grant.deskId : null };
}

/** What is wrong with the roles; undefined when they are right. */
export function grantsError(grants: readonly Grant[]): string | undefined {
  if (grants.length === 0) return 'Kies ten minste één rol.';
  for (const { role, swv, deskId } of grants) {
    if (scopeOfRole[role] === 'swv' && swv === null)
      return 'Kies bij elke contactpersoon en leidinggevende een samenwerkingsverband.';
    if (scopeOfRole[role] === 'desk' && deskId === null) return 'Kies een aanmeldpunt bij deze rol.';
  }
  return undefined;
}
