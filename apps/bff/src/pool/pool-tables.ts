import type { EmployerKind, MediatorRegister, PoolReach } from '@steunpunt/domain/pool/mediator';
import type { OfferState } from '@steunpunt/domain/pool/offer';
import type { NatureCode } from '@steunpunt/domain/reference/nature-codes';
import type { Sector } from '@steunpunt/domain/reference/sectors';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A mediator of the pool: register, employer and room. What they take and whom they know stands in mediator_mark. */
export type MediatorProfileTable = {
  person_id: string;
  version: number;
  reach: PoolReach;
  register: MediatorRegister;
  register_number: string;
  register_until: string;
  training: string;
  employer_kind: EmployerKind;
  employer_swv: string | null;
  employer_name: string | null;
  contract_from: string | null;
  contract_until: string | null;
  most_open: number;
};

export const mediatorProfileColumns = {
  person_id: 'none',
  version: 'none',
  reach: 'staff',
  register: 'staff',
  register_number: 'staff',
  register_until: 'staff',
  training: 'staff',
  employer_kind: 'staff',
  employer_swv: 'staff',
  employer_name: 'staff',
  contract_from: 'staff',
  contract_until: 'staff',
  most_open: 'staff',
} as const satisfies ColumnClasses<MediatorProfileTable>;

/** `sector`, `part`, `language`: what a mediator takes. `school`, `board`, `person`: what keeps an offer away. */
export type MarkKind = 'sector' | 'part' | 'language' | 'school' | 'board' | 'person';

/** `mark_key`: the text as it is compared. */
export type MediatorMarkTable = { person_id: string; kind: MarkKind; mark_key: string; text: string };

export const mediatorMarkColumns = {
  person_id: 'none',
  kind: 'none',
  mark_key: 'staff',
  text: 'staff',
} as const satisfies ColumnClasses<MediatorMarkTable>;

export type MediatorAbsenceTable = { person_id: string; first_day: string; last_day: string };

export const mediatorAbsenceColumns = {
  person_id: 'none',
  first_day: 'staff',
  last_day: 'staff',
} as const satisfies ColumnClasses<MediatorAbsenceTable>;

/** A mediation that waits for a mediator. What mediators may see of it is made of these columns, never of the case. */
export type PoolOfferTable = {
  id: string;
  version: number;
  mediation_id: string;
  state: OfferState;
  swv: string;
  sector: Sector;
  part: string | null;
  nature: NatureCode;
  urgency: Urgency;
  offered_at: string;
  pick_until: string;
  widened: number;
  /** The language an interpreter is needed for, as it is compared. */
  interpreter_for: string | null;
  school_id: string | null;
  board_key: string | null;
  picked_by: string | null;
  picked_at: string | null;
};

export const poolOfferColumns = {
  id: 'none',
  version: 'none',
  mediation_id: 'none',
  state: 'F0',
  swv: 'F0',
  sector: 'F0',
  part: 'F0',
  nature: 'F0',
  urgency: 'F0',
  offered_at: 'F0',
  pick_until: 'F0',
  widened: 'F0',
  interpreter_for: 'F1',
  school_id: 'F2',
  board_key: 'F2',
  picked_by: 'staff',
  picked_at: 'F0',
} as const satisfies ColumnClasses<PoolOfferTable>;

/** Names of the adults involved, as they are compared with the persons a mediator excluded. */
export type PoolOfferNameTable = { offer_id: string; name_key: string };

export const poolOfferNameColumns = {
  offer_id: 'none',
  name_key: 'F2',
} as const satisfies ColumnClasses<PoolOfferNameTable>;

/** Who advised before, declared to be involved, or gave the offer back. */
export type TieKind = 'adviser' | 'declared' | 'gaveBack';
export type PoolTieTable = { offer_id: string; person_id: string; kind: TieKind; at: string };

export const poolTieColumns = {
  offer_id: 'none',
  person_id: 'staff',
  kind: 'F0',
  at: 'none',
} as const satisfies ColumnClasses<PoolTieTable>;

/** That a mediator declared to be independent in a case, in which wording. Kept. */
export type IndependenceStatementTable = {
  id: string;
  offer_id: string;
  person_id: string;
  at: string;
  wording: string;
};

export const independenceStatementColumns = {
  id: 'none',
  offer_id: 'none',
  person_id: 'staff',
  at: 'none',
  wording: 'none',
} as const satisfies ColumnClasses<IndependenceStatementTable>;
