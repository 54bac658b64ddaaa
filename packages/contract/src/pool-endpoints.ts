import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { appointmentBody, mediatorRow, offerRow, ownProfileBody, poolView, profileView } from './pool.ts';
import { byId, id, nothing } from './shapes.ts';

const mediators = { roles: ['mediator'] } as const;
const leads = { roles: ['lead'] } as const;
const keepers = { roles: ['lead', 'administrator'] } as const;

const reads = {
  method: 'GET',
  idempotency: { none: 'reads only' },
  ifMatch: false,
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

const acts = {
  method: 'POST',
  audit: { kind: 'change', what: 'poolOffer' },
  idempotency: 'key',
  ifMatch: false,
  params: byId,
  query: nothing,
  body: nothing,
} as const;

export const getPool = endpoint({
  ...reads,
  path: '/pool',
  summary: 'What this mediator may pick, without names, beside their own mediations and profile',
  permission: mediators,
  audit: { kind: 'list', what: 'poolOffer' },
  carries: ['F0'],
  view: poolView,
});

export const pickOffer = endpoint({
  ...acts,
  path: '/pool/offers/{id}/pick',
  summary: 'Take a case with the statement of independence; `offerGone` when somebody else was first',
  permission: mediators,
  carries: ['F0'],
  body: z.strictObject({ independent: z.boolean() }),
  view: z.strictObject({ id, mediationId: id }),
});

export const declareInvolved = endpoint({
  ...acts,
  path: '/pool/offers/{id}/declare-involved',
  summary: 'Say that one knows this case: it is offered to this mediator no more',
  permission: mediators,
  carries: ['F0'],
  view: z.strictObject({ id }),
});

export const saveOwnProfile = endpoint({
  ...acts,
  method: 'PUT',
  path: '/pool/profile',
  summary: 'Keep up what one takes, when one is away and whom one knows',
  permission: mediators,
  audit: { kind: 'change', what: 'mediator' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  carries: ['F0'],
  params: nothing,
  body: ownProfileBody,
  view: profileView,
});

export const listOffers = endpoint({
  ...reads,
  path: '/pool/offers',
  summary: 'Offers of the swv that wait for a mediator, with who does not see them and why',
  permission: leads,
  audit: { kind: 'list', what: 'poolOffer' },
  carries: ['F0'],
  view: z.strictObject({ offers: z.array(offerRow) }),
});

export const widenOffer = endpoint({
  ...acts,
  path: '/pool/offers/{id}/widen',
  summary: 'Ask mediators from outside the region as well',
  permission: leads,
  carries: ['F0'],
  view: offerRow,
});

export const assignOffer = endpoint({
  ...acts,
  path: '/pool/offers/{id}/assign',
  summary: 'Give an offer that nobody picked to a mediator without a tie to the case',
  permission: leads,
  carries: ['F0'],
  body: z.strictObject({ mediatorId: id }),
  view: z.strictObject({ id, mediationId: id }),
});

export const listMediators = endpoint({
  ...reads,
  path: '/mediators',
  summary: 'Everybody with the role of mediator, with register, employer and room',
  permission: keepers,
  audit: { none: 'staff only, no field of a person who asks for help' },
  carries: [],
  view: z.strictObject({ mediators: z.array(mediatorRow) }),
});

export const saveMediator = endpoint({
  ...acts,
  method: 'PUT',
  path: '/mediators/{id}',
  summary: 'Keep up register, employer and reach of a mediator; the first time makes the profile',
  permission: keepers,
  audit: { kind: 'change', what: 'mediator' },
  idempotency: { none: 'replaces what is there' },
  carries: [],
  body: appointmentBody,
  view: mediatorRow,
});
