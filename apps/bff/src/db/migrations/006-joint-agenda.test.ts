import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, type OpenTestDatabase, openEmptyTestDatabase } from '../../testing/test-database.ts';
import { migrations } from './index.ts';
import { migrate } from './migrate.ts';

const at = '2026-09-01T06:00:00.000Z';
const doubted = { earlierSupport: { value: 'doubted' } };
const flags = '["independence"]';

describe.each(dialects)('the joint agenda of contacts that were there before, on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeEach(async () => {
    database = await openEmptyTestDatabase(dialect);
    const before = migrations.filter(({ name }) => name < '006');
    await migrate(database, () => at, before);
    const stamps = { email_verified: 1, version: 1, created_at: at, updated_at: at };
    await database.unitOfWork.run('change', async (tx) => {
      for (const [id, role, swv] of [
        ['els', 'lead', 'PO2710'],
        ['karim', 'lead', 'PO2708'],
        ['kees', 'lead', 'PO2708'],
        ['marloes', 'contactPerson', 'PO2710'],
      ] as const) {
        await tx
          .insertInto('person')
          .values({ id, name: id, email: id, ...stamps })
          .execute();
        await tx.insertInto('person_role').values({ id, person_id: id, role, swv, created_at: at }).execute();
      }
    });
  });
  afterEach(() => database.close());

  /** In the columns of that day. */
  async function plant(
    id: string,
    swv: string | null,
    persons: readonly string[],
    answers: object = doubted,
  ) {
    const given: Record<string, string | number | null> = {
      id,
      swv,
      number: id,
      call_id: id,
      registered_by: 'els',
      flags: answers === doubted ? flags : '[]',
      state: 'held',
    };
    await database.unitOfWork.run('change', async (tx) => {
      const tables = await database.read.introspection.getTables();
      const columns = tables.find(({ name }) => name === 'contact')?.columns ?? [];
      const row = columns
        .filter((column) => column.name in given || !(column.isNullable || column.hasDefaultValue))
        .map(({ name, dataType }) => [name, given[name] ?? (/int/i.test(dataType) ? 0 : '[]')] as const)
        .map(([name, value]) => [name, name === 'swv' ? swv : value] as const);
      await tx
        .insertInto('contact')
        .values(Object.fromEntries(row) as never)
        .execute();
      await tx
        .insertInto('contact_answers')
        .values({ contact_id: id, answers: JSON.stringify(answers), lines: '[]' })
        .execute();
      for (const person_id of persons)
        await tx.insertInto('contact_doubt').values({ contact_id: id, person_id }).execute();
    });
  }

  test('holds what nobody else could decide on, and nothing more', async () => {
    await plant('only-lead', 'PO2710', ['els']);
    await plant('one-lead', 'PO2710', ['marloes']);
    await plant('one-of-two', 'PO2708', ['karim']);
    await plant('unknown-swv', null, ['marloes']);
    await plant('everybody', 'PO2708', []);
    await plant('two-leads-left', 'PO2708', ['marloes']);
    await plant('no-doubt', 'PO2710', [], {});
    await plant('doubt-taken-back', 'PO2710', ['marloes'], { earlierSupport: { value: 'supported' } });
    await migrate(database, () => at);
    const { rows } = await sql<{
      id: string;
    }>`select id from contact where on_joint_agenda = 1 order by id`.execute(database.read);
    expect(rows.map(({ id }) => id)).toEqual([
      'everybody',
      'one-lead',
      'one-of-two',
      'only-lead',
      'unknown-swv',
    ]);
  });
});
