import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { newChainEnd } from './chain-end.ts';
import { PostgresConnection } from './postgres-connection.ts';
import { type ChainEnd, Tx } from './tx.ts';
import {
  asUnit,
  type ReportFailure,
  refuseNestedUnit,
  runHooks,
  type UnitKind,
  type UnitOfWork,
} from './unit-of-work.ts';

const isolation = { view: 'repeatable read', change: 'serializable' } as const;
const mostAttempts = 50;
const serializationFailure = '40001';
const deadlock = '40P01';
const uniqueViolation = '23505';

/**
 * A transaction for each unit, from the pool. Serializable: like SQLite's one writer, a change sees the units
 * before it whole or not at all. A unit that collides with another is run again from its beginning.
 */
export class PostgresUnitOfWork implements UnitOfWork {
  readonly #pool: Pool;
  readonly #report: ReportFailure;
  /** Each connection is a writer of its own with its own audit chain: units on it never overlap. */
  readonly #chainEnds = new WeakMap<PoolClient, ChainEnd>();

  constructor(pool: Pool, report: ReportFailure) {
    this.#pool = pool;
    this.#report = report;
  }

  async run<Result>(kind: UnitKind, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    refuseNestedUnit();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#try(kind, work);
      } catch (failure) {
        if (attempt >= attemptsFor(failure)) throw failure;
        await pause(Math.random() * Math.min(50, 2 ** attempt));
      }
    }
  }

  async #try<Result>(kind: UnitKind, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    const tx = new Tx(
      'postgres',
      new PostgresConnection(client),
      this.#chainEnds.get(client) ?? newChainEnd(),
    );
    let result: Result;
    try {
      await client.query(`begin isolation level ${isolation[kind]}`);
      result = await asUnit(() => work(tx));
    } catch (failure) {
      tx.end();
      await this.#undo(client);
      throw failure;
    }
    const hooks = tx.end();
    await this.#commit(client, tx.chainEnd);
    runHooks(hooks, this.#report);
    return result;
  }

  async #commit(client: PoolClient, chainEnd: ChainEnd): Promise<void> {
    try {
      const { command } = await client.query('commit');
      if (command !== 'COMMIT')
        throw new Error('The transaction was aborted by an error that was swallowed.');
      this.#chainEnds.set(client, chainEnd);
      client.release();
    } catch (failure) {
      // Unless the database says that it undid it, whether the commit arrived is unknown: then the connection and
      // its chain end here.
      client.release(attemptsFor(failure) === 1);
      throw failure;
    }
  }

  async #undo(client: PoolClient): Promise<void> {
    try {
      await client.query('rollback');
      client.release();
    } catch (failure) {
      this.#report(failure);
      client.release(true);
    }
  }
}

/**
 * How often a unit that failed so may be tried. A unique value that is taken may have been taken by a unit that
 * ran at the same moment, which the repeat then sees; when it still collides it is a mistake.
 */
function attemptsFor(failure: unknown): number {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  if (code === serializationFailure || code === deadlock) return mostAttempts;
  return code === uniqueViolation ? 3 : 1;
}
