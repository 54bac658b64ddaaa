import { mailedPaperKinds } from '@steunpunt/domain/mediation/paper-kinds';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { mailStates } from './mails.ts';
import { byId, id, instant, nothing, shortText } from './shapes.ts';

/** The papers that were mailed to parties, and to whom they can be mailed now. The text is not kept once it is sent. */
export const mediationMails = z.strictObject({
  mails: z.array(
    z.strictObject({
      id,
      partyId: id,
      title: shortText,
      /** `queued` waits for the mail server and is tried again by itself. */
      state: z.enum(mailStates),
      at: instant,
      by: shortText,
      sentAt: z.nullable(instant),
    }),
  ),
  /** Of every party: why nothing can be mailed now; null when it can, once the party says yes. */
  parties: z.array(z.strictObject({ partyId: id, refusal: z.nullable(shortText) })),
});
export type MediationMails = z.infer<typeof mediationMails>;

const ofMediation = {
  permission: { roles: ['contactPerson', 'lead', 'mediator'] },
  ifMatch: false,
  carries: ['F0', 'F3'],
  params: byId,
  query: nothing,
  view: mediationMails,
} as const;

export const listMediationMails = endpoint({
  ...ofMediation,
  method: 'GET',
  path: '/mediations/{id}/mails',
  summary: 'The papers that were mailed to parties, and to whom they can be mailed now',
  audit: { kind: 'read', what: 'mediationMail' },
  idempotency: { none: 'reads only' },
  body: nothing,
});

export const sendMediationPaper = endpoint({
  ...ofMediation,
  method: 'POST',
  path: '/mediations/{id}/mails',
  summary:
    'Mails a paper to a party; refused with `mailNotSetUp`, `mailNotAllowedByDesk`, `paperWhilePaused`, `restricted`, `partyWithoutMail`, `partyNotByMail`, `partyConsentNeeded` or `noSuchParty`',
  audit: { kind: 'change', what: 'mediationMail' },
  idempotency: 'key',
  body: z.strictObject({
    kind: z.enum(mailedPaperKinds),
    partyId: id,
    /** The party said yes to whoever mails. */
    consent: z.boolean(),
  }),
});
