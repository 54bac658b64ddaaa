import { OrganisationFileProblem } from '../config/organisation-file.ts';
import { SecretFileProblem } from '../config/secret-file.ts';
import type { Settings } from '../config/settings.ts';
import { NewerSchema } from '../db/migrations/migrate.ts';

import { DataDirInUse } from './claim-data-dir.ts';

/** Something outside the program stops it; the message is one Dutch line that says what to do. */
export class StartProblem extends Error {}

const notWritable = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'ENOSPC',
  'SQLITE_CANTOPEN',
  'SQLITE_READONLY',
]);
const notADatabase = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT']);

/** The failure as a line for whoever started the program, or the failure itself when it is a mistake of ours. */
export function explainStart(failure: unknown, settings: Settings): unknown {
  if (failure instanceof SecretFileProblem || failure instanceof OrganisationFileProblem) {
    return new StartProblem(failure.message);
  }
  if (failure instanceof DataDirInUse) {
    return new StartProblem(
      `Er werkt al een server met de gegevens in ${settings.dataDir}. Stop die eerst, of kies met DATA_DIR een andere map.`,
    );
  }
  if (failure instanceof NewerSchema) {
    return new StartProblem(
      'Deze gegevens zijn van een nieuwere versie van het programma. Start die nieuwere versie, of zet een oudere kopie terug.',
    );
  }
  const code = codeOf(failure);
  if (code === 'EADDRINUSE') {
    return new StartProblem(
      `Poort ${settings.port} is al in gebruik. Stop het andere programma of kies een andere poort, bijvoorbeeld PORT=${settings.port + 1} npm start.`,
    );
  }
  if (code === 'EACCES' && isListening(failure)) {
    return new StartProblem(
      `Poort ${settings.port} mag niet worden gebruikt. Kies een poort boven 1024 met PORT.`,
    );
  }
  if (settings.databaseUrl !== undefined) return explainPostgres(failure, code);
  if (notWritable.has(code)) {
    return new StartProblem(
      `In de map ${settings.dataDir} kan niet worden geschreven. Geef schrijfrechten of kies met DATA_DIR een andere map.`,
    );
  }
  if (notADatabase.has(code)) {
    return new StartProblem(
      `Het bestand in ${settings.dataDir} is geen leesbare database. Zet een kopie terug of kies met DATA_DIR een andere map.`,
    );
  }
  return failure;
}

function explainPostgres(failure: unknown, code: string): unknown {
  const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN'].includes(code);
  if (unreachable || failure instanceof AggregateError) {
    return new StartProblem('PostgreSQL is niet bereikbaar. Controleer DATABASE_URL en of de server draait.');
  }
  if (code.startsWith('28') || code === '3D000') {
    return new StartProblem(
      'PostgreSQL weigert de verbinding. Controleer naam, wachtwoord en database in DATABASE_URL.',
    );
  }
  return failure;
}

function codeOf(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : '';
}

function isListening(failure: unknown): boolean {
  return failure instanceof Error && 'syscall' in failure && failure.syscall === 'listen';
}
