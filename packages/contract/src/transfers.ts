import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { natureCode } from './reference.ts';
import { byId, id, instant, nothing, shortText, version } from './shapes.ts';

/** A warm transfer: offered to one person, who takes it within thirty seconds or not. */
export const transferView = z.strictObject({
  id,
  version,
  callId: id,
  fromName: shortText,
  toPersonId: id,
  toName: shortText,
  state: z.enum(['offered', 'accepted', 'declined', 'timedOut', 'withdrawn']),
  offeredAt: instant,
  expiresAt: instant,
  /** What the colleague has to know before saying yes. */
  callerName: z.nullable(shortText),
  nature: z.nullable(natureCode),
  question: z.nullable(z.string()),
});
export type TransferView = z.infer<typeof transferView>;

const staff = { roles: ['desk', 'contactPerson', 'lead'] } as const;

export const offerTransfer = endpoint({
  method: 'POST',
  path: '/calls/{id}/transfers',
  summary: 'Offer the caller on the line to a colleague; refused with `notAvailable` or `doubtedPerson`',
  permission: staff,
  audit: { kind: 'change', what: 'transfer' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F0', 'F1', 'F3'],
  params: byId,
  query: nothing,
  body: z.strictObject({ toPersonId: id }),
  view: transferView,
});

export const listTransfers = endpoint({
  method: 'GET',
  path: '/transfers',
  summary: 'Transfers of the last two minutes that I offered or that are offered to me',
  permission: staff,
  audit: { kind: 'list', what: 'transfer' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F0', 'F1', 'F3'],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({ transfers: z.array(transferView) }),
});

const answersTransfer = {
  method: 'POST',
  permission: staff,
  audit: { kind: 'change', what: 'transfer' },
  idempotency: 'key',
  ifMatch: false,
  carries: ['F0', 'F1', 'F3'],
  params: byId,
  query: nothing,
  body: nothing,
  view: transferView,
} as const;

export const acceptTransfer = endpoint({
  ...answersTransfer,
  path: '/transfers/{id}/accept',
  summary: 'Take the caller over; refused with `transferEnded` when too late',
});
export const declineTransfer = endpoint({
  ...answersTransfer,
  path: '/transfers/{id}/decline',
  summary: 'Not now',
});
export const withdrawTransfer = endpoint({
  ...answersTransfer,
  path: '/transfers/{id}/withdraw',
  summary: 'Stop offering',
});
