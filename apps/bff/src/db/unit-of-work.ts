import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './tx.ts';

/** `view`: reads and its audit row; `change`: everything an answer promises to have kept. */
export type UnitKind = 'view' | 'change';

/**
 * The one way to write. `work` runs in a transaction of its own, sees what earlier units committed, and is kept
 * whole or not at all: when it throws, `run` throws the same and nothing of it stays. `run` answers when a change
 * is on disk. `work` may run again after a collision with another unit, so it changes nothing but the database.
 */
export type UnitOfWork = {
  readonly run: <Result>(kind: UnitKind, work: (tx: Tx) => Promise<Result>) => Promise<Result>;
};

/** Told of failures nobody is waiting for. */
export type ReportFailure = (failure: unknown) => void;

const openUnit = new AsyncLocalStorage<{ open: boolean }>();

/** Runs the work of a unit; another unit begun inside it would wait for this one for ever, so that throws. */
export async function asUnit<Result>(work: () => Promise<Result>): Promise<Result> {
  const unit = { open: true };
  try {
    return await openUnit.run(unit, work);
  } finally {
    unit.open = false;
  }
}

export function refuseNestedUnit(): void {
  if (openUnit.getStore()?.open)
    throw new Error('A unit of work was begun inside another one: pass its tx on.');
}

export function runHooks(hooks: readonly (() => void)[], report: ReportFailure): void {
  for (const hook of hooks) {
    try {
      hook();
    } catch (failure) {
      report(failure);
    }
  }
}
