import SqliteFile from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { newId } from './new-id.ts';
import type { Tx } from './tx.ts';

async function addPerson(tx: Tx, name: string): Promise<void> {
  const at = '2026-09-01T06:00:00.000Z';
  const email = `${name.toLowerCase()}@voorbeeld.nl`;
  const person = { id: newId(), name, email, email_verified: 1, version: 1, created_at: at, updated_at: at };
  await tx.insertInto('person').values(person).execute();
}

describe.each(dialects)('a unit of work on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeEach(async () => {
    database = await openTestDatabase(dialect);
  });
  afterEach(() => database.close());

  async function names(): Promise<string[]> {
    const rows = await database.read.selectFrom('person').select('name').orderBy('name').execute();
    return rows.map(({ name }) => name);
  }

  test('that throws leaves nothing, and its neighbours stay', async () => {
    const outcomes = await Promise.allSettled(
      ['Anna', 'Bram', 'Chris'].map((name) =>
        database.unitOfWork.run('change', async (tx) => {
          await addPerson(tx, name);
          if (name === 'Bram') throw new Error('no Bram');
          return name;
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await names()).toEqual(['Anna', 'Chris']);
  });

  test('answers only when others can read what it changed', async () => {
    await database.unitOfWork.run('change', (tx) => addPerson(tx, 'Anna'));
    expect(await names()).toEqual(['Anna']);
  });

  test('runs its hooks after the commit, and none when it is undone', async () => {
    const seen: string[] = [];
    await database.unitOfWork.run('change', async (tx) => {
      tx.afterCommit(() => seen.push('kept'));
      seen.push('working');
    });
    const undone = database.unitOfWork.run('change', async (tx) => {
      tx.afterCommit(() => seen.push('undone'));
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(seen).toEqual(['working', 'kept']);
  });

  test('is kept when a hook throws, and the failure is reported', async () => {
    await database.unitOfWork.run('change', async (tx) => {
      await addPerson(tx, 'Anna');
      tx.afterCommit(() => {
        throw new Error('hook');
      });
    });
    expect(await names()).toEqual(['Anna']);
    expect(database.reported).toHaveLength(1);
  });

  test('cannot be used after it has ended', async () => {
    const kept = await database.unitOfWork.run('change', async (tx) => [tx]);
    const late = async () => kept[0]?.selectFrom('person').selectAll().execute();
    await expect(late()).rejects.toThrow(/has ended/);
  });

  test('refuses another unit inside it instead of waiting for ever', async () => {
    const outer = database.unitOfWork.run('change', () => database.unitOfWork.run('view', async () => {}));
    await expect(outer).rejects.toThrow(/inside another/);
  });

  test('refuses a transaction of its own making', async () => {
    const outcome = database.unitOfWork.run('change', (tx) => tx.transaction().execute(async () => {}));
    await expect(outcome).rejects.toThrow(/Only UnitOfWork/);
  });

  test('reads and adds one as if it were alone, however many do so at once', async () => {
    await database.unitOfWork.run('change', (tx) => addPerson(tx, 'Teller'));
    const rounds = Array.from({ length: 40 }, () =>
      database.unitOfWork.run('change', async (tx) => {
        const { version } = await tx.selectFrom('person').select('version').executeTakeFirstOrThrow();
        await tx
          .updateTable('person')
          .set({ version: version + 1 })
          .execute();
      }),
    );
    await Promise.all(rounds);
    const { version } = await database.read.selectFrom('person').select('version').executeTakeFirstOrThrow();
    expect(version).toBe(41);
  });

  test('counts as numbers', async () => {
    const count = database.read.selectFrom('person').select(({ fn }) => fn.countAll().as('n'));
    expect(await count.executeTakeFirst()).toEqual({ n: 0 });
  });

  test('is the only way to write: the reading connection refuses', async () => {
    await expect(database.read.deleteFrom('person').execute()).rejects.toThrow();
  });
});

test('on PostgreSQL a connection that is cut in the middle fails its unit alone, and the next one works', async () => {
  const database = await openTestDatabase('postgres');
  const cut = database.unitOfWork.run('change', async (tx) => {
    await addPerson(tx, 'Anna');
    const { rows } = await tx.executeQuery<{ pid: number }>(
      CompiledQuery.raw('select pg_backend_pid() as pid'),
    );
    await database.read.executeQuery(CompiledQuery.raw('select pg_terminate_backend($1)', [rows[0]?.pid]));
    await addPerson(tx, 'Bram');
  });
  await expect(cut).rejects.toThrow();
  await database.unitOfWork.run('change', (tx) => addPerson(tx, 'Chris'));
  expect(await database.read.selectFrom('person').select('name').execute()).toEqual([{ name: 'Chris' }]);
  await database.close();
});

describe('on SQLite', () => {
  let database: OpenTestDatabase;

  beforeEach(async () => {
    database = await openTestDatabase('sqlite');
  });
  afterEach(() => database.close());

  async function synchronousWithin(kinds: readonly ('view' | 'change')[]): Promise<unknown[]> {
    return Promise.all(
      kinds.map((kind) =>
        database.unitOfWork.run(kind, async (tx) => {
          const { rows } = await tx.executeQuery<{ synchronous: number }>(
            CompiledQuery.raw('pragma synchronous'),
          );
          return rows[0]?.synchronous;
        }),
      ),
    );
  }

  test('a change is synced to disk in full; views alone are not; one change in a group is enough', async () => {
    expect(await synchronousWithin(['change'])).toEqual([2]);
    expect(await synchronousWithin(['view', 'view'])).toEqual([1, 1]);
    expect(await synchronousWithin(['view', 'change', 'view'])).toEqual([2, 2, 2]);
  });

  test('when the commit fails, every answer of the group fails and nothing stays', async () => {
    const poison = database.unitOfWork.run('change', async (tx) => {
      await tx.executeQuery(CompiledQuery.raw('pragma defer_foreign_keys = on'));
      const row = { id: newId(), person_id: 'nobody', role: 'desk' as const, created_at: 'x' };
      await tx.insertInto('person_role').values(row).execute();
    });
    const neighbour = database.unitOfWork.run('change', (tx) => addPerson(tx, 'Anna'));
    await expect(poison).rejects.toThrow(/FOREIGN KEY/);
    await expect(neighbour).rejects.toThrow(/FOREIGN KEY/);
    await database.unitOfWork.run('change', (tx) => addPerson(tx, 'Bram'));
    const rows = await database.read.selectFrom('person').select('name').execute();
    expect(rows).toEqual([{ name: 'Bram' }]);
  });

  test('the settings that keep acknowledged changes hold on the file', () => {
    if (!('file' in database.place)) throw new Error('not a file');
    const file = new SqliteFile(database.place.file, { readonly: true });
    expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
    file.close();
  });
});
