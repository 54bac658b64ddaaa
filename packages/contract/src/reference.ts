import { natureCodes } from '@steunpunt/domain/reference/nature-codes';
import { sectors } from '@steunpunt/domain/reference/sectors';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { id, localDate, localTime, nothing, shortText, swvCode } from './shapes.ts';

export const swvView = z.strictObject({ code: swvCode, name: shortText, kind: z.enum(['po', 'vo']) });

/** Opening times of a phone line or office; weekday 1 is Monday. */
export const openingView = z.strictObject({
  weekday: z.int().check(z.minimum(1), z.maximum(7)),
  from: localTime,
  to: localTime,
});
export const closureView = z.strictObject({ from: localDate, to: localDate, name: shortText });
export const schoolHolidayView = z.strictObject({
  from: localDate,
  to: localDate,
  name: shortText,
  open: z.boolean(),
});

/** Working days within which a held question is decided: usually, and from U2 up. */
export const decisionDaysView = z.strictObject({
  usual: z.int().check(z.minimum(1), z.maximum(20)),
  urgent: z.int().check(z.minimum(1), z.maximum(20)),
});

export const deskView = z.strictObject({
  id,
  name: shortText,
  /** The line said when the phone is answered; {naam} is the worker's own name. */
  greeting: shortText,
  swv: z.nullable(swvCode),
  phoneHours: z.array(openingView),
  officeHours: z.array(openingView),
  closures: z.array(closureView),
  callBackDays: z.int().check(z.minimum(1), z.maximum(10)),
  /** Office minutes in which a caller who was not reached is left in peace. */
  restMinutes: z.int().check(z.minimum(0), z.maximum(2400)),
  /** Failed attempts after which somebody decides how it goes on. */
  attempts: z.int().check(z.minimum(1), z.maximum(10)),
  /** Office minutes before the end of a promise at which it warns. */
  warnMinutes: z.int().check(z.minimum(0), z.maximum(2400)),
});

export const regionView = z.strictObject({
  name: shortText,
  /** 1: one central point for the region. 2: a point per swv with a joint second triage. */
  scenario: z.union([z.literal(1), z.literal(2)]),
  swvs: z.array(swvView),
  schoolHolidays: z.array(schoolHolidayView),
  decisionDays: decisionDaysView,
  /** False until a list of postcode areas was imported: the responsible swv is then chosen by hand. */
  areasKnown: z.boolean(),
  schoolsKnown: z.boolean(),
});

export const colleagueView = z.strictObject({
  id,
  name: shortText,
  roles: z.array(z.string()),
  swvs: z.array(swvCode),
});

export const getReference = endpoint({
  method: 'GET',
  path: '/reference',
  summary: 'Region, swvs, desks, colleagues and the current belscript version',
  permission: { session: true },
  audit: { none: 'settings and names of staff only' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
  view: z.strictObject({
    today: localDate,
    region: regionView,
    desks: z.array(deskView),
    colleagues: z.array(colleagueView),
    belscriptVersion: shortText,
  }),
});

export const getBelscript = endpoint({
  method: 'GET',
  path: '/belscripts/{version}',
  summary: 'One version of the call script as data',
  permission: { session: true },
  audit: { none: 'the script holds no personal data' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: z.strictObject({ version: shortText }),
  query: nothing,
  body: nothing,
  view: z.looseObject({ version: shortText }),
});

export const schoolView = z.strictObject({
  id,
  name: shortText,
  place: z.nullable(shortText),
  sector: z.nullable(z.enum(sectors)),
  swv: z.nullable(swvCode),
});

const search = z.strictObject({ search: z.string().check(z.minLength(2), z.maxLength(80)) });

export const findSchools = endpoint({
  method: 'GET',
  path: '/schools',
  summary: 'Schools whose name or place contains the words, the region first, thirty at most',
  permission: { session: true },
  audit: { none: 'public school data' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: search,
  body: nothing,
  view: z.strictObject({ schools: z.array(schoolView) }),
});

/** `po` and `vo` are null where a place lies in more than one swv or is not in the list. */
export const areaView = z.strictObject({
  postcode4: z.nullable(z.string()),
  place: shortText,
  po: z.nullable(swvCode),
  vo: z.nullable(swvCode),
});

export const findAreas = endpoint({
  method: 'GET',
  path: '/areas',
  summary: 'Places by four digits of a postcode or by name, thirty at most',
  permission: { session: true },
  audit: { none: 'public area data' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: search,
  body: nothing,
  view: z.strictObject({ areas: z.array(areaView) }),
});

export const normalisePhoneNumber = endpoint({
  method: 'POST',
  path: '/phone-numbers',
  summary: 'A typed phone number in any notation as E.164 and as people write it',
  permission: { session: true },
  audit: { none: 'nothing is stored or looked up' },
  idempotency: { none: 'computes only' },
  ifMatch: false,
  carries: ['F1'],
  params: nothing,
  query: nothing,
  body: z.strictObject({ text: z.string().check(z.minLength(1), z.maxLength(60)) }),
  /** Refused with code `phoneNumberInvalid` when no number can be read. */
  view: z.strictObject({ number: z.string(), display: z.string(), abroad: z.boolean() }),
});

export const natureCode = z.enum(natureCodes);
