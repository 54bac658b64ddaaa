import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database as SqliteFile } from 'better-sqlite3';
import { newChainEnd } from './chain-end.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { type ChainEnd, Tx } from './tx.ts';
import {
  asUnit,
  type ReportFailure,
  refuseNestedUnit,
  runHooks,
  type UnitKind,
  type UnitOfWork,
} from './unit-of-work.ts';

type Waiting = {
  readonly kind: UnitKind;
  readonly work: (tx: Tx) => Promise<unknown>;
  readonly resolve: (result: never) => void;
  readonly reject: (failure: unknown) => void;
};
type Outcome =
  | { readonly kept: true; readonly result: unknown; readonly hooks: readonly (() => void)[] }
  | { readonly kept: false; readonly failure: unknown };

const largestGroup = 64;

/**
 * The writer queue: owns the writing connection, runs one unit after the other, and lets units that arrive
 * together share one commit. A unit that fails is undone alone; when the commit fails, all of the group fail.
 */
export class SqliteUnitOfWork implements UnitOfWork {
  readonly #file: SqliteFile;
  readonly #connection: SqliteConnection;
  readonly #report: ReportFailure;
  readonly #unitTimeoutMs: number;
  readonly #queue: Waiting[] = [];
  #draining: Promise<void> | undefined;
  #chainEnd: ChainEnd = newChainEnd();
  #synchronous: 'NORMAL' | 'FULL' = 'FULL';

  constructor(file: SqliteFile, report: ReportFailure, unitTimeoutMs = 15_000) {
    this.#file = file;
    this.#connection = new SqliteConnection(file);
    this.#report = report;
    this.#unitTimeoutMs = unitTimeoutMs;
  }

  async run<Result>(kind: UnitKind, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    refuseNestedUnit();
    return new Promise<Result>((resolve, reject) => {
      this.#queue.push({ kind, work, resolve, reject });
      this.#draining ??= this.#drain();
    });
  }

  /** Resolves when every unit that was asked for has been answered. */
  async untilIdle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      // One turn of the event loop: requests that arrive together are read together and share a commit.
      await nextTurn();
      await this.#runGroup(this.#queue.splice(0, largestGroup));
    }
    this.#draining = undefined;
  }

  async #runGroup(group: readonly Waiting[]): Promise<void> {
    let outcomes: readonly Outcome[];
    try {
      this.#setSynchronous(group.some(({ kind }) => kind === 'change') ? 'FULL' : 'NORMAL');
      this.#file.exec('begin immediate');
      outcomes = await this.#runUnits(group);
      this.#file.exec('commit');
    } catch (failure) {
      this.#loseGroup(group, failure);
      return;
    }
    for (const [index, outcome] of outcomes.entries()) {
      const waiting = group[index];
      if (outcome.kept) runHooks(outcome.hooks, this.#report);
      if (outcome.kept) waiting?.resolve(outcome.result as never);
      else waiting?.reject(outcome.failure);
    }
  }

  async #runUnits(group: readonly Waiting[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { work } of group) outcomes.push(await this.#runUnit(work));
    return outcomes;
  }

  async #runUnit(work: (tx: Tx) => Promise<unknown>): Promise<Outcome> {
    this.#file.exec('savepoint unit');
    const tx = new Tx('sqlite', this.#connection, this.#chainEnd);
    try {
      const result = await this.#inTime(asUnit(() => work(tx)));
      const hooks = tx.end();
      this.#file.exec('release unit');
      this.#chainEnd = tx.chainEnd;
      return { kept: true, result, hooks };
    } catch (failure) {
      tx.end();
      // A full disk or a broken one ends the whole transaction by itself: then the group is lost.
      if (!this.#file.inTransaction) throw failure;
      this.#file.exec('rollback to unit');
      this.#file.exec('release unit');
      return { kept: false, failure };
    }
  }

  async #inTime<Result>(work: Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error('A unit of work took too long: it may await nothing but SQL.')),
        this.#unitTimeoutMs,
      );
    });
    try {
      return await Promise.race([work, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  #loseGroup(group: readonly Waiting[], failure: unknown): void {
    try {
      if (this.#file.inTransaction) this.#file.exec('rollback');
    } catch (rollbackFailure) {
      this.#report(rollbackFailure);
    }
    // Whether the chain's last rows are on disk is unknown, so a new chain begins.
    this.#chainEnd = newChainEnd();
    for (const { reject } of group) reject(failure);
  }

  #setSynchronous(wanted: 'NORMAL' | 'FULL'): void {
    if (this.#synchronous === wanted) return;
    this.#file.pragma(`synchronous = ${wanted}`);
    this.#synchronous = wanted;
  }
}
