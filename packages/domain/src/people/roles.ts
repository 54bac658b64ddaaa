/** A session acts in one role at a time. The privacy officer comes with a screen of its own. */
export const roles = [
  'desk',
  'contactPerson',
  'lead',
  'administrator',
  'safetyOfficer',
  'guest',
  'mediator',
] as const;
export type Role = (typeof roles)[number];

/** What people call the roles, on every screen and on the command line. */
export const roleNames: Readonly<Record<Role, string>> = {
  desk: 'Administratie',
  contactPerson: 'Contactpersoon',
  lead: 'Leidinggevende',
  administrator: 'Beheerder',
  safetyOfficer: 'Aandachtsfunctionaris',
  guest: 'Gast bij de tweede triage',
  mediator: 'Mediator',
};
