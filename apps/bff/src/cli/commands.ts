import { auditVerify } from './audit-verify.ts';
import type { Command } from './command.ts';
import { importAreasCommand, importSchoolsCommand } from './import-lists.ts';
import { retentionRun } from './retention-run.ts';
import { secretMake } from './secret-make.ts';
import { start } from './start.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  start,
  importAreasCommand,
  importSchoolsCommand,
  auditVerify,
  retentionRun,
  secretMake,
];
