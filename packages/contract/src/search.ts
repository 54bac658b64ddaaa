import { caseStates } from '@steunpunt/domain/case/case-words';
import { searchedFields } from '@steunpunt/domain/search/search-query';
import * as z from 'zod/mini';
import { contactState } from './contacts.ts';
import { endpoint } from './endpoint.ts';
import { natureCode, schoolView } from './reference.ts';
import { id, instant, nothing, shortText } from './shapes.ts';

/** A contact that was found, with the fields this actor may see. */
const foundContact = z.strictObject({
  id,
  number: shortText,
  arrivedAt: instant,
  state: contactState,
  nature: z.nullable(natureCode),
  /** Where the words were found. */
  foundIn: z.enum(searchedFields),
  /** F1 */
  callerName: z.nullable(shortText),
  phoneDisplay: z.nullable(shortText),
  /** F2 */
  childName: z.nullable(shortText),
  school: z.nullable(shortText),
});
export type FoundContact = z.infer<typeof foundContact>;

/** A case that was found, with the fields this actor may see. */
const foundCase = z.strictObject({
  id,
  number: shortText,
  openedAt: instant,
  state: z.enum(caseStates),
  nature: z.nullable(natureCode),
  /** Where the words were found; with `personName` in somebody in the case. */
  foundIn: z.enum(searchedFields),
  ownerName: z.nullable(shortText),
  /** F1 */
  callerName: z.nullable(shortText),
  phoneDisplay: z.nullable(shortText),
  /** F2 */
  personName: z.nullable(shortText),
  childName: z.nullable(shortText),
  school: z.nullable(shortText),
});
export type FoundCase = z.infer<typeof foundCase>;

/** A search asks with a body: names and numbers have no place in an address. */
export const search = endpoint({
  method: 'POST',
  path: '/search',
  summary:
    'Cases and contacts this actor may see and schools, by name, number or part of it; typing errors when little is found',
  permission: { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer'] },
  audit: { kind: 'search', what: 'record' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: ['F0', 'F1', 'F2'],
  params: nothing,
  query: nothing,
  body: z.strictObject({ text: z.string().check(z.trim(), z.minLength(2), z.maxLength(80)) }),
  view: z.strictObject({
    /** Five at most, the exact number first and then the newest; by what they are about and by the people in them. */
    cases: z.array(foundCase),
    nearCases: z.array(foundCase),
    /** Eight at most, the exact number first and then the newest. */
    contacts: z.array(foundContact),
    /** There are more than these, among what this actor may see. */
    more: z.boolean(),
    /** Contacts that were found only by allowing for typing errors. */
    near: z.array(foundContact),
    schools: z.array(schoolView),
  }),
});
