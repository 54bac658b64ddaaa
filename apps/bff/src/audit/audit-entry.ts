import type { AuditFilter, RecordRef } from '../http/answer.ts';

/** `read`, `list`, `search`, `change` and `call` as the endpoint names it; the others are written by the door and the ceremonies. */
export type AuditKind =
  | 'read'
  | 'list'
  | 'search'
  | 'change'
  | 'call'
  | 'refused'
  | 'signIn'
  | 'signOut'
  | 'job';

/** Who; empty for somebody who is not signed in, and for jobs. */
export type AuditActor = {
  readonly personId: string;
  readonly sessionId: string | null;
  readonly role: string | null;
};

export type AuditEntry = {
  readonly at: string;
  readonly actor: AuditActor | undefined;
  readonly kind: AuditKind;
  readonly what: string;
  readonly records: readonly RecordRef[];
  readonly result: string;
  readonly refusal?: string | undefined;
  readonly filter?: AuditFilter | undefined;
  readonly purpose?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly breakGlass?: string | undefined;
  readonly extends?: string | undefined;
  readonly saves?: number | undefined;
};
