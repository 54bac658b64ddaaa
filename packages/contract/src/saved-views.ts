import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, id, nothing } from './shapes.ts';

/** The lists whose filters can be kept under a name. */
export const savedLists = ['contacts', 'worklist'] as const;
export type SavedList = (typeof savedLists)[number];

const list = z.enum(savedLists);
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
/** As they stand in the address: codes by their Dutch name. */
const filters = z.record(
  z.string().check(z.regex(/^[a-z]{1,20}$/)),
  z.string().check(z.regex(/^[A-Za-z0-9]{1,20}$/)),
);

export const savedView = z.strictObject({ id, list, name, filters });
export type SavedView = z.infer<typeof savedView>;

const all = z.strictObject({ views: z.array(savedView) });

const own = {
  permission: { roles: ['desk', 'contactPerson', 'lead', 'safetyOfficer'] },
  audit: { none: 'own settings: codes under a name of one’s own' },
  ifMatch: false,
  carries: [],
  query: nothing,
  view: all,
} as const;

export const listSavedViews = endpoint({
  ...own,
  method: 'GET',
  path: '/saved-views',
  summary: 'Own saved views of all lists, by name',
  idempotency: { none: 'reads only' },
  params: nothing,
  body: nothing,
});

export const saveView = endpoint({
  ...own,
  method: 'POST',
  path: '/saved-views',
  summary: 'Keeps filters of a list under a name, twenty at most; a name that is there gets the new filters',
  idempotency: { none: 'the same name in the same list is the same view' },
  params: nothing,
  body: z.strictObject({ list, name, filters }),
});

export const renameView = endpoint({
  ...own,
  method: 'PATCH',
  path: '/saved-views/{id}',
  summary: 'Gives an own saved view another name',
  idempotency: { none: 'a repeat gives the same name' },
  params: byId,
  body: z.strictObject({ name }),
});

export const removeView = endpoint({
  ...own,
  method: 'DELETE',
  path: '/saved-views/{id}',
  summary: 'Removes an own saved view',
  idempotency: { none: 'what is gone stays gone' },
  params: byId,
  body: nothing,
});
