import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Sector, sectors, swvKindOf } from '@steunpunt/domain/reference/sectors';
import { importAreas } from '../imports/import-areas.ts';
import { type ImportReport, type Noun, sayReport } from '../imports/import-report.ts';
import { importSchools, type SchoolOptions } from '../imports/import-schools.ts';
import type { ImportDeps } from '../imports/keep-list.ts';
import { ListProblem } from '../imports/list-problem.ts';
import { readListFile } from '../imports/read-list-file.ts';
import { systemClock } from '../server/open-installation.ts';
import { type Command, type CommandWorld, exitCodes } from './command.ts';
import { withDatabase } from './with-database.ts';

type Import = (deps: ImportDeps, bytes: Uint8Array, options: SchoolOptions) => Promise<ImportReport>;

/** Those that a school can have. */
const sectorsOfSchools: readonly Sector[] = sectors.filter((sector) => swvKindOf(sector) !== null);
const dryRunFlag = '[--dry-run]';

export const importAreasCommand: Command = {
  words: 'import areas',
  arguments: `BESTAND ${dryRunFlag}`,
  help: 'Neem een lijst met postcodes en samenwerkingsverbanden over (CSV); --dry-run slaat niets op.',
  run: (args, world) => runImport(args, world, importAreas, { one: 'postcode', many: 'postcodes' }),
};

export const importSchoolsCommand: Command = {
  words: 'import schools',
  arguments: `BESTAND [--sector po] ${dryRunFlag}`,
  help: 'Neem een lijst met scholen over (CSV, ook die van DUO).',
  run: (args, world) => runImport(args, world, importSchools, { one: 'school', many: 'scholen' }),
};

async function runImport(
  args: readonly string[],
  world: CommandWorld,
  take: Import,
  noun: Noun,
): Promise<number> {
  const asked = readArguments(args);
  if (asked === undefined) {
    world.complain(
      `Noem één bestand, en verder alleen --dry-run of, bij scholen, --sector met ${sectorsOfSchools.join(', ')}.`,
    );
    return exitCodes.wrongUse;
  }
  try {
    // npm starts a program in the folder of the package and says in INIT_CWD where it was typed.
    const bytes = readListFile(resolve(world.env['INIT_CWD'] ?? world.folder, asked.file));
    return await withDatabase(world, async (database) => {
      const report = await take({ database, clock: systemClock }, bytes, asked);
      for (const line of sayReport(report, noun, asked.dryRun)) world.print(line);
      const isUseless = report.read > 0 && report.added + report.changed + report.unchanged === 0;
      return isUseless ? exitCodes.failed : exitCodes.done;
    });
  } catch (failure) {
    const problem = explainImport(failure);
    if (!(problem instanceof ListProblem)) throw failure;
    world.complain(problem.message);
    return exitCodes.failed;
  }
}

/** A failure of the database that trying again may mend becomes a line for people; others stay what they are. */
export function explainImport(failure: unknown): unknown {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  const isBusy = code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED') || code === '55P03';
  if (!isBusy) return failure;
  return new ListProblem(
    'De database is nu bezet door een ander programma. Er is niets opgeslagen; probeer het zo opnieuw.',
  );
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, sector: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    const sector = sectorsOfSchools.find((known) => known === values.sector);
    const isUnknown = values.sector !== undefined && sector === undefined;
    if (file === undefined || more.length > 0 || isUnknown) return undefined;
    return { file, dryRun: values['dry-run'], sector };
  } catch {
    return undefined;
  }
}
