import type { MenuEntry } from './menu-entries.ts';

type Page = {
  readonly to:
    | '/werkvoorraad'
    | '/gesprekken'
    | '/zaken'
    | '/tweede-triage'
    | '/poule'
    | '/doorbraken'
    | '/kennisbank'
    | '/beheer'
    | '/toezicht';
  readonly name: string;
};

/** Where an entry of the menu leads and what it is called. */
export const pageOf: Readonly<Record<MenuEntry, Page>> = {
  worklist: { to: '/werkvoorraad', name: 'Werkvoorraad' },
  contacts: { to: '/gesprekken', name: 'Gesprekken' },
  cases: { to: '/zaken', name: 'Zaken' },
  secondTriage: { to: '/tweede-triage', name: 'Tweede triage' },
  pool: { to: '/poule', name: 'Poule' },
  doorbraak: { to: '/doorbraken', name: 'Doorbraak' },
  knowledge: { to: '/kennisbank', name: 'Kennisbank' },
  settings: { to: '/beheer', name: 'Beheer' },
  reviews: { to: '/toezicht', name: 'Toezicht' },
};
