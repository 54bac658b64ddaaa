import type { Role } from '@steunpunt/domain/people/roles';

export type MenuEntry =
  | 'worklist'
  | 'contacts'
  | 'cases'
  | 'secondTriage'
  | 'pool'
  | 'doorbraak'
  | 'knowledge'
  | 'settings'
  | 'reviews';

/** What the rail shows, in its order: only what exists and what the role may open. */
export const menuEntries: Readonly<Record<Role, readonly MenuEntry[]>> = {
  desk: ['worklist', 'contacts', 'knowledge'],
  contactPerson: ['worklist', 'contacts', 'cases', 'secondTriage', 'doorbraak', 'knowledge'],
  lead: ['worklist', 'contacts', 'cases', 'secondTriage', 'pool', 'doorbraak', 'knowledge'],
  administrator: ['settings', 'knowledge'],
  safetyOfficer: ['worklist', 'knowledge'],
  mediator: ['pool', 'doorbraak', 'knowledge'],
  guest: ['secondTriage', 'knowledge'],
  privacyOfficer: ['reviews', 'knowledge'],
};

export function mayTakeCalls(role: Role): boolean {
  return role === 'desk' || role === 'contactPerson' || role === 'lead';
}

/** Where a role begins its day. */
export function homeOf(
  role: Role,
): '/gesprekken' | '/werkvoorraad' | '/beheer' | '/poule' | '/tweede-triage' | '/toezicht' {
  switch (role) {
    case 'desk':
      return '/gesprekken';
    case 'contactPerson':
    case 'lead':
    case 'safetyOfficer':
      return '/werkvoorraad';
    case 'administrator':
      return '/beheer';
    case 'mediator':
      return '/poule';
    case 'guest':
      return '/tweede-triage';
    case 'privacyOfficer':
      return '/toezicht';
  }
}
