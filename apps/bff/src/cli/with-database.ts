import type { Settings } from '../config/settings.ts';
import { readSettings } from '../config/settings.ts';
import type { Database } from '../db/database.ts';
import { openInstallation } from '../server/open-installation.ts';
import { explainStart, StartProblem } from '../server/start-problem.ts';
import { type CommandWorld, exitCodes } from './command.ts';

/** Settings from the environment; says what is wrong with them and answers nothing when they cannot be used. */
export function settingsOf(world: CommandWorld): Settings | undefined {
  const read = readSettings(world.env, world.folder);
  if (read.ok) return read.settings;
  for (const message of read.messages) world.complain(message);
  return undefined;
}

/** Runs a command on the database of the installation and closes it. */
export async function withDatabase(
  world: CommandWorld,
  work: (database: Database, settings: Settings) => Promise<number>,
): Promise<number> {
  const settings = settingsOf(world);
  if (settings === undefined) return exitCodes.wrongUse;
  return explained(world, settings, async () => {
    const database = await openInstallation(settings, (failure) => world.complain(String(failure)));
    try {
      return await work(database, settings);
    } finally {
      await database.close();
    }
  });
}

/** Turns what stops a start into one line; a mistake of ours is thrown on. */
export async function explained(
  world: CommandWorld,
  settings: Settings,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (failure) {
    const problem = explainStart(failure, settings);
    if (!(problem instanceof StartProblem)) throw failure;
    world.complain(problem.message);
    return exitCodes.failed;
  }
}
