import { caseView } from './cases.ts';
import { byId, nothing } from './shapes.ts';

/** Who works on cases. */
export const workers = { roles: ['contactPerson', 'lead'] } as const;
/** Everything but a mediator's own notes. */
export const caseClasses = ['F0', 'F1', 'F2', 'F3', 'F4'] as const;

/** Reads: no key, no version, an audit row of their own. */
export const reads = {
  method: 'GET',
  permission: workers,
  idempotency: { none: 'reads only' },
  ifMatch: false,
  query: nothing,
  body: nothing,
} as const;

/** A new thing in a case: safe to repeat by its key. Answers the whole case, so that the page is right at once. */
export const adds = {
  method: 'POST',
  permission: workers,
  audit: { kind: 'change', what: 'case' },
  idempotency: 'key',
  ifMatch: false,
  carries: caseClasses,
  params: byId,
  query: nothing,
  body: nothing,
  view: caseView,
} as const;

/** A change on the version that was on the screen. */
export const changes = {
  ...adds,
  method: 'PATCH',
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
} as const;

/** A step of the steps table, on the version that was on the screen. */
export const steps = { ...changes, method: 'POST' } as const;
