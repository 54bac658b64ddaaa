import { type AuditDefect, verifyAudit } from '../audit/verify-audit.ts';
import { oldestAudit } from '../retention/oldest-audit.ts';
import { systemClock } from '../server/open-installation.ts';
import { type Command, exitCodes } from './command.ts';
import { withDatabase } from './with-database.ts';

const words = {
  rowChanged: 'regel veranderd',
  rowMissing: 'regel ontbreekt',
  wrongOrder: 'volgorde klopt niet',
  anchorChanged: 'ankerpunt veranderd',
  anchorMissing: 'ankerpunt ontbreekt',
  cutOff: 'regels na dit punt zijn weg',
} as const satisfies Record<AuditDefect['kind'], string>;

export const auditVerify: Command = {
  words: 'audit verify',
  arguments: '',
  help: 'Controleer of niemand het auditlog heeft veranderd.',
  run: (_args, world) =>
    withDatabase(world, async ({ read }) => {
      const { rows, chains, anchors, defects } = await verifyAudit(
        read,
        await oldestAudit(read, systemClock()),
      );
      world.print(`${rows} regels in ${chains} ketens, ${anchors} ankerpunten.`);
      for (const { kind, where } of defects) world.complain(`${words[kind]}: ${where}`);
      world.print(defects.length === 0 ? 'Het auditlog is ongeschonden.' : `${defects.length} afwijkingen.`);
      return defects.length === 0 ? exitCodes.done : exitCodes.failed;
    }),
};
