import { chmodSync } from 'node:fs';
import SqliteFile from 'better-sqlite3';

const writerSettings = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['busy_timeout', 5_000],
] as const;

/**
 * Opens the file for writing, made with mode 0600 when it is not there. Throws when one of the settings that
 * keep acknowledged changes on disk does not hold.
 */
export function openSqliteWriter(path: string): SqliteFile.Database {
  const file = new SqliteFile(path);
  chmodSync(path, 0o600);
  for (const [name, wanted] of writerSettings) {
    file.pragma(`${name} = ${wanted}`);
    const actual = file.pragma(name, { simple: true });
    if (actual !== wanted) throw new Error(`SQLite setting ${name} is ${String(actual)}, not ${wanted}.`);
  }
  return file;
}

export function openSqliteReader(path: string): SqliteFile.Database {
  const file = new SqliteFile(path, { readonly: true, fileMustExist: true });
  file.pragma('trusted_schema = 0');
  file.pragma('query_only = 1');
  file.pragma('busy_timeout = 5000');
  return file;
}
