import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type SqliteFile from 'better-sqlite3';

/** The two files of a SQLite database in WAL mode, byte for byte. */
type Files = { readonly database: Buffer; readonly log: Buffer };

/** How the files stood after a commit, and what of them had been synced by then. */
type Moment = { readonly written: Files; readonly synced: Files };

const sector = 512;
/** The head of the log; with a new one the log begins again and its old frames count no more. */
const headLength = 32;
const full = 2;

/**
 * Watches a database being written and says what may be left of it when the power goes.
 *
 * What is synced is not watched but follows from what SQLite documents about the setting it has: `PRAGMA synchronous`, read
 * on the writing connection right after each commit. FULL syncs the log with every commit. Also below it a checkpoint syncs
 * the log before it writes the database and the database after, and a log that begins again has its new head synced before
 * any frame follows. Of all that was written and not synced, each sector of 512 bytes survives or not by itself. The
 * operating system and the disk are taken at their word: a sync is a sync.
 */
export class PowerLoss {
  readonly #path: string;
  readonly #moments: Moment[] = [];

  constructor(path: string) {
    this.#path = path;
    this.#moments.push({ written: this.#files(), synced: this.#files() });
  }

  /** The database to hand to whoever writes; `pretend` changes the settings it asks for. */
  watched(file: SqliteFile.Database, pretend: (pragma: string) => string = (pragma) => pragma) {
    const exec = (sql: string) => {
      file.exec(sql);
      if (sql === 'commit') this.#note(Number(file.pragma('synchronous', { simple: true })));
      return file;
    };
    const pragma = (source: string, options?: SqliteFile.PragmaOptions) =>
      file.pragma(pretend(source), options);
    return new Proxy(file, {
      get: (target, name) => {
        if (name === 'exec') return exec;
        if (name === 'pragma') return pragma;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  /** How many commits were seen; a loss can be simulated between any two of them. */
  get commits(): number {
    return this.#moments.length - 1;
  }

  /**
   * Writes to `folder` what a disk may hold when the power goes after this commit was acknowledged and before the next one
   * was; `chance` answers numbers from 0 to 1. Answers the path of the database.
   */
  leaveBehind(commit: number, chance: () => number, folder: string): string {
    const before = this.#at(commit).synced;
    const during = this.#moments[commit + 1]?.written ?? this.#at(commit).written;
    // A checkpoint comes after the log is safe; then sectors of the database are under way instead.
    const checkpointing = !during.database.equals(before.database) && chance() < 0.5;
    const database = checkpointing ? torn(before.database, during.database, chance) : before.database;
    const log = checkpointing ? during.log : tornLog(before.log, during.log, chance);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'left.sqlite');
    writeFileSync(path, database);
    writeFileSync(`${path}-wal`, log);
    return path;
  }

  #note(synchronous: number): void {
    const written = this.#files();
    const last = this.#at(this.#moments.length - 1);
    const wasCheckpointed = !written.database.equals(last.written.database);
    const isSynced = synchronous >= full || wasCheckpointed;
    const log = withHeadOf(written.log, last.synced.log);
    this.#moments.push({ written, synced: isSynced ? written : { ...last.synced, log } });
  }

  #at(index: number): Moment {
    const moment = this.#moments[index];
    if (moment === undefined) throw new RangeError(`No commit ${index}`);
    return moment;
  }

  #files(): Files {
    return { database: readFileSync(this.#path), log: readFileSync(`${this.#path}-wal`) };
  }
}

/** A log that begins again under a new head: the head alone first, then its frames. */
function tornLog(before: Buffer, after: Buffer, chance: () => number): Buffer {
  const beginsAgain = !headOf(before).equals(headOf(after));
  if (!beginsAgain) return torn(before, after, chance);
  const begun = withHeadOf(after, before);
  const step = chance();
  if (step < 0.2) return before;
  return step < 0.4 ? begun : torn(begun, after, chance);
}

function headOf(log: Buffer): Buffer {
  return log.subarray(0, headLength);
}

function withHeadOf(newer: Buffer, log: Buffer): Buffer {
  return Buffer.concat([headOf(newer), log.subarray(headLength)]);
}

/** Each sector as it was or as it was being written; beyond the end of what was, zeros where nothing arrived. */
function torn(before: Buffer, after: Buffer, chance: () => number): Buffer {
  const arrives = chance();
  const length = chance() < 0.5 ? after.length : Math.max(before.length, sectorsOf(after.length * chance()));
  const left = Buffer.alloc(Math.max(before.length, Math.min(length, after.length)));
  before.copy(left);
  for (let start = 0; start < left.length; start += sector) {
    if (chance() < arrives) after.copy(left, start, start, Math.min(start + sector, left.length));
  }
  return left;
}

function sectorsOf(bytes: number): number {
  return Math.floor(bytes / sector) * sector;
}
