import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, nothing, reasonText, shortText } from './shapes.ts';

const releasedContact = z.strictObject({
  contactId: id,
  number: shortText,
  /** F1 */
  callerName: z.nullable(shortText),
});

export const releaseWork = endpoint({
  method: 'POST',
  path: '/people/{id}/released-work',
  summary:
    'A lead takes all open call-backs and cases of the own swv off an absent colleague in one go: back to the team, or to somebody else; what may not move stays and is named',
  permission: { roles: ['lead'] },
  audit: { kind: 'change', what: 'callBack' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F0', 'F1'],
  params: byId,
  query: nothing,
  body: z.strictObject({ toPersonId: z.nullable(id), reason: reasonText }),
  view: z.strictObject({
    released: z.int(),
    /** Cases in which nothing is promised; those with a promise went along with it. */
    releasedCases: z.int(),
    /** Of what was released: still paused, and now for a lead or the chosen colleague. */
    paused: z.array(releasedContact),
    /** Kept where they are, each with the code of the refusal. */
    left: z.array(z.extend(releasedContact, { code: shortText })),
    /** Cases without a promise that could not move, each with the code of the refusal. */
    cases: z.array(
      z.strictObject({
        caseId: id,
        number: shortText,
        /** F1 */
        callerName: z.nullable(shortText),
        code: shortText,
      }),
    ),
  }),
});
