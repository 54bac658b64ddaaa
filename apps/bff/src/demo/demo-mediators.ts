import type { Mediator } from '@steunpunt/domain/pool/mediator';
import type { StaffKey } from './demo-staff.ts';

type Employer =
  | Exclude<Mediator['employer'], { readonly kind: 'hired' }>
  /** For a contract that runs whenever the demo is started. */
  | { readonly kind: 'hired' };
type Appointment = Pick<Mediator, 'sectors' | 'parts' | 'languages' | 'mostOpen'> & {
  readonly employer: Employer;
};

/** Three invented mediators: one of an swv, one of a municipality and one who is hired. */
export const demoMediators: readonly (Appointment & {
  readonly key: StaffKey;
  readonly registerNumber: string;
  readonly training: string;
})[] = [
  {
    key: 'pieter',
    registerNumber: 'MF-20417',
    training: 'Onderwijsmediation',
    sectors: ['po', 'sbo', 'so', 'vo', 'vso', 'pro', 'transition', 'none'],
    parts: ['PO2710', 'PO2708'],
    languages: ['Engels'],
    mostOpen: 3,
    employer: { kind: 'hired' },
  },
  {
    key: 'fatima',
    registerNumber: 'MF-18833',
    training: 'Familie en onderwijs',
    sectors: ['po', 'sbo', 'vo', 'transition', 'none'],
    parts: ['PO2708'],
    languages: ['Arabisch', 'Frans'],
    mostOpen: 2,
    employer: { kind: 'municipality', name: 'Amstelveen' },
  },
  {
    key: 'gerard',
    registerNumber: 'MF-11902',
    training: 'Onderwijsmediation',
    sectors: ['po', 'sbo', 'so', 'vo', 'transition', 'none'],
    parts: ['PO2710'],
    languages: [],
    mostOpen: 2,
    employer: { kind: 'swv', swv: 'PO2710' },
  },
];
