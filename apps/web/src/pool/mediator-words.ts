import type { EmployerKind, MediatorRegister, PoolReach } from '@steunpunt/domain/pool/mediator';
import type { Sector } from '@steunpunt/domain/reference/sectors';

/** As colleagues say it, where there is little room. */
export const sectorShort: Readonly<Record<Sector, string>> = {
  po: 'po',
  sbo: 'sbo',
  so: 'so',
  vo: 'vo',
  vso: 'vso',
  pro: 'pro',
  transition: 'po–vo',
  none: 'nog geen school',
};

export const registerNames: Readonly<Record<MediatorRegister, string>> = {
  mfn: 'MfN',
  adr: 'ADR',
  other: 'ander register',
};

export const employerNames: Readonly<Record<EmployerKind, string>> = {
  swv: 'samenwerkingsverband',
  municipality: 'gemeente',
  hired: 'ingehuurd',
};

export const reachNames: Readonly<Record<PoolReach, string>> = {
  region: 'uit de regio',
  wider: 'van buiten, alleen als de leidinggevende dat vraagt',
};

/** Who reads what is written about a mediator. */
export const staffRead = 'leidinggevenden en beheerders lezen dit';
