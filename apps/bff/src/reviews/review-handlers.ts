import type { api } from '@steunpunt/contract';
import type { ReviewView } from '@steunpunt/contract/reviews';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import { isLocalDate } from '@steunpunt/domain/calendar/local-date';
import { roles } from '@steunpunt/domain/people/roles';
import { isReviewOverdue, reviewRefusalOf } from '@steunpunt/domain/review/review';
import type { Actor } from '../auth/actor.ts';
import { cursorOf, placeOfCursor } from '../contacts/cursor.ts';
import { answer, invalid, notFound, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import {
  countReviews,
  doneReviews,
  findReview,
  openReviews,
  type ReviewWithNumber,
  saveOutcome,
} from './review-repository.ts';

const pageSize = 30;

export const listReviews: Handlers<typeof api.listReviews> = {
  handle: async ({ tx, actor, now, query: { state, cursor } }) => {
    const after = cursor === undefined ? undefined : placeOfCursor(cursor);
    if (cursor !== undefined && after === undefined)
      return invalid([{ path: 'cursor', code: 'wrongFormat' }]);
    const read = state === 'open' ? openReviews : doneReviews;
    const rows = await read(tx, { after, most: pageSize + 1 });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    const nameOf = await namesOfPeople(tx);
    return answer({
      view: {
        reviews: page.map((row) => viewOf(row, actor, now, nameOf)),
        next: rows.length > pageSize && last ? cursorOf({ key: keyOf(last, state), id: last.id }) : null,
        counts: await countReviews(tx, localDateOf(now)),
      },
      seen: page.map(seenOf),
      filter: { state },
    });
  },
};

export const decideReview: Handlers<typeof api.decideReview> = {
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const row = await findReview(tx, params.id);
    if (row === undefined) return notFound({ kind: 'review', id: params.id });
    if (row.version !== expectedVersion) return stale(row.version, seenOf(row));
    const refusal = reviewRefusalOf({ personId: row.person_id, reviewedBy: row.reviewed_by }, actor);
    if (refusal !== null) return refused(refusal, seenOf(row));
    if (body.outcome !== 'fine' && body.note === null) return invalid([{ path: 'note', code: 'required' }]);
    const version = await saveOutcome(tx, row, { by: actor.personId, at: now, ...body });
    const done = await findReview(tx, row.id);
    if (version === undefined || done === undefined) return stale(row.version, seenOf(row));
    return answer({
      view: viewOf(done, actor, now, await namesOfPeople(tx)),
      seen: [seenOf(done)],
      version,
      live: [{ topic: 'reviews', id: row.id, version, audience: { role: 'privacyOfficer' } }],
    });
  },
};

function keyOf({ due_on, reviewed_at }: ReviewWithNumber, state: 'open' | 'done'): string {
  return state === 'open' ? due_on : (reviewed_at ?? '');
}

function seenOf({ id, version }: ReviewWithNumber) {
  return { kind: 'review', id, version };
}

function viewOf(
  row: ReviewWithNumber,
  actor: Actor,
  now: Instant,
  nameOf: (id: string) => string,
): ReviewView {
  const facts = { personId: row.person_id, reviewedBy: row.reviewed_by };
  if (!isLocalDate(row.due_on)) throw new Error(`Review ${row.id} is due on no date.`);
  return {
    id: row.id,
    version: row.version,
    rule: row.rule,
    at: asInstant(row.at),
    person: { id: row.person_id, name: nameOf(row.person_id) },
    role: roles.find((role) => role === row.role) ?? null,
    relation: row.relation,
    record: recordOf(row, nameOf),
    reason: row.reason,
    records: row.records,
    dueOn: row.due_on,
    overdue: isReviewOverdue({ reviewedBy: row.reviewed_by, dueOn: row.due_on }, localDateOf(now)),
    reviewedBy: row.reviewed_by === null ? null : nameOf(row.reviewed_by),
    reviewedAt: row.reviewed_at === null ? null : asInstant(row.reviewed_at),
    outcome: row.outcome,
    note: row.note,
    refusal: reviewRefusalOf(facts, actor),
  };
}

function recordOf(
  { record_kind, record_id, number }: ReviewWithNumber,
  nameOf: (id: string) => string,
): ReviewView['record'] {
  if (record_kind === 'person' && record_id !== null) return { kind: 'person', name: nameOf(record_id) };
  return record_kind === 'contact' || record_kind === 'case' ? { kind: record_kind, number } : null;
}
