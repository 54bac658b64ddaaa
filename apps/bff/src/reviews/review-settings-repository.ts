import { type ReviewSetting, usualReviewSettings } from '@steunpunt/domain/review/review-settings';
import type { Db } from '../db/tables.ts';

/** What the privacy officer chose, and the usual numbers for the rest. */
export async function reviewSettings(db: Db): Promise<Record<ReviewSetting, number>> {
  const rows = await db.selectFrom('review_setting').selectAll().execute();
  return { ...usualReviewSettings, ...Object.fromEntries(rows.map(({ name, value }) => [name, value])) };
}

export async function saveReviewSetting(db: Db, name: ReviewSetting, value: number): Promise<void> {
  await db
    .insertInto('review_setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
