import { roles } from '@steunpunt/domain/people/roles';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { decisionDaysView, deskView, regionView, schoolHolidayView, swvView } from './reference.ts';
import { byId, id, nothing, shortText, swvCode, version } from './shapes.ts';

const administrator = { roles: ['administrator'] } as const;
const changesSettings = {
  permission: administrator,
  audit: { kind: 'change', what: 'settings' },
  idempotency: 'key',
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
} as const;

const mail = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/));
const personName = z.string().check(z.trim(), z.minLength(2), z.maxLength(100));
const password = z.string().check(z.minLength(12), z.maxLength(200));

export const checklistView = z.strictObject({
  steps: z.array(
    z.strictObject({
      /** `decider`: a wish; without one no doorbraak can be decided on, and everything else works. */
      step: z.enum(['region', 'swvs', 'desks', 'people', 'areas', 'schools', 'decider']),
      done: z.boolean(),
      count: z.int(),
    }),
  ),
  /** The command that imports, without any path of this machine. */
  region: z.nullable(regionView),
});

export const getChecklist = endpoint({
  method: 'GET',
  path: '/set-up',
  summary: 'What a new installation still needs',
  permission: administrator,
  audit: { none: 'settings only' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: checklistView,
});

/** The one-time link of the first start; works once and only while there is no administrator. */
export const acceptFirstAdministrator = endpoint({
  method: 'POST',
  path: '/set-up/administrator',
  summary: 'Make the first administrator with the one-time token',
  permission: { public: 'there is nobody yet who could sign in' },
  audit: { kind: 'change', what: 'settings' },
  idempotency: { none: 'the token works once' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: z.strictObject({ token: shortText, name: personName, mail, password }),
  view: nothing,
});

export const saveRegion = endpoint({
  ...changesSettings,
  method: 'PUT',
  path: '/region',
  summary: 'Name of the region, way of working, swvs, school holidays and the term of decisions',
  idempotency: { none: 'a repeat sets the same' },
  body: z.strictObject({
    name: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)),
    scenario: z.union([z.literal(1), z.literal(2)]),
    swvs: z.array(swvView).check(z.minLength(1), z.maxLength(20)),
    schoolHolidays: z.array(schoolHolidayView).check(z.maxLength(100)),
    decisionDays: decisionDaysView,
  }),
  view: regionView,
});

const deskBody = z.omit(deskView, { id: true });

export const addDesk = endpoint({
  ...changesSettings,
  method: 'POST',
  path: '/desks',
  summary: 'A front desk with hours and closures',
  body: deskBody,
  view: deskView,
});

export const changeDesk = endpoint({
  ...changesSettings,
  method: 'PUT',
  path: '/desks/{id}',
  summary: 'Change a front desk',
  idempotency: { none: 'a repeat sets the same' },
  params: byId,
  body: deskBody,
  view: deskView,
});

export const roleGrant = z.strictObject({
  role: z.enum(roles),
  swv: z.nullable(swvCode),
  deskId: z.nullable(id),
});

export const personView = z.strictObject({
  id,
  version,
  name: shortText,
  mail: z.string(),
  grants: z.array(roleGrant),
  /** Asked for and not given yet: they wait for a second person. */
  waiting: z.array(roleGrant),
  state: z.enum(['invited', 'active', 'disabled']),
});

export const listPeople = endpoint({
  ...getChecklist,
  path: '/people',
  summary: 'Everybody who works here',
  audit: { none: 'staff accounts only' },
  view: z.strictObject({ people: z.array(personView) }),
});

export const invitePerson = endpoint({
  ...changesSettings,
  method: 'POST',
  path: '/people',
  summary: 'Add a colleague; the one-time link is in the answer, shown once',
  body: z.strictObject({
    name: personName,
    mail,
    grants: z.array(roleGrant).check(z.minLength(1), z.maxLength(10)),
  }),
  view: z.strictObject({ person: personView, invitation: z.nullable(z.string()) }),
});

export const inviteAgain = endpoint({
  ...changesSettings,
  method: 'POST',
  path: '/people/{id}/invitation',
  summary:
    'A new one-time link for somebody who never used theirs; earlier links stop working; refused with `notInvited`',
  params: byId,
  body: nothing,
  view: z.strictObject({ person: personView, invitation: z.nullable(z.string()) }),
});

export const changePerson = endpoint({
  ...changesSettings,
  method: 'PATCH',
  path: '/people/{id}',
  summary: 'Change name, roles or whether the account works; ends the sessions of the person',
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  params: byId,
  body: z.strictObject({
    name: z.optional(personName),
    grants: z.optional(z.array(roleGrant).check(z.minLength(1), z.maxLength(10))),
    disabled: z.optional(z.boolean()),
  }),
  view: personView,
});

export const acceptInvitation = endpoint({
  ...acceptFirstAdministrator,
  path: '/invitations/accept',
  summary: 'Set a password with the one-time link',
  permission: { public: 'the invited person has no account yet' },
  body: z.strictObject({ token: shortText, password }),
});
