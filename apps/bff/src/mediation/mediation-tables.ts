import type { Authority } from '@steunpunt/domain/case/case-words';
import type {
  MediationOutcome,
  MediationStage,
  PauseReason,
} from '@steunpunt/domain/mediation/mediation-stages';
import type { PartyKind } from '@steunpunt/domain/mediation/parties';
import type { NatureCode } from '@steunpunt/domain/reference/nature-codes';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A mediation: process facts only. JSON columns hold codes and dates. What is said in it has no place here. */
export type MediationTable = {
  id: string;
  version: number;
  /** M-YYYY-NNN. */
  number: string;
  request_id: string;
  contact_id: string;
  desk_id: string;
  swv: string;
  sector: Sector;
  nature: NatureCode;
  urgency: Urgency;
  stage: MediationStage;
  /** The day and the moment the stage began; the moment starts its term. */
  stage_since: string;
  stage_at: string;
  until_at: string | null;
  paused: PauseReason | null;
  suitability: string;
  talks: string;
  others_present: number;
  ending: string;
  outcome: MediationOutcome | null;
  closed_on: string | null;
  settlement_shared: number;
  safety_protocol_on: string;
  minutes: number;
  appointments: string;
  evaluation: string;
  /** What was settled, once everybody agreed in writing that it leaves the mediation. */
  settlement: string | null;
};

export const mediationColumns = {
  id: 'none',
  version: 'none',
  number: 'none',
  request_id: 'none',
  contact_id: 'none',
  desk_id: 'none',
  swv: 'F0',
  sector: 'F0',
  nature: 'F0',
  urgency: 'F0',
  stage: 'F0',
  stage_since: 'F0',
  stage_at: 'F0',
  until_at: 'F0',
  paused: 'F0',
  suitability: 'F0',
  talks: 'F0',
  others_present: 'F0',
  ending: 'F0',
  outcome: 'F0',
  closed_on: 'F0',
  settlement_shared: 'F0',
  safety_protocol_on: 'F0',
  minutes: 'F0',
  appointments: 'F0',
  evaluation: 'F0',
  settlement: 'F3',
} as const satisfies ColumnClasses<MediationTable>;

/** Who takes part, with what each said yes or no to: JSON by stage. */
export type MediationPartyTable = {
  id: string;
  mediation_id: string;
  position: number;
  kind: PartyKind;
  authority: Authority;
  age: number | null;
  takes_part: number;
  mandate: number;
  name: string | null;
  phone: string | null;
  mail: string | null;
  consents: string;
  intake_on: string | null;
  signed_on: string | null;
};

export const mediationPartyColumns = {
  id: 'none',
  mediation_id: 'none',
  position: 'none',
  kind: 'F0',
  authority: 'F1',
  age: 'F2',
  takes_part: 'F0',
  mandate: 'F0',
  name: 'F2',
  phone: 'F1',
  mail: 'F1',
  consents: 'F0',
  intake_on: 'F0',
  signed_on: 'F0',
} as const satisfies ColumnClasses<MediationPartyTable>;

/** Who mediates now. */
export type MediationMediatorTable = { mediation_id: string; person_id: string; since: string };

export const mediationMediatorColumns = {
  mediation_id: 'none',
  person_id: 'staff',
  since: 'none',
} as const satisfies ColumnClasses<MediationMediatorTable>;

/** The last number given out in a year. */
export type MediationCounterTable = { year: string; last_number: number };

export const mediationCounterColumns = {
  year: 'none',
  last_number: 'none',
} as const satisfies ColumnClasses<MediationCounterTable>;
