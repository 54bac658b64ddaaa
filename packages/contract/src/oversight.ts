import { privacyRequestKinds, privacyRequestStates } from '@steunpunt/domain/privacy/privacy-requests';
import { retentionKinds } from '@steunpunt/domain/privacy/retention-terms';
import { type ReviewSetting, reviewSettingNames } from '@steunpunt/domain/review/review-settings';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { id, instant, localDate, nothing, reasonText, shortText, swvCode, version } from './shapes.ts';

/** What the privacy officer keeps an eye on and sets; nothing of what stands in a file. */
const reads = {
  method: 'GET',
  permission: { roles: ['privacyOfficer'] },
  audit: { none: 'settings and counts, nothing of anybody' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  params: nothing,
  query: nothing,
  body: nothing,
} as const;

const changes = {
  ...reads,
  method: 'PUT',
  audit: { kind: 'change', what: 'oversight' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  freshSignIn: true,
} as const;

export const requestTermView = z.strictObject({
  id,
  kind: z.enum(privacyRequestKinds),
  state: z.enum(privacyRequestStates),
  caseNumber: shortText,
  swv: z.nullable(swvCode),
  askedOn: localDate,
  dueOn: localDate,
  isExtended: z.boolean(),
  decidedOn: z.nullable(localDate),
});
export type RequestTermView = z.infer<typeof requestTermView>;

export const listRequestTerms = endpoint({
  ...reads,
  path: '/oversight/requests',
  summary:
    'Requests of parents and pupils by the number of their case, with the day of answering; no names and no texts',
  audit: { kind: 'list', what: 'privacy' },
  carries: ['F0'],
  query: z.strictObject({ state: z.optional(z.enum(['open', 'decided'])) }),
  view: z.strictObject({ requests: z.array(requestTermView) }),
});

const amount = z.int().check(z.minimum(1), z.maximum(1000));
const unit = z.enum(['months', 'weeks', 'days']);
const change = z.strictObject({
  at: instant,
  by: shortText,
  what: shortText,
  before: amount,
  after: amount,
  reason: z.nullable(z.string()),
});
export type SettingChangeView = z.infer<typeof change>;

export const retentionTermsView = z.strictObject({
  version,
  terms: z.array(
    z.strictObject({
      kind: z.enum(retentionKinds),
      unit,
      amount,
      usual: amount,
      /** Null: it lies fixed. */
      bounds: z.nullable(z.strictObject({ least: amount, most: amount })),
      /** How many records the next report names; null where a job of its own deletes every day. */
      wouldGo: z.nullable(z.int()),
    }),
  ),
  /** The report that the next run carries out; null when there is none. */
  report: z.nullable(
    z.strictObject({
      madeAt: instant,
      counts: z.array(z.strictObject({ kind: z.enum(retentionKinds), records: z.int() })),
    }),
  ),
  /** The newest first. */
  changes: z.array(change),
});
export type RetentionTermsView = z.infer<typeof retentionTermsView>;

export const getRetentionTerms = endpoint({
  ...reads,
  path: '/oversight/retention-terms',
  summary: 'How long each kind is kept, within which bounds, and what the next report names',
  view: retentionTermsView,
});

const ofKind = z.strictObject({ kind: z.enum(retentionKinds) });

export const previewRetentionTerm = endpoint({
  ...reads,
  path: '/oversight/retention-terms/{kind}/preview',
  summary: 'How many records the next report would name with another term',
  params: ofKind,
  query: z.strictObject({ amount: z.string().check(z.regex(/^[1-9]\d{0,2}$/)) }),
  view: z.strictObject({ wouldGo: z.nullable(z.int()) }),
});

/** The version is that of all terms together. */
export const changeRetentionTerm = endpoint({
  ...changes,
  path: '/oversight/retention-terms/{kind}',
  summary: 'Keep a kind for another time, with the reason; refused with `freshSignInNeeded` or `termFixed`',
  params: ofKind,
  body: z.strictObject({ amount, reason: reasonText }),
  view: retentionTermsView,
});

const settings = z.strictObject(
  Object.fromEntries(reviewSettingNames.map((name) => [name, amount])) as Record<
    ReviewSetting,
    typeof amount
  >,
);

export const reviewSettingsView = z.strictObject({ version, values: settings, changes: z.array(change) });
export type ReviewSettingsView = z.infer<typeof reviewSettingsView>;

export const getReviewSettings = endpoint({
  ...reads,
  path: '/oversight/review-settings',
  summary: 'What decides what is looked back on, and in how many working days',
  view: reviewSettingsView,
});

export const changeReviewSetting = endpoint({
  ...changes,
  path: '/oversight/review-settings/{name}',
  summary: 'Change what is looked back on, with the reason; refused with `freshSignInNeeded`',
  params: z.strictObject({ name: z.enum(reviewSettingNames as [ReviewSetting, ...ReviewSetting[]]) }),
  body: z.strictObject({ amount, reason: reasonText }),
  view: reviewSettingsView,
});
