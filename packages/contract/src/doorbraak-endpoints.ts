import * as z from 'zod/mini';
import {
  deciderView,
  doorbraakRequestRow,
  doorbraakRow,
  doorbraakStepBody,
  doorbraakView,
} from './doorbraaks.ts';
import { endpoint } from './endpoint.ts';
import { byId, id, nothing } from './shapes.ts';

const classes = ['F0', 'F2', 'F3'] as const;
const atWork = { roles: ['contactPerson', 'lead', 'mediator'] } as const;

const reads = {
  method: 'GET',
  idempotency: { none: 'reads only' },
  ifMatch: false,
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

export const listDoorbraaks = endpoint({
  ...reads,
  path: '/doorbraaks',
  summary: 'Requests that wait, for the leads of the swv, and every doorbraak that one works on or leads',
  permission: atWork,
  audit: { kind: 'list', what: 'doorbraak' },
  carries: ['F0'],
  view: z.strictObject({
    requests: z.array(doorbraakRequestRow),
    doorbraaks: z.array(doorbraakRow),
  }),
});

export const startDoorbraak = endpoint({
  ...reads,
  method: 'POST',
  path: '/doorbraak-requests/{id}/start',
  summary: 'Begin with a request of the second triage; refused with `alreadyStarted` when somebody did',
  permission: { roles: ['lead'] },
  audit: { kind: 'change', what: 'doorbraak' },
  idempotency: 'key',
  carries: classes,
  params: byId,
  view: doorbraakView,
});

export const getDoorbraak = endpoint({
  ...reads,
  path: '/doorbraaks/{id}',
  summary: 'One doorbraak with every step and why not',
  permission: atWork,
  audit: { kind: 'read', what: 'doorbraak' },
  carries: classes,
  params: byId,
  view: doorbraakView,
});

export const takeDoorbraakStep = endpoint({
  ...reads,
  method: 'POST',
  path: '/doorbraaks/{id}/steps',
  summary: 'Take one step of the table; refused with the reason that greys its button',
  permission: atWork,
  audit: { kind: 'change', what: 'doorbraak' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  carries: classes,
  params: byId,
  body: doorbraakStepBody,
  view: doorbraakView,
});

const settingsView = z.strictObject({ decider: deciderView });

export const getDoorbraakSettings = endpoint({
  ...reads,
  path: '/doorbraak-settings',
  summary: 'Who decides about a doorbraak in this region; null while nobody was appointed',
  permission: { roles: ['administrator', 'lead'] },
  audit: { none: 'the name of a colleague only' },
  carries: [],
  view: settingsView,
});

export const saveDoorbraakSettings = endpoint({
  ...reads,
  method: 'PUT',
  path: '/doorbraak-settings',
  summary: 'Appoint who decides: somebody who works here as a lead, a contact person or a mediator',
  permission: { roles: ['administrator'] },
  audit: { kind: 'change', what: 'doorbraakSettings' },
  idempotency: { none: 'the same body leaves the same setting' },
  carries: [],
  body: z.strictObject({
    decider: z.nullable(
      z.strictObject({
        personId: id,
        position: z.string().check(z.trim(), z.minLength(2), z.maxLength(120)),
      }),
    ),
  }),
  view: settingsView,
});
