import { resettable } from '@steunpunt/domain/people/factor-reset';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { signInStep } from './session.ts';
import { byId, id, instant, nothing, shortText } from './shapes.ts';

/** `asked`: a second person may see the link. `mailed`: it went or goes to whom it is for. `shown`: the link works. `over`: it was never used in time. */
export const resetStates = ['asked', 'mailed', 'shown', 'used', 'over'] as const;

export const resetView = z.strictObject({
  id,
  person: z.strictObject({ id, name: shortText }),
  what: z.enum(resettable),
  askedBy: shortText,
  askedAt: instant,
  state: z.enum(resetStates),
  /** Whether whoever asks may see the link. */
  mayShow: z.boolean(),
});
export type ResetView = z.infer<typeof resetView>;

export const askReset = endpoint({
  method: 'POST',
  path: '/people/{id}/resets',
  summary:
    'Asks for a reset of one factor of a colleague who cannot get in; the link is mailed to them, or without mail shown to a second person; refused with `ownReset` or `resetTooSoon`',
  permission: { roles: ['administrator'] },
  audit: { kind: 'change', what: 'factorReset' },
  idempotency: 'key',
  ifMatch: false,
  freshSignIn: true,
  carries: [],
  params: byId,
  query: nothing,
  body: z.strictObject({ what: z.enum(resettable) }),
  view: resetView,
});

export const listResets = endpoint({
  method: 'GET',
  path: '/resets',
  summary: 'Resets of the last thirty days: all for administrators, those they may show for leads',
  permission: { roles: ['administrator', 'lead'] },
  audit: { none: 'staff accounts only' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({ resets: z.array(resetView) }),
});

export const showReset = endpoint({
  method: 'POST',
  path: '/resets/{id}/link',
  summary:
    'Shows the link once, to a second person, and ends the sessions of whom it is for; refused with `secondPersonNeeded` or `resetEnded`',
  permission: { roles: ['administrator', 'lead'] },
  audit: { kind: 'change', what: 'factorReset' },
  idempotency: { none: 'the link is shown once' },
  ifMatch: false,
  freshSignIn: true,
  carries: [],
  params: byId,
  query: nothing,
  body: nothing,
  view: z.strictObject({ reset: resetView, token: z.string() }),
});

export const redeemReset = endpoint({
  method: 'POST',
  path: '/resets/use',
  summary:
    'Uses the link. For a password: `password` is the new one. For a second factor: `password` is the one of now, and a new factor is made next.',
  permission: { public: 'whoever uses it cannot sign in' },
  audit: { none: 'the ceremony writes a row of its own' },
  idempotency: { none: 'the link works once' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: z.strictObject({
    token: shortText,
    what: z.enum(resettable),
    password: z.string().check(z.minLength(1), z.maxLength(200)),
  }),
  view: z.strictObject({ next: z.nullable(signInStep) }),
});
