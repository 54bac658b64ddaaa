import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteFile from 'better-sqlite3';
import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteWriter } from './sqlite-file.ts';
import { SqliteUnitOfWork } from './sqlite-unit-of-work.ts';
import { PowerLoss } from './testing/power-loss.ts';
import type { UnitKind } from './unit-of-work.ts';

const losses = process.env['PROOFS'] === 'full' ? 10_000 : 300;
const rounds = 60;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steunpunt-power-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Written = {
  readonly loss: PowerLoss;
  /** The changes that were acknowledged by each commit. */
  readonly acknowledged: readonly (readonly number[])[];
};

/** Lets the writer queue make many commits of changes and looks, some together, and notes what it acknowledged when. */
async function write(pretend?: (pragma: string) => string): Promise<Written> {
  const path = join(folder, 'steunpunt.sqlite');
  const file = openSqliteWriter(path);
  if (pretend !== undefined) file.pragma(pretend('synchronous = FULL'));
  // Small, so that the log is put into the database and begun again many times.
  file.pragma('wal_autocheckpoint = 12');
  file.exec('create table kept (id integer primary key, kind text not null, words text not null) strict');
  const loss = new PowerLoss(path);
  const unitOfWork = new SqliteUnitOfWork(loss.watched(file, pretend), () => {});
  const acknowledged: number[][] = [[]];
  let next = 0;
  const unit = async (kind: UnitKind) => {
    next += 1;
    const id = next;
    const row = [id, kind, 'x'.repeat(37 * (id % 61))];
    await unitOfWork.run(kind, (tx) =>
      tx.executeQuery(CompiledQuery.raw('insert into kept (id, kind, words) values (?, ?, ?)', row)),
    );
    if (kind !== 'change') return;
    const commit = loss.commits;
    acknowledged[commit] = [...(acknowledged[commit] ?? []), id];
  };
  for (let round = 0; round < rounds; round += 1) {
    const together = (round % 4) + 1;
    const kinds = Array.from(
      { length: together },
      (_, place): UnitKind => ((round + place) % 3 === 0 ? 'view' : 'change'),
    );
    await Promise.all(kinds.map(unit));
  }
  await unitOfWork.untilIdle();
  file.close();
  return { loss, acknowledged };
}

/** The acknowledged changes that a start after the loss does not find. */
function lostAfter({ loss, acknowledged }: Written, commit: number, chances: readonly number[]): number[] {
  let drawn = 0;
  const chance = () => chances[drawn++ % chances.length] ?? 0;
  const left = new SqliteFile(loss.leaveBehind(commit, chance, join(folder, 'left')));
  left.pragma('synchronous = OFF');
  try {
    expect(left.pragma('quick_check', { simple: true })).toBe('ok');
    const found = new Set(left.prepare('select id from kept').pluck().all());
    return acknowledged
      .slice(0, commit + 1)
      .flatMap((ids) => ids ?? [])
      .filter((id) => !found.has(id));
  } finally {
    left.close();
  }
}

const chances = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 97,
  maxLength: 97,
});

test('whenever the power goes, no change that was acknowledged is lost', async () => {
  const written = await write();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: written.loss.commits }), chances, (commit, drawn) => {
      expect(lostAfter(written, commit, drawn)).toEqual([]);
    }),
    { numRuns: losses },
  );
});

test('the same with synchronous NORMAL loses acknowledged changes: the proof can fail', async () => {
  const written = await write((pragma) => pragma.replace('synchronous = FULL', 'synchronous = NORMAL'));
  let lossy = 0;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: written.loss.commits }), chances, (commit, drawn) => {
      if (lostAfter(written, commit, drawn).length > 0) lossy += 1;
    }),
    { numRuns: losses },
  );
  expect(lossy).toBeGreaterThan(losses / 4);
});
