import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, instant, nothing, reasonText, shortText } from './shapes.ts';

/** A case that is open by break-glass; nothing of what stands in it. */
export const glassView = z.strictObject({ id, caseId: id, number: shortText, until: instant });
export type GlassView = z.infer<typeof glassView>;

const breakers = {
  permission: { roles: ['contactPerson', 'lead'] },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

export const getGlass = endpoint({
  ...breakers,
  method: 'GET',
  path: '/break-glass',
  summary: 'The one case that whoever asks has open by break-glass now, if any',
  audit: { none: 'the number of a case that was opened, and until when' },
  idempotency: { none: 'reads only' },
  view: z.strictObject({ open: z.nullable(glassView) }),
});

export const openGlass = endpoint({
  ...breakers,
  method: 'POST',
  path: '/break-glass',
  summary:
    'Opens one case by its number in an emergency: read only, for an hour, told to its owner and lead and looked back on; another that was open is closed. Refused with `alreadyVisible`; a case from which one is kept out is not there',
  audit: { kind: 'change', what: 'breakGlass' },
  idempotency: 'key',
  freshSignIn: true,
  body: z.strictObject({
    number: z.string().check(z.trim(), z.regex(/^\d{4}-\d{4,8}$/)),
    reason: reasonText,
  }),
  view: glassView,
});

export const closeGlass = endpoint({
  ...breakers,
  method: 'DELETE',
  path: '/break-glass/{id}',
  summary: 'Closes what was opened by break-glass before its hour is over',
  audit: { kind: 'change', what: 'breakGlass' },
  idempotency: { none: 'a second time it is closed already' },
  params: byId,
  view: nothing,
});
