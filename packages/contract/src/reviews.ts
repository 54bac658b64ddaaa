import { roles } from '@steunpunt/domain/people/roles';
import { reviewOutcomes } from '@steunpunt/domain/review/review';
import { reviewRules } from '@steunpunt/domain/review/review-rules';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { byId, cursor, id, instant, localDate, nothing, reasonText, shortText, version } from './shapes.ts';

/** One thing to look back on: who, when, which record by its number, by which relation. Nothing of what stands in it. */
export const reviewView = z.strictObject({
  id,
  version,
  rule: z.enum(reviewRules),
  at: instant,
  /** Whose act it is. */
  person: z.strictObject({ id, name: shortText }),
  role: z.nullable(z.enum(roles)),
  relation: z.nullable(shortText),
  /** A contact, a case, or the account of a colleague. */
  record: z.nullable(
    z.union([
      z.strictObject({ kind: z.enum(['contact', 'case']), number: z.nullable(shortText) }),
      z.strictObject({ kind: z.literal('person'), name: shortText }),
    ]),
  ),
  /** Of break-glass: why, as they wrote it. */
  reason: z.nullable(z.string()),
  /** Different records it is about. */
  records: z.int(),
  dueOn: localDate,
  overdue: z.boolean(),
  reviewedBy: z.nullable(shortText),
  reviewedAt: z.nullable(instant),
  outcome: z.nullable(z.enum(reviewOutcomes)),
  note: z.nullable(z.string()),
  /** Why whoever asks cannot look back on it; null when they can. */
  refusal: z.nullable(z.strictObject({ code: z.enum(['ownReview', 'alreadyReviewed']) })),
});
export type ReviewView = z.infer<typeof reviewView>;

const reviewers = {
  permission: { roles: ['privacyOfficer'] },
  carries: [],
} as const;

export const listReviews = endpoint({
  ...reviewers,
  method: 'GET',
  path: '/reviews',
  summary:
    'What must be looked back on, what is due first at the top, or what was done; thirty a page by keyset',
  audit: { kind: 'list', what: 'review' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  params: nothing,
  query: z.strictObject({ state: z.enum(['open', 'done']), cursor: z.optional(cursor) }),
  body: nothing,
  view: z.strictObject({
    reviews: z.array(reviewView),
    next: z.nullable(cursor),
    /** Exact to 99; 100 means more. */
    counts: z.strictObject({ open: z.int(), overdue: z.int() }),
  }),
});

export const decideReview = endpoint({
  ...reviewers,
  method: 'PUT',
  path: '/reviews/{id}/outcome',
  summary: 'Say what came of looking back; refused with `ownReview` or `alreadyReviewed`',
  audit: { kind: 'change', what: 'review' },
  idempotency: { none: 'If-Match makes a repeat harmless' },
  ifMatch: true,
  params: byId,
  query: nothing,
  /** A note is needed for everything but `fine`. */
  body: z.strictObject({ outcome: z.enum(reviewOutcomes), note: z.nullable(reasonText) }),
  view: reviewView,
});
