import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aContactRow } from '../testing/contact-rows.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { casesWithoutPromise } from './case-without-promise-repository.ts';
import { aCaseRow } from './testing/case-rows.ts';

const now = asInstant('2026-11-20T10:00:00.000Z');
const swv = 'PO0001';
const lead: Actor = { personId: 'els', role: 'lead', swvs: [swv], deskIds: [], coversFor: [] };

const promise = {
  held_by: 'contactPerson' as const,
  person_id: 'joris',
  until_at: now,
  until_date: '2026-11-20',
  until_time: '11:00',
  agreed: 0,
  later_than_term: 0,
  lead_at_once: 0,
  days: '[]',
  outcome: null,
  rests_until: null,
  undecided: null,
  suspended_at: null,
  suspended_reason: null,
  resume_expected: null,
  owed_until: null,
};

describe.each(dialects)('cases in which nothing is promised, on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    await database.unitOfWork.run('change', async (tx) => {
      const stamps = { email_verified: 1, version: 1, created_at: now, updated_at: now };
      const people = ['joris', 'els'].map((id) => ({ id, name: id, email: id, ...stamps }));
      await tx.insertInto('person').values(people).execute();
      const of = (id: string, more: Partial<Parameters<typeof aCaseRow>[0]> = {}) =>
        aCaseRow({ id, opened_by: 'joris', owner_id: 'joris', swv, ...more });
      await tx
        .insertInto('case_file')
        .values([
          of('never'),
          of('kept'),
          of('open'),
          of('closed', { state: 'closed' }),
          of('elsewhere', { swv: 'PO0002' }),
          of('of-another', { owner_id: 'els' }),
        ])
        .execute();
      const contacts = ['kept', 'open'].map((id) => aContactRow({ id, registered_by: 'joris', case_id: id }));
      await tx.insertInto('contact').values(contacts).execute();
      const promises = [
        { contact_id: 'kept', ...promise, kept_at: now },
        { contact_id: 'open', ...promise, kept_at: null },
      ];
      await tx.insertInto('promise').values(promises).execute();
    });
  });
  afterAll(() => database.close());

  test('are those of the owner that run, without a promise that is still open, as far as the lead has a say', async () => {
    const found = await casesWithoutPromise({ tx: database.read, actor: lead, now }, 'joris');
    expect(found.map(({ row }) => row.id).toSorted()).toEqual(['kept', 'never']);
  });
});
