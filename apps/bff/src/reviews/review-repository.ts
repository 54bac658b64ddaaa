import type { LocalDate } from '@steunpunt/domain/calendar/local-date';
import type { ReviewOutcome } from '@steunpunt/domain/review/review';
import type { Selectable } from 'kysely';
import type { Place } from '../contacts/cursor.ts';
import type { Db } from '../db/tables.ts';
import type { ReviewItemTable } from './review-tables.ts';

export type ReviewRow = Selectable<ReviewItemTable>;
export type ReviewWithNumber = ReviewRow & {
  readonly number: string | null;
  /** What was said by whoever broke the glass. */
  readonly reason: string | null;
};

const mostCounted = 100;

/** With the number of the record, and the reason that was given; nothing else of it. */
function numbered(db: Db) {
  return db
    .selectFrom('review_item')
    .leftJoin('contact', (join) =>
      join.onRef('contact.id', '=', 'review_item.record_id').on('review_item.record_kind', '=', 'contact'),
    )
    .leftJoin('case_file', (join) =>
      join.onRef('case_file.id', '=', 'review_item.record_id').on('review_item.record_kind', '=', 'case'),
    )
    .leftJoin('break_glass', (join) =>
      join.onRef('break_glass.id', '=', 'review_item.occasion').on('review_item.rule', '=', 'breakGlass'),
    )
    .selectAll('review_item')
    .select('break_glass.reason')
    .select(({ fn }) => fn.coalesce('contact.number', 'case_file.number').as('number'));
}

export async function findReview(db: Db, id: string): Promise<ReviewWithNumber | undefined> {
  return numbered(db).where('review_item.id', '=', id).executeTakeFirst();
}

type Page = { readonly after: Place | undefined; readonly most: number };

/** What is due first stands first. */
export async function openReviews(db: Db, { after, most }: Page): Promise<ReviewWithNumber[]> {
  let query = numbered(db).where('review_item.reviewed_at', 'is', null);
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('review_item.due_on', 'review_item.id'), '>', eb.tuple(after.key, after.id)),
    );
  }
  return query.orderBy('review_item.due_on').orderBy('review_item.id').limit(most).execute();
}

/** What was looked back on last stands first. */
export async function doneReviews(db: Db, { after, most }: Page): Promise<ReviewWithNumber[]> {
  let query = numbered(db).where('review_item.reviewed_at', 'is not', null);
  if (after !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('review_item.reviewed_at', 'review_item.id'), '<', eb.tuple(after.key, after.id)),
    );
  }
  return query
    .orderBy('review_item.reviewed_at', 'desc')
    .orderBy('review_item.id', 'desc')
    .limit(most)
    .execute();
}

/** Exact to 99; 100 means more. */
export async function countReviews(
  db: Db,
  today: LocalDate,
): Promise<{ readonly open: number; readonly overdue: number }> {
  const countOf = async (before: string | undefined) => {
    let some = db.selectFrom('review_item').select('id').where('reviewed_at', 'is', null);
    if (before !== undefined) some = some.where('due_on', '<', before);
    const { count } = await db
      .selectFrom(some.limit(mostCounted).as('some'))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  };
  return { open: await countOf(undefined), overdue: await countOf(today) };
}

/** Saves on the version that was read; undefined when somebody else was first. */
export async function saveOutcome(
  db: Db,
  { id, version }: Pick<ReviewRow, 'id' | 'version'>,
  said: {
    readonly by: string;
    readonly at: string;
    readonly outcome: ReviewOutcome;
    readonly note: string | null;
  },
): Promise<number | undefined> {
  const changed = await db
    .updateTable('review_item')
    .set({
      version: version + 1,
      reviewed_by: said.by,
      reviewed_at: said.at,
      outcome: said.outcome,
      note: said.note,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('reviewed_at', 'is', null)
    .returning('version')
    .executeTakeFirst();
  return changed?.version;
}
