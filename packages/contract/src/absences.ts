import { absenceReasons } from '@steunpunt/domain/people/absence';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, localDate, nothing, shortText, version } from './shapes.ts';

export const absenceView = z.strictObject({
  id,
  version,
  personId: id,
  name: shortText,
  firstDay: localDate,
  lastDay: localDate,
  coverPersonId: z.nullable(id),
  coverName: z.nullable(shortText),
  /** Whether the day of asking is one of its days. */
  today: z.boolean(),
  /** Why, in the words planning needs; only for the person and their leads. */
  reason: z.nullable(z.enum(absenceReasons)),
  /** Whether this actor may end it. */
  mayEnd: z.boolean(),
});
export type AbsenceView = z.infer<typeof absenceView>;

const staff = { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer'] } as const;

export const listAbsences = endpoint({
  method: 'GET',
  path: '/absences',
  summary: 'Who is away today and later, and who covers; with the colleagues this actor may set it for',
  permission: staff,
  audit: { none: 'names and planning of staff only' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({
    absences: z.array(absenceView),
    /** For whom this actor may set an absence, each with who could cover. */
    people: z.array(
      z.strictObject({ id, name: shortText, covers: z.array(z.strictObject({ id, name: shortText })) }),
    ),
  }),
});

export const addAbsence = endpoint({
  ...listAbsences,
  method: 'POST',
  summary: 'Own absence, or for a lead that of somebody of the own swv, with who covers',
  idempotency: 'key',
  body: z.strictObject({
    personId: id,
    firstDay: localDate,
    lastDay: localDate,
    coverPersonId: z.nullable(id),
    reason: z.enum(absenceReasons),
  }),
  view: absenceView,
});

export const endAbsence = endpoint({
  ...listAbsences,
  method: 'DELETE',
  path: '/absences/{id}',
  summary: 'End an absence: one that began ended yesterday, one that did not is gone',
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  params: byId,
  view: nothing,
});
