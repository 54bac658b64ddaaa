import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';

/** Another server works on these data. */
export class DataDirInUse extends Error {}

/** Kept here: a lock whose file object is collected as garbage is let go. */
const held = new Set<SqliteFile.Database>();

export type Claim = { readonly release: () => void };

/**
 * Makes the folder and claims it for one server for as long as the process lives. The claim is a lock that the operating
 * system holds on a file: it ends with the process, however that ends, so that nothing stale is left after a crash. Throws
 * DataDirInUse when another server has it. Commands beside a running server, such as an import, claim nothing.
 */
export function claimDataDir(dataDir: string): Claim {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = new SqliteFile(join(dataDir, 'server.lock'), { timeout: 0 });
  try {
    file.exec('begin exclusive');
  } catch (failure) {
    file.close();
    const isHeld =
      failure instanceof Error && 'code' in failure && String(failure.code).startsWith('SQLITE_BUSY');
    throw isHeld ? new DataDirInUse() : failure;
  }
  held.add(file);
  return {
    release: () => {
      held.delete(file);
      file.close();
    },
  };
}
