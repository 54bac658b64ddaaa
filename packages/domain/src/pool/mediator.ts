import type { LocalDate } from '../calendar/local-date.ts';
import type { Sector } from '../reference/sectors.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';

/** Registers that keep up training and discipline of mediators. @source domain notes 4.1, MfN-register and ADR-register */
export const mediatorRegisters = ['mfn', 'adr', 'other'] as const;
export type MediatorRegister = (typeof mediatorRegisters)[number];

/** Who pays the mediator. @source S0, a pool of staff of swv and gemeente, or hired */
export const employerKinds = ['swv', 'municipality', 'hired'] as const;
export type EmployerKind = (typeof employerKinds)[number];

export type Employer =
  | { readonly kind: 'swv'; readonly swv: SwvCode }
  | { readonly kind: 'municipality'; readonly name: string }
  | { readonly kind: 'hired'; readonly from: LocalDate; readonly until: LocalDate };

/**
 * `region`: sees what is offered. `wider`: another region's mediator, or one hired for a single case, who sees an offer only
 * after a lead widened it.
 */
export const poolReaches = ['region', 'wider'] as const;
export type PoolReach = (typeof poolReaches)[number];

/** First and last day included. */
export type Absence = { readonly from: LocalDate; readonly to: LocalDate };

/** A mediator as the rules of the pool need it. */
export type Mediator = {
  readonly personId: PersonId;
  readonly reach: PoolReach;
  readonly registerValidUntil: LocalDate;
  readonly sectors: readonly Sector[];
  /** Parts of the region, each by the primary swv of that part. */
  readonly parts: readonly SwvCode[];
  /** Language names in lower case, as in the belscript's interpreter question. */
  readonly languages: readonly string[];
  readonly employer: Employer;
  readonly mostOpen: number;
  readonly absences: readonly Absence[];
  readonly excludedSchools: readonly string[];
  readonly excludedBoards: readonly string[];
  readonly excludedPersons: readonly string[];
};

/** How many mediations one mediator may have open, when the profile says nothing. @assumption the three swv's confirm */
export const defaultMostOpen = 3;

/** A name as it is compared: without difference of case, marks and spacing. Empty: no name. */
export function nameKeyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
