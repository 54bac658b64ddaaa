import { callerMailKinds } from '@steunpunt/domain/mail/caller-mail';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, nothing, shortText } from './shapes.ts';

export const mailStates = ['queued', 'sent', 'failed'] as const;

/** What was mailed to the caller of a contact; the text itself is not kept once it is sent. */
export const contactMails = z.strictObject({
  mails: z.array(
    z.strictObject({
      id,
      kind: z.enum(callerMailKinds),
      title: shortText,
      /** `queued` waits for the mail server and is tried again by itself. */
      state: z.enum(mailStates),
      at: instant,
      by: shortText,
      sentAt: z.nullable(instant),
    }),
  ),
  /** Why each kind cannot be mailed now; null when it can, once the caller says yes. */
  refusals: z.record(z.enum(callerMailKinds), z.nullable(shortText)),
  /** The caller chose to be answered by mail, so that nothing has to be asked. */
  consentGiven: z.boolean(),
});
export type ContactMails = z.infer<typeof contactMails>;

const ofContact = {
  permission: { roles: ['desk', 'contactPerson', 'lead'] },
  ifMatch: false,
  carries: ['F0', 'F3'],
  params: byId,
  query: nothing,
  view: contactMails,
} as const;

export const listContactMails = endpoint({
  ...ofContact,
  method: 'GET',
  path: '/contacts/{id}/mails',
  summary: 'What was mailed to the caller, and what can be mailed now',
  audit: { kind: 'read', what: 'contactMail' },
  idempotency: { none: 'reads only' },
  body: nothing,
});

export const sendContactMail = endpoint({
  ...ofContact,
  method: 'POST',
  path: '/contacts/{id}/mails',
  summary:
    'Mails a knowledge item, the appointment or a request to get in touch to the caller; refused with `mailNotSetUp`, `mailNotAllowedByDesk`, `noMailAddress`, `noAppointment` or `mailConsentNeeded`',
  audit: { kind: 'change', what: 'contactMail' },
  idempotency: 'key',
  body: z.strictObject({
    kind: z.enum(callerMailKinds),
    /** For a knowledge item. */
    itemId: z.nullable(id),
    /** The caller said yes to whoever mails. */
    consent: z.boolean(),
  }),
});

export const mailSettings = z.strictObject({
  /** Whether a mail server was set up for this installation. */
  isSetUp: z.boolean(),
  /** The desks that may mail callers. */
  desks: z.array(id),
});

export const getMailSettings = endpoint({
  method: 'GET',
  path: '/mail-settings',
  summary: 'Whether mail can be sent, and which desks may mail callers',
  permission: { session: true },
  audit: { none: 'settings only' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: mailSettings,
});

export const setDeskMail = endpoint({
  method: 'PUT',
  path: '/desks/{id}/mail',
  summary: 'Allows or forbids a desk to mail callers',
  permission: { roles: ['administrator'] },
  audit: { kind: 'change', what: 'deskMail' },
  idempotency: { none: 'a repeat sets the same' },
  ifMatch: false,
  carries: [],
  params: byId,
  query: nothing,
  body: z.strictObject({ allowed: z.boolean() }),
  view: mailSettings,
});
