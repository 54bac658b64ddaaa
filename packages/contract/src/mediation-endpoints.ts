import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { mediationRequestRow, mediationRow, mediationStepBody, mediationView } from './mediations.ts';
import { byId, instant, localDate, nothing } from './shapes.ts';

const classes = ['F0', 'F1', 'F2', 'F3'] as const;
const involved = { roles: ['contactPerson', 'lead', 'mediator'] } as const;

const reads = {
  method: 'GET',
  idempotency: { none: 'reads only' },
  ifMatch: false,
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

export const listMediations = endpoint({
  ...reads,
  path: '/mediations',
  summary:
    'Requests that wait and mediations that run or ran, for the leads of the swv and the owner of the case',
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { kind: 'list', what: 'mediation' },
  carries: ['F0'],
  view: z.strictObject({
    requests: z.array(mediationRequestRow),
    mediations: z.array(mediationRow),
  }),
});

export const startMediation = endpoint({
  ...reads,
  method: 'POST',
  path: '/mediation-requests/{id}/start',
  summary: 'Begin with a request of the second triage; refused with `alreadyStarted` when somebody did',
  permission: { roles: ['lead'] },
  audit: { kind: 'change', what: 'mediation' },
  idempotency: 'key',
  carries: classes,
  params: byId,
  view: mediationView,
});

export const getMediation = endpoint({
  ...reads,
  path: '/mediations/{id}',
  summary: 'One mediation with every step and why not; nothing of what was said',
  permission: involved,
  audit: { kind: 'read', what: 'mediation' },
  carries: classes,
  params: byId,
  view: mediationView,
});

export const takeMediationStep = endpoint({
  ...reads,
  method: 'POST',
  path: '/mediations/{id}/steps',
  summary: 'Take one step of the table; refused with the reason that greys its button',
  permission: involved,
  audit: { kind: 'change', what: 'mediation' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  carries: classes,
  params: byId,
  body: mediationStepBody,
  view: mediationView,
});

const notesView = z.strictObject({
  version: z.int(),
  text: z.string(),
  savedAt: z.nullable(instant),
  /** The day on which they are destroyed; null while the mediation runs. */
  destroyedOn: z.nullable(localDate),
});

export const getMediationNotes = endpoint({
  ...reads,
  path: '/mediations/{id}/notes',
  summary: 'The confidential notes, for the mediators of this mediation alone',
  permission: { roles: ['mediator'] },
  audit: { kind: 'read', what: 'mediationNotes' },
  carries: ['F5'],
  params: byId,
  view: notesView,
});

export const saveMediationNotes = endpoint({
  ...reads,
  method: 'PUT',
  path: '/mediations/{id}/notes',
  summary: 'Save the confidential notes on the version that was read, 0 for the first',
  permission: { roles: ['mediator'] },
  audit: { kind: 'change', what: 'mediationNotes' },
  idempotency: { none: 'the version makes a repeat harmless' },
  carries: ['F5'],
  params: byId,
  body: z.strictObject({
    version: z.int().check(z.minimum(0)),
    text: z.string().check(z.maxLength(20_000)),
  }),
  view: notesView,
});
