import type { FieldError, ProblemCode } from '@steunpunt/contract/problem';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { LiveSignal } from '../live/live-signal.ts';

/** A record whose data stands in an answer, and by which relation it may be seen. */
export type RecordRef = {
  readonly kind: string;
  readonly id: string;
  readonly version?: number;
  readonly relation?: string;
};

/** The filter of a list as the audit log keeps it: codes, numbers and dates. Of free text only that it was there: `true`. */
export type AuditFilter = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export type Answered<View> = {
  readonly ok: true;
  readonly view: View;
  /** Every record whose data is in the view: they go into the audit log. Empty only when there is none. */
  readonly seen: readonly RecordRef[];
  /** The record that was made or changed; needed when the endpoint takes an Idempotency-Key. */
  readonly id?: string;
  /** The version of the record: becomes the ETag and is asked back in If-Match. */
  readonly version?: number;
  readonly status?: 200 | 201;
  /** Told to other screens after the commit. */
  readonly live?: readonly LiveSignal[];
  readonly filter?: AuditFilter;
  /** The id of a running call that this change ended: its saves are added up in the audit log. */
  readonly endedCall?: string;
  readonly purpose?: string;
  readonly onBehalfOf?: string;
  readonly breakGlass?: string;
};

export type Refusal = { readonly code: string };

export type Refused = {
  readonly ok: false;
  readonly problem: ProblemCode;
  readonly refusal?: Refusal;
  /** On `staleVersion`: the version that is there now. */
  readonly version?: number;
  readonly errors?: readonly FieldError[];
  /** On `tooManyAttempts`: becomes Retry-After. */
  readonly tryAgainAt?: Instant;
  /** The record that was asked for. */
  readonly about?: RecordRef;
};

export type HandlerResult<View> = Answered<View> | Refused;

export function answer<View>(given: Omit<Answered<View>, 'ok'>): Answered<View> {
  return { ok: true, ...given };
}

/** A rule of the domain says no: 409 with the refusal's code and facts. Nothing the handler wrote stays. */
export function refused(refusal: Refusal, about?: RecordRef): Refused {
  return { ok: false, problem: 'refused', refusal, ...(about && { about }) };
}

/** It does not exist, or the actor may not know that it does: the same 404. */
export function notFound(about?: RecordRef): Refused {
  return { ok: false, problem: 'notFound', ...(about && { about }) };
}

/** The record has another version than the If-Match said: 412 with the one that is there now. */
export function stale(version: number, about?: RecordRef): Refused {
  return { ok: false, problem: 'staleVersion', version, ...(about && { about }) };
}

/** Input that fits the schema and yet is nonsense, such as a number that no phone has: 400 at the named fields. */
export function invalid(errors: readonly FieldError[]): Refused {
  return { ok: false, problem: 'invalidInput', errors };
}
