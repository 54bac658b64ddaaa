import type SqliteFile from 'better-sqlite3';
import { Kysely } from 'kysely';
import pg from 'pg';
import { type Dialect, kyselyDialect } from './dialects.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { PostgresUnitOfWork } from './postgres-unit-of-work.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { openSqliteReader, openSqliteWriter } from './sqlite-file.ts';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.ts';
import type { Db, Tables } from './tables.ts';
import type { ReportFailure, UnitOfWork } from './unit-of-work.ts';

export type Database = {
  readonly dialect: Dialect;
  /** Reads what is committed, without audit; writing through it fails. */
  readonly read: Db;
  readonly unitOfWork: UnitOfWork;
  /**
   * Brings the log of changes into the file, so that what was deleted stands in neither. False: somebody is reading; try
   * again later.
   */
  readonly emptyLog: () => Promise<boolean>;
  /** Waits for the units under way, then closes. */
  readonly close: () => Promise<void>;
};

export type DatabasePlace = { readonly file: string } | { readonly url: string };

/** Opens the database without looking at its schema: `migrate` comes next. */
export async function openDatabase(place: DatabasePlace, report: ReportFailure): Promise<Database> {
  return 'file' in place ? openSqlite(place.file, report) : openPostgres(place.url, report);
}

function openSqlite(path: string, report: ReportFailure): Database {
  const writer = openSqliteWriter(path);
  const reader = openSqliteReader(path);
  const unitOfWork = new SqliteUnitOfWork(writer, report);
  return {
    dialect: 'sqlite',
    read: sqliteReads(reader),
    unitOfWork,
    emptyLog: async () => {
      await unitOfWork.untilIdle();
      if (writer.inTransaction) return false;
      const [answer] = writer.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      return answer?.busy === 0;
    },
    close: async () => {
      await unitOfWork.untilIdle();
      reader.close();
      writer.close();
    },
  };
}

function sqliteReads(file: SqliteFile.Database): Db {
  const connection = new SqliteConnection(file);
  return new Kysely<Tables>({
    dialect: kyselyDialect('sqlite', { acquire: async () => connection, release: async () => {} }),
  });
}

const int8 = 20;
/** Counts come as text from PostgreSQL; everywhere else they are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

async function openPostgres(url: string, report: ReportFailure): Promise<Database> {
  const writers = new pg.Pool({
    connectionString: url,
    max: 20,
    types,
    // A unit that awaits something else than SQL is undone, as on SQLite.
    options: '-c idle_in_transaction_session_timeout=15000',
  });
  const readers = new pg.Pool({
    connectionString: url,
    max: 10,
    types,
    options: '-c default_transaction_read_only=on',
  });
  for (const pool of [writers, readers]) {
    pool.on('error', report);
    // Also while a unit has the connection: without a listener a lost connection would end the process.
    pool.on('connect', (client) => client.on('error', report));
  }
  try {
    await readers.query('select 1');
  } catch (failure) {
    await Promise.allSettled([writers.end(), readers.end()]);
    throw failure;
  }
  return {
    dialect: 'postgres',
    read: postgresReads(readers),
    unitOfWork: new PostgresUnitOfWork(writers, report),
    // What a deleted row leaves is the server's: vacuum takes it.
    emptyLog: async () => true,
    close: async () => {
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

function postgresReads(pool: pg.Pool): Db {
  const clients = new WeakMap<object, pg.PoolClient>();
  return new Kysely<Tables>({
    dialect: kyselyDialect('postgres', {
      acquire: async () => {
        const client = await pool.connect();
        const connection = new PostgresConnection(client);
        clients.set(connection, client);
        return connection;
      },
      release: async (connection) => clients.get(connection)?.release(),
    }),
  });
}
