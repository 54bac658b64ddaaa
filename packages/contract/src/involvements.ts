import { involvementReasons } from '@steunpunt/domain/access/involvement';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, nothing, reasonText, shortText } from './shapes.ts';

/** A contact, or a case; a contact in a case stands for the case. */
const involvedRecord = z.strictObject({ kind: z.enum(['contact', 'case']), id });

export const involvementView = z.strictObject({
  id,
  person: z.strictObject({ id, name: shortText }),
  why: z.enum(involvementReasons),
  saidBy: shortText,
  saidAt: instant,
  /** Null while it stands. */
  ended: z.nullable(z.strictObject({ by: shortText, at: instant, reason: z.nullable(z.string()) })),
});
export type InvolvementView = z.infer<typeof involvementView>;

const involvements = z.strictObject({
  /** Empty for whoever is not in charge of the record. Those that ended are among them: they keep nobody out. */
  involvements: z.array(involvementView),
  mayEnd: z.boolean(),
  mayNameAdviser: z.boolean(),
});

export const listInvolvements = endpoint({
  method: 'GET',
  path: '/involvements',
  summary:
    'Which colleagues are or were kept out of a contact or case because they are involved; for owner and lead',
  permission: { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer'] },
  audit: { kind: 'read', what: 'involvement' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F3'],
  params: nothing,
  query: involvedRecord,
  body: nothing,
  view: involvements,
});

export const listAllInvolvements = endpoint({
  ...listInvolvements,
  path: '/involvements/all',
  summary: 'Every colleague who is or was kept out of a record that this lead may decide about',
  permission: { roles: ['lead'] },
  audit: { kind: 'list', what: 'involvement' },
  query: nothing,
  view: z.strictObject({
    involvements: z.array(
      z.extend(involvementView, {
        record: z.strictObject({ kind: z.enum(['contact', 'case']), id, number: shortText }),
      }),
    ),
  }),
});

export const declareInvolvement = endpoint({
  ...listInvolvements,
  method: 'POST',
  summary:
    'Says that whoever asks is involved, guests at the table too: from now on the record does not exist for them; its leads are told, and an owner owns it no longer',
  permission: { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer', 'guest'] },
  audit: { kind: 'change', what: 'involvement' },
  idempotency: 'key',
  carries: [],
  query: nothing,
  body: involvedRecord,
  view: nothing,
});

export const nameTlvAdviser = endpoint({
  ...listInvolvements,
  method: 'POST',
  path: '/cases/{id}/tlv-advisers',
  summary:
    'Names a colleague who advised on the tlv of the pupil, who is kept out from now on; by owner or lead, refused with `onlyOwner`',
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { kind: 'change', what: 'involvement' },
  idempotency: 'key',
  carries: [],
  params: byId,
  query: nothing,
  body: z.strictObject({ personId: id }),
  view: nothing,
});

export const endInvolvement = endpoint({
  ...listInvolvements,
  method: 'POST',
  path: '/involvements/{id}/end',
  summary: 'Lets a colleague in again, with the reason; by a lead, refused with `onlyLead`',
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { kind: 'change', what: 'involvement' },
  idempotency: { none: 'a second time it stands no longer' },
  carries: [],
  params: byId,
  query: nothing,
  body: z.strictObject({ reason: reasonText }),
  view: nothing,
});
