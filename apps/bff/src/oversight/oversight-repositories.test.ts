import { asInstant } from '@steunpunt/domain/calendar/instant';
import { termOf } from '@steunpunt/domain/privacy/retention-terms';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson } from '../auth/add-person.ts';
import { retentionTerms, saveRetentionTerm } from '../retention/retention-term-repository.ts';
import { reviewSettings, saveReviewSetting } from '../reviews/review-settings-repository.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { changesOf, keepChange, versionOf } from './change-repository.ts';
import { oversightDue, untold } from './oversight-due-repository.ts';

const now = asInstant('2026-11-24T10:00:00.000Z');

describe.each(dialects)('on %s', (dialect) => {
  let database: OpenTestDatabase;
  let personId: string;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
    const person = { name: 'Saskia', email: 'saskia@voorbeeld.nl', grants: [] };
    personId = await database.unitOfWork.run('change', (tx) => addPerson(tx, person, now));
  });
  afterEach(() => database.close());

  test('a change is kept as the next version, once, and each set of settings counts for itself', async () => {
    const change = {
      topic: 'retention',
      expected: 1,
      personId,
      what: 'closedCase',
      reason: 'Afgesproken',
    } as const;
    const keep = (after: number) =>
      database.unitOfWork.run('change', (tx) => keepChange(tx, { ...change, before: 36, after }, now));
    expect([await keep(48), await keep(24)]).toEqual([true, false]);
    expect(await versionOf(database.read, 'retention')).toBe(2);
    expect(await versionOf(database.read, 'reviews')).toBe(1);
    expect(await changesOf(database.read, 'retention', () => 'Saskia')).toEqual([
      { at: now, by: 'Saskia', what: 'closedCase', before: 36, after: 48, reason: 'Afgesproken' },
    ]);
  });

  test('what was set holds, and the usual for the rest, also when it is set again', async () => {
    await database.unitOfWork.run('change', async (tx) => {
      await saveReviewSetting(tx, 'workingDays', 2);
      await saveReviewSetting(tx, 'workingDays', 3);
      await saveRetentionTerm(tx, 'withdrawnHealth', termOf('days', 10));
      await saveRetentionTerm(tx, 'withdrawnHealth', termOf('days', 14));
    });
    expect(await reviewSettings(database.read)).toMatchObject({ workingDays: 3, samplePercent: 5 });
    expect(await retentionTerms(database.read)).toMatchObject({
      withdrawnHealth: { days: 14 },
      closedCase: { months: 36 },
    });
  });

  test('what is due is told until it was, and an empty report is not', async () => {
    await database.unitOfWork.run('change', async (tx) => {
      const plain = { version: 1, rule: 'sample', records: 1, person_id: personId, at: now } as const;
      await tx
        .insertInto('review_item')
        .values({ ...plain, id: 'r', occasion: 'x', due_on: '2026-11-20' })
        .execute();
      await tx.insertInto('retention_report').values({ id: 'report', made_at: now, done_at: null }).execute();
    });
    const due = await oversightDue(database.read, '2026-11-24');
    expect(due).toEqual([{ kind: 'reviewsLate', id: 'reviews', occasion: '2026-11-20' }]);
    expect(await untold(database.read, due)).toEqual(due);
    await database.unitOfWork.run('change', (tx) =>
      tx
        .insertInto('notification')
        .values({
          id: 'n',
          person_id: personId,
          kind: 'reviewsLate',
          record_kind: 'oversight',
          record_id: 'reviews',
          occasion: '2026-11-20',
          at: now,
          read_at: null,
        })
        .execute(),
    );
    expect(await untold(database.read, due)).toEqual([]);
  });
});
