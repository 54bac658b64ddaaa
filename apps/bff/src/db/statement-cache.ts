import type { Database as SqliteFile, Statement } from 'better-sqlite3';

/** Prepared statements by their text, the least recently used dropped: preparing costs as much as running. */
export class StatementCache {
  readonly #file: SqliteFile;
  readonly #most: number;
  readonly #statements = new Map<string, Statement<unknown[]>>();

  constructor(file: SqliteFile, most = 500) {
    this.#file = file;
    this.#most = most;
  }

  get(sql: string): Statement<unknown[]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      this.#statements.set(sql, known);
      return known;
    }
    const statement = this.#file.prepare<unknown[]>(sql);
    this.#statements.set(sql, statement);
    if (this.#statements.size > this.#most) this.#dropOldest();
    return statement;
  }

  get size(): number {
    return this.#statements.size;
  }

  #dropOldest(): void {
    const oldest = this.#statements.keys().next();
    if (!oldest.done) this.#statements.delete(oldest.value);
  }
}
