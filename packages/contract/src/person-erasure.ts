import { involvedRoles } from '@steunpunt/domain/case/case-words';
import { erasureReaches, pieceChoices, samePersonVerdicts } from '@steunpunt/domain/privacy/person-erasure';
import { samePersonGrounds } from '@steunpunt/domain/privacy/same-person';
import * as z from 'zod/mini';
import { caseClasses, reads } from './case-kinds.ts';
import { endpoint } from './endpoint.ts';
import { privacyRequestView } from './privacy.ts';
import { byId, id, instant, nothing, reasonText, shortText } from './shapes.ts';

const leads = { roles: ['lead'] } as const;
const pieceKey = z.string().check(z.regex(/^[0-9a-f]{40}$/));

export const personErasureView = z.strictObject({
  request: privacyRequestView,
  role: z.nullable(z.enum(involvedRoles)),
  name: z.nullable(shortText),
  /** Why this person cannot be erased alone now; null when they can. */
  refusal: z.nullable(z.strictObject({ code: shortText })),
  /** What goes without anybody choosing. */
  goes: z.strictObject({
    cases: z.int(),
    callsEmptied: z.int(),
    callsErased: z.int(),
    consents: z.int(),
    corrections: z.int(),
    mails: z.int(),
  }),
  /** Texts in which they are named, or that they said: each is decided apart. */
  pieces: z.array(
    z.strictObject({
      key: pieceKey,
      /** The tables in which it stands. */
      tables: z.array(shortText),
      /** They are not named, and these are their words. */
      isTheirs: z.boolean(),
      excerpt: z.array(z.strictObject({ text: z.string(), isMark: z.boolean() })),
      choice: z.nullable(z.enum(pieceChoices)),
      reason: z.nullable(reasonText),
    }),
  ),
});
export type PersonErasure = z.infer<typeof personErasureView>;

export const getPersonErasure = endpoint({
  ...reads,
  path: '/privacy-requests/{id}/person-erasure',
  summary: 'What erasing only the person who asks would do, and every text about which must be decided first',
  permission: leads,
  audit: { kind: 'read', what: 'privacy' },
  carries: caseClasses,
  params: byId,
  /** With `case`: what stands in other cases of the person. Left out it is the person. */
  query: z.strictObject({ reach: z.optional(z.enum(erasureReaches)) }),
  view: personErasureView,
});

export const chooseErasurePiece = endpoint({
  ...getPersonErasure,
  method: 'POST',
  path: '/privacy-requests/{id}/person-erasure/pieces',
  summary:
    'Decide about one text: it is erased, or it stays and why; refused with `reasonNeeded` and `reasonNamesPerson`',
  audit: { kind: 'change', what: 'privacy' },
  idempotency: { none: 'the last choice counts' },
  query: nothing,
  body: z.strictObject({
    reach: z.enum(erasureReaches),
    key: pieceKey,
    choice: z.enum(pieceChoices),
    reason: z.nullable(reasonText),
  }),
});

export const samePersonsView = z.strictObject({
  matches: z.array(
    z.strictObject({
      kind: z.enum(['person', 'contact']),
      id,
      /** The number of the case or of the contact, and where it is opened. */
      number: shortText,
      caseId: z.nullable(id),
      since: instant,
      name: z.nullable(shortText),
      role: z.nullable(z.enum(involvedRoles)),
      child: z.nullable(shortText),
      /** By what it looks like the same person. */
      why: z.array(z.enum(samePersonGrounds)),
      verdict: z.nullable(z.enum(samePersonVerdicts)),
    }),
  ),
});
export type SamePersons = z.infer<typeof samePersonsView>;

export const listSamePersons = endpoint({
  ...reads,
  path: '/privacy-requests/{id}/same-persons',
  summary:
    'People in other cases and calls that may be of the person who asks, as far as this lead may see them',
  permission: leads,
  audit: { kind: 'read', what: 'privacy' },
  carries: ['F1', 'F2'],
  params: byId,
  view: samePersonsView,
});

export const chooseSamePerson = endpoint({
  ...listSamePersons,
  method: 'POST',
  summary: 'Say of one of them whether it is the same person',
  audit: { kind: 'change', what: 'privacy' },
  idempotency: { none: 'the last choice counts' },
  query: nothing,
  body: z.strictObject({
    kind: z.enum(['person', 'contact']),
    id,
    verdict: z.enum(samePersonVerdicts),
  }),
});
