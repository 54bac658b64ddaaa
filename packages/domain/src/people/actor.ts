import type { Instant } from '../calendar/instant.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import type { Role } from './roles.ts';

/** Who acts, in the one role of this session, with the swv's and desks that this role of theirs covers. */
export type Actor = {
  readonly personId: PersonId;
  readonly role: Role;
  readonly swvs: readonly SwvCode[];
  readonly deskIds: readonly string[];
  /** The colleagues whom this person covers for today, by the date here. */
  readonly coversFor: readonly PersonId[];
  /** The cases on which this person was named to work beside the owner. */
  readonly worksOnCases?: readonly string[];
  /** The one case that this person opened by break-glass, for as long as that lasts. */
  readonly glass?: OpenGlass | null;
};

/** A use of break-glass: its id in the audit log, of which case, until when. */
export type OpenGlass = { readonly id: string; readonly caseId: string; readonly until: Instant };
