/** A session acts in one role at a time. The privacy officer looks back on who saw what, and sees no file. */
export const roles = [
  'desk',
  'contactPerson',
  'lead',
  'administrator',
  'safetyOfficer',
  'guest',
  'mediator',
  'privacyOfficer',
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
  privacyOfficer: 'Privacyfunctionaris',
};
