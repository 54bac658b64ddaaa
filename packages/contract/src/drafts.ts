import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { id, instant, nothing, shortText } from './shapes.ts';

/** Where something half written stands: which field of which record. `caseHealth` is there while the consent for it stands. */
export const draftPlaces = ['caseNote', 'caseHealth', 'caseQuestion', 'decision'] as const;
const place = z.strictObject({ place: z.enum(draftPlaces), recordId: id });

export const draftView = z.strictObject({
  place: z.enum(draftPlaces),
  recordId: id,
  text: z.string(),
  savedAt: instant,
  /** Who gave it on, when it was written by somebody else. */
  fromName: z.nullable(shortText),
});

const own = {
  permission: { roles: ['contactPerson', 'lead'] },
  audit: { none: 'only the writer reads it' },
  ifMatch: false,
  carries: ['F3', 'F4'],
  params: place,
  query: nothing,
  body: nothing,
} as const;

/** A draft belongs to its writer, for seven days, also when they lose the case. */
export const getDraft = endpoint({
  ...own,
  method: 'GET',
  path: '/drafts/{place}/{recordId}',
  summary: 'What this actor half wrote here, or what was given on to them',
  idempotency: { none: 'reads only' },
  view: z.strictObject({ drafts: z.array(draftView) }),
});

export const saveDraft = endpoint({
  ...own,
  method: 'PUT',
  path: '/drafts/{place}/{recordId}',
  summary: 'Keep what is being typed; an empty text forgets it; refused with `consentNeeded` about health',
  idempotency: { none: 'a repeat keeps the same' },
  body: z.strictObject({ text: z.string().check(z.maxLength(6000)) }),
  view: z.strictObject({ savedAt: instant }),
});

export const giveDraftOn = endpoint({
  ...own,
  method: 'POST',
  path: '/drafts/{place}/{recordId}/give-on',
  summary: 'Give the draft to the owner of the record; refused with `noDraft` or `noOwner`',
  idempotency: 'key',
  view: nothing,
});
