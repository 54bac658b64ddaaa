import { consentSides, meetingKinds, recordKinds } from '@steunpunt/domain/second-triage/second-triage-words';
import * as z from 'zod/mini';
import { contactView } from './contacts.ts';
import { endpoint } from './endpoint.ts';
import {
  agendaRow,
  decisionBody,
  decisionView,
  itemView,
  meetingBody,
  meetingHead,
  meetingView,
  pauseEndBody,
} from './second-triage.ts';
import { byId, id, nothing, swvCode } from './shapes.ts';

const leads = { roles: ['lead'] } as const;
const atTable = { roles: ['contactPerson', 'lead', 'guest'] } as const;
const tellers = { roles: ['contactPerson', 'lead'] } as const;
const classes = ['F0', 'F1', 'F2', 'F3', 'F4'] as const;

const reads = {
  method: 'GET',
  idempotency: { none: 'reads only' },
  ifMatch: false,
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

const adds = {
  method: 'POST',
  permission: leads,
  audit: { kind: 'change', what: 'secondTriage' },
  idempotency: 'key',
  ifMatch: false,
  query: nothing,
  body: nothing,
} as const;

/** On the version that was on the screen. */
const steps = { ...adds, idempotency: { none: 'If-Match makes a repeat harmless' }, ifMatch: true } as const;

export const getAgenda = endpoint({
  ...reads,
  path: '/second-triage/agenda',
  summary:
    'What waits for a decision, the oldest promise first; paused items and what was not told yet apart',
  permission: leads,
  audit: { kind: 'list', what: 'secondTriage' },
  carries: ['F0', 'F1', 'F2', 'F3'],
  query: z.strictObject({ kind: z.optional(z.enum(meetingKinds)) }),
  view: z.strictObject({
    waiting: z.array(agendaRow),
    paused: z.array(agendaRow),
    /** Decided, and the caller does not know it yet. */
    toTell: z.array(z.extend(agendaRow, { decision: decisionView })),
    counts: z.strictObject({ own: z.int(), joint: z.int() }),
  }),
});

export const listMeetings = endpoint({
  ...reads,
  path: '/second-triage/meetings',
  summary: 'Meetings this actor prepares or sits at: planned, running, and the ten closed last',
  permission: atTable,
  audit: { none: 'names of colleagues and moments only' },
  carries: [],
  view: z.strictObject({ meetings: z.array(meetingHead) }),
});

export const planMeeting = endpoint({
  ...adds,
  path: '/second-triage/meetings',
  summary: 'Plan a meeting of one swv or of all; refused with `swvNotYours`',
  carries: [],
  params: nothing,
  body: z.extend(meetingBody, { kind: z.enum(meetingKinds), swv: z.nullable(swvCode) }),
  view: meetingHead,
});

export const getMeeting = endpoint({
  ...reads,
  path: '/second-triage/meetings/{id}',
  summary: 'A meeting with the items this actor may see, the oldest promise first',
  permission: atTable,
  audit: { kind: 'list', what: 'secondTriage' },
  carries: ['F0', 'F1', 'F2', 'F3'],
  params: byId,
  view: meetingView,
});

export const changeMeeting = endpoint({
  ...steps,
  method: 'PUT',
  path: '/second-triage/meetings/{id}',
  summary: 'Change when it is and who sits there; refused with `meetingClosed`',
  carries: [],
  params: byId,
  body: meetingBody,
  view: meetingHead,
});

export const startMeeting = endpoint({
  ...steps,
  path: '/second-triage/meetings/{id}/start',
  summary: 'Begin with what is on the agenda now; refused with `meetingNotPlanned` or `leadNeededAtTable`',
  carries: ['F0', 'F1', 'F2', 'F3'],
  params: byId,
  view: meetingView,
});

export const addMeetingItem = endpoint({
  ...adds,
  path: '/second-triage/meetings/{id}/items',
  summary: 'Add what came onto the agenda since; refused with `meetingNotRunning` or `notOnAgenda`',
  carries: ['F0', 'F1', 'F2', 'F3'],
  params: byId,
  body: z.strictObject({ kind: z.enum(recordKinds), recordId: id }),
  view: meetingView,
});

/** Guests see nothing of it from then on. */
export const closeMeeting = endpoint({
  ...steps,
  path: '/second-triage/meetings/{id}/close',
  summary: 'End the meeting; what was not decided stays on the agenda',
  carries: [],
  params: byId,
  view: meetingHead,
});

export const getMeetingItem = endpoint({
  ...reads,
  path: '/second-triage/items/{id}',
  summary:
    'One item as the table needs it: facts, every route with why not, who can take it up, earlier decisions',
  permission: atTable,
  audit: { kind: 'read', what: 'secondTriage' },
  carries: classes,
  params: byId,
  view: itemView,
});

/** The version is that of the contact or case. */
export const decideItem = endpoint({
  ...steps,
  path: '/second-triage/items/{id}/decision',
  summary: 'What the table decides, who takes it up by when, and what the caller is told by whom',
  carries: classes,
  params: byId,
  body: decisionBody,
  view: itemView,
});

export const recordMediationConsent = endpoint({
  ...adds,
  path: '/second-triage/items/{id}/consent',
  summary: 'Whether the family or the school wants to explore a mediation; a later answer replaces it',
  carries: classes,
  params: byId,
  body: z.strictObject({ side: z.enum(consentSides), answer: z.enum(['yes', 'no']) }),
  view: itemView,
});

export const tellDecision = endpoint({
  ...adds,
  path: '/second-triage/decisions/{id}/told',
  summary:
    'The caller was told; until then the promise stays open. Refused with `nothingToTell` or `tellerTells`',
  permission: tellers,
  carries: ['F0', 'F3'],
  params: byId,
  view: decisionView,
});

export const endContactPause = endpoint({
  ...steps,
  path: '/contacts/{id}/end-pause',
  summary: 'A lead decides how to go on with parents who disagree; refused with `notPaused`',
  audit: { kind: 'change', what: 'contact' },
  carries: classes,
  params: byId,
  body: pauseEndBody,
  view: contactView,
});
