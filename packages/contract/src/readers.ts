import { relations } from '@steunpunt/domain/access/relation';
import { roles } from '@steunpunt/domain/people/roles';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, nothing, shortText } from './shapes.ts';

/** What somebody did with one record in one role and by one relation, counted in the audit log. */
export const readerView = z.strictObject({
  personId: id,
  name: shortText,
  role: z.nullable(z.enum(roles)),
  relation: z.nullable(z.enum(relations)),
  /** Answers that held this record alone; lists and searches are not among them. */
  reads: z.int(),
  changes: z.int(),
  /** Tries that were refused. */
  refused: z.int(),
  firstAt: instant,
  lastAt: instant,
});
export type ReaderView = z.infer<typeof readerView>;

const readers = {
  method: 'GET',
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: byId,
  query: nothing,
  body: nothing,
  /** Whoever came last is first. */
  view: z.strictObject({ readers: z.array(readerView) }),
} as const;

export const contactReaders = endpoint({
  ...readers,
  path: '/contacts/{id}/readers',
  summary: 'Who saw or changed this contact, by the audit log; for its owner and the lead',
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { kind: 'read', what: 'contactReaders' },
});

export const caseReaders = endpoint({
  ...readers,
  path: '/cases/{id}/readers',
  summary: 'Who saw or changed this case or a contact in it, by the audit log; for its owner and the lead',
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { kind: 'read', what: 'caseReaders' },
});
