import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createApp } from '../app.ts';
import { hasRunningCall } from '../areas.ts';
import { openOrganisationCheck } from '../auth/organisation-check.ts';
import { passkeyCheckOf } from '../auth/passkey-check.ts';
import { passwordCheckOf } from '../auth/password-check.ts';
import { openSignInLibrary } from '../auth/sign-in-library.ts';
import type { Keys } from '../config/keys.ts';
import { readOrganisationFile } from '../config/organisation-file.ts';
import { readOrMakeSecretFile, readSecretFile } from '../config/secret-file.ts';
import type { Settings } from '../config/settings.ts';
import type { Database } from '../db/database.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { scheduleOf, startSchedule } from '../jobs/schedule.ts';
import { LiveFeed } from '../live/live-feed.ts';
import { MailQueue, noMail } from '../mail/mail-queue.ts';
import { smtpTransport } from '../mail/smtp.ts';
import { beforeListening } from './before-listening.ts';
import { claimDataDir } from './claim-data-dir.ts';
import { standingJobs } from './housekeeping.ts';
import { listen } from './listen.ts';
import { openInstallation, systemClock } from './open-installation.ts';

export type RunningServer = {
  readonly origin: string;
  /** To show whoever started it. */
  readonly lines: readonly string[];
  /** Ends the streams, lets requests finish and closes the database; takes at most a few seconds. */
  readonly stop: () => Promise<void>;
};

const builtScreens = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const addressesOf = { demo: ['127.0.0.1', '::1'], live: ['::'] } as const;

/** Opens everything and answers requests from the moment it returns. */
export async function startServer(settings: Settings, log: Logger): Promise<RunningServer> {
  const keys =
    settings.mode === 'demo'
      ? readOrMakeSecretFile(settings.secretFile)
      : readSecretFile(settings.secretFile);
  const claim = settings.databaseUrl === undefined ? claimDataDir(settings.dataDir) : undefined;
  try {
    const running = await startClaimed(settings, keys, log);
    const stop = () => running.stop().finally(() => claim?.release());
    return { ...running, stop };
  } catch (failure) {
    claim?.release();
    throw failure;
  }
}

async function startClaimed(settings: Settings, keys: Keys, log: Logger): Promise<RunningServer> {
  const report = (failure: unknown) => log.error(describeFailure(failure), 'failure in the background');
  const database = await openInstallation(settings, report);
  const live = new LiveFeed(database.read, report);
  try {
    const transport = settings.mail && smtpTransport(settings.mail);
    const needs = { database, live, log, clock: systemClock, origin: settings.origin };
    const mail = transport === undefined ? noMail : new MailQueue(needs, transport);
    const deps = { ...depsOf(settings, database, keys, live, log), mail };
    const lines = await beforeListening(deps, settings);
    const screens = existsSync(join(builtScreens, 'index.html')) ? builtScreens : undefined;
    const listener = await listen(createApp(deps, screens), settings.port, addressesOf[settings.mode]);
    const jobs = startSchedule(scheduleOf(deps, standingJobs(deps)));
    const stop = async () => {
      live.close();
      await listener.stop();
      await jobs.stop();
      transport?.close();
      await database.close();
    };
    return { origin: settings.origin, lines, stop };
  } catch (failure) {
    live.close();
    await database.close();
    throw failure;
  }
}

function depsOf(
  settings: Settings,
  database: Database,
  keys: Keys,
  live: LiveFeed,
  log: Logger,
): Omit<Deps, 'mail'> {
  const library = openSignInLibrary(database, settings.origin, keys.cookie);
  return {
    mode: settings.mode,
    origin: settings.origin,
    clock: systemClock,
    database,
    keys,
    log,
    live,
    passwords: passwordCheckOf(library, database),
    passkeys: passkeyCheckOf(library, database),
    organisation:
      settings.oidcFile === undefined
        ? undefined
        : openOrganisationCheck(
            database,
            settings.origin,
            keys.cookie,
            readOrganisationFile(settings.oidcFile),
          ),
    hasRunningCall,
  };
}
