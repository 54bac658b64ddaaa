import type { RoleGrant } from '../auth/add-person.ts';

export type StaffKey =
  | 'sandra'
  | 'noor'
  | 'ruben'
  | 'marloes'
  | 'bram'
  | 'joris'
  | 'yasmina'
  | 'els'
  | 'karim'
  | 'annelies'
  | 'petra'
  | 'hanna'
  | 'thijs'
  | 'pieter'
  | 'fatima'
  | 'gerard'
  | 'mirjam'
  | 'saskia';

export type DemoDeskKey = 'region' | 'PO2710' | 'PO2708' | 'VO2709';

export type DemoPerson = {
  readonly key: StaffKey;
  readonly name: string;
  readonly grants: readonly (Omit<RoleGrant, 'deskId'> & { readonly desk: DemoDeskKey | null })[];
};

const swvRole = (role: RoleGrant['role'], swv: string) => [{ role, swv, desk: null }];
const deskOf = (desk: DemoDeskKey) => [{ role: 'desk' as const, swv: null, desk }];

const mediatorRole = [{ role: 'mediator', swv: null, desk: null }] as const;
const guest = [{ role: 'guest' as const, swv: null, desk: null }];
const administrator = [{ role: 'administrator' as const, swv: null, desk: null }];

const everywhere: readonly DemoPerson[] = [
  { key: 'marloes', name: 'Marloes Hendriks', grants: swvRole('contactPerson', 'PO2710') },
  { key: 'bram', name: 'Bram Kuiper', grants: swvRole('contactPerson', 'PO2710') },
  { key: 'joris', name: 'Joris Bakker', grants: swvRole('contactPerson', 'PO2708') },
  { key: 'yasmina', name: 'Yasmina el Amrani', grants: swvRole('contactPerson', 'VO2709') },
  { key: 'els', name: 'Els van Dijk', grants: swvRole('lead', 'PO2710') },
  { key: 'karim', name: 'Karim Haddad', grants: swvRole('lead', 'PO2708') },
  { key: 'annelies', name: 'Annelies de Wit', grants: swvRole('lead', 'VO2709') },
  { key: 'pieter', name: 'Pieter Koster', grants: mediatorRole },
  { key: 'fatima', name: 'Fatima Aziz', grants: mediatorRole },
  { key: 'gerard', name: 'Gerard Bos', grants: mediatorRole },
  // Of a gemeente: sees the questions of a meeting while it runs, and no name.
  { key: 'mirjam', name: 'Mirjam Vos', grants: guest },
  // Looks back on who saw what, and sees no file.
  {
    key: 'saskia',
    name: 'Saskia Groen',
    grants: [{ role: 'privacyOfficer' as const, swv: null, desk: null }],
  },
  { key: 'petra', name: 'Petra Smits', grants: administrator },
  // With DEMO_TOTP_SECRET the one account of the demo that has a second factor.
  { key: 'hanna', name: 'Hanna Verbeek', grants: administrator },
];

/** Invented people. One desk for the region in scenario 1, a desk for each swv in scenario 2. */
export function demoStaff(scenario: 1 | 2): readonly DemoPerson[] {
  const safetyDesk: DemoDeskKey = scenario === 1 ? 'region' : 'PO2710';
  const thijs: DemoPerson = {
    key: 'thijs',
    name: 'Thijs Molenaar',
    grants: [{ role: 'safetyOfficer', swv: null, desk: safetyDesk }],
  };
  const desks: readonly DemoPerson[] =
    scenario === 1
      ? [{ key: 'sandra', name: 'Sandra Vermeulen', grants: deskOf('region') }]
      : [
          { key: 'sandra', name: 'Sandra Vermeulen', grants: deskOf('PO2710') },
          { key: 'noor', name: 'Noor Visser', grants: deskOf('PO2708') },
          { key: 'ruben', name: 'Ruben Postma', grants: deskOf('VO2709') },
        ];
  return [...desks, ...everywhere, thijs];
}

/** `sandra.vermeulen@voorbeeld.nl` */
export function demoMail(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@voorbeeld.nl`;
}
