import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { roleGrant } from './settings.ts';
import { byId, id, instant, nothing, shortText } from './shapes.ts';

/** Roles of one new account that wait for a second person. */
export const askedRolesView = z.strictObject({
  person: z.strictObject({ id, name: shortText }),
  grants: z.array(roleGrant),
  askedBy: z.array(shortText),
  askedAt: instant,
  /** Whether whoever asks may be that second person. */
  mayApprove: z.boolean(),
});
export type AskedRolesView = z.infer<typeof askedRolesView>;

const secondPerson = {
  permission: { roles: ['administrator', 'lead'] },
  ifMatch: false,
  carries: [],
  query: nothing,
  body: nothing,
} as const;

export const listAskedRoles = endpoint({
  ...secondPerson,
  method: 'GET',
  path: '/asked-roles',
  summary: 'Roles of new accounts that wait: all for administrators, those they may approve for leads',
  audit: { none: 'staff accounts only' },
  idempotency: { none: 'reads only' },
  params: nothing,
  view: z.strictObject({ asked: z.array(askedRolesView) }),
});

export const approveRoles = endpoint({
  ...secondPerson,
  method: 'POST',
  path: '/people/{id}/asked-roles/approve',
  summary:
    'Gives a new account the roles that were asked for it, by a second person; refused with `secondPersonNeeded` or `nothingAsked`',
  audit: { kind: 'change', what: 'settings' },
  idempotency: { none: 'a second time nothing waits' },
  freshSignIn: true,
  params: byId,
  view: nothing,
});
