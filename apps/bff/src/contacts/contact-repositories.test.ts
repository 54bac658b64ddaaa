import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedContacts } from '../demo/seed-contacts.ts';
import { type SeededRegion, seedRegion } from '../demo/seed-region.ts';
import { demoStories } from '../demo/stories/index.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { contactsOfCaller } from './caller-card-repository.ts';
import { nextContactNumber, takeFreeContact } from './contact-repository.ts';
import { countContacts, newestContacts } from './list-repository.ts';
import { findOpenPromise } from './promise-repository.ts';
import { countPromises, promisesByDue } from './worklist-repository.ts';

const now = asInstant('2026-11-18T13:30:00.000Z');

describe.each(dialects)('contacts on %s', (dialect) => {
  let database: OpenTestDatabase;
  let region: SeededRegion;

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    region = await database.unitOfWork.run('change', async (tx) => {
      const seeded = await seedRegion(tx, { now, scenario: 1, passwordHash: 'x' });
      await seedContacts(tx, { ...seeded, now, scenario: 1 }, demoStories);
      return seeded;
    });
  });
  afterAll(() => database.close());

  const lead = (): Actor => ({
    personId: region.personId('els'),
    role: 'lead',
    swvs: ['PO2710'],
    deskIds: [],
    coversFor: [],
  });
  const desk = (): Actor => ({
    personId: region.personId('sandra'),
    role: 'desk',
    swvs: [],
    deskIds: [region.deskId('region')],
    coversFor: [],
  });

  test('page through every contact once, the newest first', async () => {
    const seen: string[] = [];
    let after: { key: string; id: string } | undefined;
    for (;;) {
      const page = await newestContacts(database.read, desk(), now, {}, { after, most: 7 });
      const last = page.at(-1);
      if (last === undefined) break;
      seen.push(...page.map(({ number }) => number));
      after = { key: last.arrived_at, id: last.id };
    }
    expect(seen).toHaveLength(demoStories.length);
    expect(new Set(seen).size).toBe(demoStories.length);
    expect(await countContacts(database.read, desk(), now, {})).toBe(demoStories.length);
  });

  test('filters narrow list and count alike', async () => {
    const filters = { state: 'promised', urgency: 'U2', swv: 'VO2709' } as const;
    const rows = await newestContacts(database.read, desk(), now, filters, { after: undefined, most: 50 });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ state: 'promised', urgency: 'U2', swv: 'VO2709' });
      expect(row.until_at).not.toBeNull();
    }
    expect(await countContacts(database.read, desk(), now, filters)).toBe(rows.length);
  });

  test('open promises come by due, and every view and group counts what it lists', async () => {
    for (const view of ['held', 'team', 'mine', 'desk'] as const) {
      const question = { actor: lead(), now, view, urgency: undefined };
      const rows = await promisesByDue(database.read, question, { after: undefined, most: 100 });
      expect(rows.map(({ until_at }) => until_at)).toEqual(rows.map(({ until_at }) => until_at).sort());
      expect(await countPromises(database.read, question)).toBe(rows.length);
      const groups = await Promise.all(
        (['late', 'today', 'tomorrow', 'later'] as const).map((due) =>
          countPromises(database.read, question, due),
        ),
      );
      expect(groups.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    }
  });

  test('a kept promise is on no list', async () => {
    const kept = await database.read
      .selectFrom('promise')
      .select('contact_id')
      .where('kept_at', 'is not', null)
      .execute();
    expect(kept.length).toBeGreaterThan(0);
    for (const { contact_id } of kept) expect(await findOpenPromise(database.read, contact_id)).toBeNull();
  });

  test('a caller is found by number and by mail, thirty days back', async () => {
    const caller = { number: '+31612345616', mail: 'WOUTER.schaap@voorbeeld.nl' };
    expect(await contactsOfCaller(database.read, caller, now)).toHaveLength(1);
    const later = asInstant('2027-01-01T00:00:00.000Z');
    expect(await contactsOfCaller(database.read, caller, later)).toEqual([]);
  });

  test('of many who take a contact at once one gets it', async () => {
    const free = await database.read
      .selectFrom('contact')
      .select('id')
      .where('owner_id', 'is', null)
      .where('state', '=', 'promised')
      .executeTakeFirstOrThrow();
    const people = (['marloes', 'bram', 'joris', 'yasmina', 'els'] as const).map(region.personId);
    const taken = await Promise.all(
      people.map((person) => database.unitOfWork.run('change', (tx) => takeFreeContact(tx, free.id, person))),
    );
    expect(taken.filter((version) => version !== undefined)).toEqual([2]);
  });

  test('numbers count on within a year and begin again in the next', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 5 }, () =>
        database.unitOfWork.run('change', (tx) => nextContactNumber(tx, '2031')),
      ),
    );
    expect([...numbers].sort()).toEqual(['2031-0001', '2031-0002', '2031-0003', '2031-0004', '2031-0005']);
    expect(await database.unitOfWork.run('change', (tx) => nextContactNumber(tx, '2032'))).toBe('2032-0001');
  });
});
