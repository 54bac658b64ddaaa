import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { id, nothing, shortText, swvCode } from './shapes.ts';

export const presenceStates = ['available', 'inCall', 'away', 'unknown'] as const;
export const presenceView = z.strictObject({
  personId: id,
  name: shortText,
  role: shortText,
  swvs: z.array(swvCode),
  /** What the person set; `unknown` when their screen was silent for two minutes. */
  state: z.enum(presenceStates),
});

export const listPresence = endpoint({
  method: 'GET',
  path: '/presence',
  summary: 'Who is there now',
  permission: { session: true },
  audit: { none: 'names and presence of staff only' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({ people: z.array(presenceView) }),
});

export const setPresence = endpoint({
  method: 'PUT',
  path: '/presence',
  summary: 'Set my own presence',
  permission: { session: true },
  audit: { none: 'own presence only' },
  idempotency: { none: 'a repeat sets the same' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: z.strictObject({ state: z.enum(['available', 'inCall', 'away']) }),
  view: presenceView,
});
