import { reportedKinds, retentionWords } from '@steunpunt/domain/privacy/retention-terms';
import type { ReportLine } from '../retention/report-repository.ts';
import { reportRetention, runRetention } from '../retention/run-retention.ts';
import { systemClock } from '../server/open-installation.ts';
import { type Command, type CommandWorld, exitCodes } from './command.ts';
import { withDatabase } from './with-database.ts';

const recordNames = { contact: 'gesprek', case: 'zaak' } as const;

export const retentionRun: Command = {
  words: 'retention run',
  arguments: '[--dry-run]',
  help: 'Wis wat in het laatste verslag staat; --dry-run maakt dat verslag en wist niets.',
  run: async (args, world) => {
    const [first, ...more] = args;
    if (more.length > 0 || (first !== undefined && first !== '--dry-run')) {
      world.complain('Geef niets op, of alleen --dry-run.');
      return exitCodes.wrongUse;
    }
    return withDatabase(world, async (database) => {
      if (first !== undefined) {
        const { lines } = await reportRetention(database, systemClock());
        world.print('Proef: er is niets gewist. De bewaartermijn is voorbij van:');
        sayLines(world, lines);
        world.print('Wissen: retention run. Wat langer moet blijven, zet u eerst vast in de app.');
        return exitCodes.done;
      }
      const report = await runRetention(database, systemClock());
      if (report === undefined) {
        world.complain('Er is geen verslag om uit te voeren. Maak het met retention run --dry-run.');
        return exitCodes.failed;
      }
      const stayed = report.lines.filter(({ outcome }) => outcome === 'stayed');
      world.print(`Verslag van ${report.madeAt} uitgevoerd. Gewist:`);
      sayLines(
        world,
        report.lines.filter(({ outcome }) => outcome === 'erased'),
      );
      if (stayed.length > 0) world.print('Gebleven, want vastgezet of sinds het verslag gebruikt:');
      for (const line of stayed) world.print(`  ${nameOf(line)}`);
      return exitCodes.done;
    });
  },
};

/** Counts by kind and the ids, never a name. */
function sayLines(world: CommandWorld, lines: readonly ReportLine[]): void {
  for (const kind of reportedKinds) {
    const ofKind = lines.filter((line) => line.kind === kind);
    world.print(`${retentionWords[kind].what}: ${ofKind.length}`);
    for (const line of ofKind) world.print(`  ${nameOf(line)}`);
  }
}

function nameOf({ recordKind, id }: ReportLine): string {
  return `${recordNames[recordKind]} ${id}`;
}
