import { processings } from '@steunpunt/domain/privacy/processing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { columnClasses } from './columns.ts';
import { registeredTables } from './processing-of-tables.ts';

describe.each(dialects)('on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
  });
  afterAll(() => database.close());

  test('every column of the real schema says what it holds, and no class is given to a column that is not there', async () => {
    const tables = await database.read.introspection.getTables();
    // The parts of the search indexes of SQLite: they keep no column of their own, and go with the record they were made from.
    const kept = tables.filter(({ name }) => !/^(contact|case)_search/.test(name));
    const real = kept.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
    const declared = Object.entries(columnClasses).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    expect(declared.sort()).toEqual(real.sort());
  });
});

test('a table with something personal in it is in the register of processing, and every purpose has a table', () => {
  const tables = registeredTables();
  const forgotten = tables.filter(
    ({ processing, classes }) => processing === null && classes.some((one) => one !== 'none' && one !== 'F0'),
  );
  expect(forgotten.map(({ table }) => table)).toEqual([]);
  const known = new Set(tables.map(({ processing }) => processing));
  expect(processings.filter((processing) => !known.has(processing))).toEqual([]);
});
