import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const anHour = 60 * 60 * 1000;

/**
 * Runs `work` while no other process on this machine is inside it; the others wait their turn.
 *
 * The lock is a folder with its holder's name in it, put in place by one rename: renaming a folder onto a
 * folder that is not empty fails, so there is one winner. A lock whose holder has died (or has held it
 * for an hour) is renamed to that holder's name, which also succeeds only once.
 */
export async function oneAtATime(folder, work, onWaiting = () => {}) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const holder = `${process.pid}-${process.hrtime.bigint()}`;
  const mine = join(folder, `lock-of-${holder}`);
  mkdirSync(mine);
  writeFileSync(join(mine, 'holder'), holder);
  let waiting = false;
  while (!renamed(mine, lock)) {
    clearLockOfTheDead(folder, lock);
    if (!waiting) onWaiting();
    waiting = true;
    await pause(200);
  }
  try {
    removeOldLocks(folder);
    return await work();
  } finally {
    if (renamed(lock, mine)) rmSync(mine, { recursive: true, force: true });
  }
}

function renamed(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function clearLockOfTheDead(folder, lock) {
  const holder = readHolder(lock);
  if (holder === undefined || (isAlive(Number.parseInt(holder, 10)) && !isOlderThan(lock, anHour))) return;
  renamed(lock, join(folder, `dead-${holder}`));
}

function readHolder(lock) {
  try {
    return readFileSync(join(lock, 'holder'), 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isOlderThan(path, age) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > age;
}

/** A dead holder's name must stay taken while someone may still try to rename to it. */
function removeOldLocks(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith('dead-') && !name.startsWith('lock-of-')) continue;
    if (isOlderThan(path, 2 * anHour)) rmSync(path, { recursive: true, force: true });
  }
}
