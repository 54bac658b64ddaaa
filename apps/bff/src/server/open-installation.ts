import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Settings } from '../config/settings.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrations/migrate.ts';
import type { ReportFailure } from '../db/unit-of-work.ts';

export function systemClock(): Instant {
  return asInstant(new Date().toISOString());
}

/** The database of these settings, made and brought up to date when needed. */
export async function openInstallation(settings: Settings, report: ReportFailure): Promise<Database> {
  const database = await openDatabase(placeOf(settings), report);
  try {
    await migrate(database, systemClock);
    return database;
  } catch (failure) {
    await database.close();
    throw failure;
  }
}

function placeOf({ dataDir, databaseUrl }: Settings) {
  if (databaseUrl !== undefined) return { url: databaseUrl };
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return { file: join(dataDir, 'steunpunt.sqlite') };
}
