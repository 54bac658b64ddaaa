import type { Database as SqliteFile } from 'better-sqlite3';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { StatementCache } from './statement-cache.ts';

/** One open SQLite file as Kysely asks for it. */
export class SqliteConnection implements DatabaseConnection {
  readonly #statements: StatementCache;

  constructor(file: SqliteFile) {
    this.#statements = new StatementCache(file);
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#statements.get(query.sql);
    if (statement.reader) return { rows: statement.all(...query.parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...query.parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for it and nothing here streams
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Lists are read by page, not streamed.');
  }
}
