import { caseStates } from '@steunpunt/domain/case/case-words';
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
    'A lead takes all open call-backs of the own swv off an absent colleague in one go: back to the team, or to somebody else; cases in which nothing is promised stay and are named',
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
    /** Of what was released: still paused, and now for a lead or the chosen colleague. */
    paused: z.array(releasedContact),
    /** Kept where they are, each with the code of the refusal. */
    left: z.array(z.extend(releasedContact, { code: shortText })),
    /** Nothing is promised in them, so they stay: each is handed over on its own page. */
    cases: z.array(
      z.strictObject({
        caseId: id,
        number: shortText,
        state: z.enum(caseStates),
        /** F1 */
        callerName: z.nullable(shortText),
      }),
    ),
  }),
});
