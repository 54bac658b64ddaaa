import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { appendAudit } from '../audit/append-audit.ts';
import type { Database } from '../db/database.ts';
import type { Tx } from '../db/tx.ts';
import { eraseFile } from './erase-file.ts';
import { eraseHealth } from './health-over-repository.ts';
import { fileOf, isStillOver, whatIsOver } from './over-repository.ts';
import {
  closeReport,
  keepReport,
  lastReport,
  lineErased,
  linesOf,
  type Report,
  type ReportLine,
  takeLine,
} from './report-repository.ts';

/** Looks what is over and keeps it as the report that the next run carries out. */
export async function reportRetention(
  { unitOfWork }: Pick<Database, 'unitOfWork'>,
  now: Instant,
): Promise<Report> {
  return unitOfWork.run('change', async (tx) => {
    const id = await keepReport(tx, await whatIsOver(tx, now), now);
    return { id, madeAt: now, lines: await linesOf(tx, id) };
  });
}

/**
 * Deletes what the last report named, each record with its audit row in a transaction of its own, and nothing else. What was
 * held or touched since stays. Undefined when there is no report to carry out.
 */
export async function runRetention(database: Database, now: Instant): Promise<Report | undefined> {
  const { unitOfWork } = database;
  const report = await unitOfWork.run('view', (tx) => lastReport(tx));
  if (report === undefined) return undefined;
  const { id: reportId, madeAt } = report;
  for (const line of report.lines) {
    // A run that was broken off goes on where it stood.
    if (line.outcome === null) await unitOfWork.run('change', (tx) => carryOut(tx, reportId, line, now));
  }
  const lines = await unitOfWork.run('change', async (tx) => {
    await closeReport(tx, reportId, now);
    return linesOf(tx, reportId);
  });
  await database.emptyLog();
  return { id: reportId, madeAt, lines };
}

async function carryOut(tx: Tx, reportId: string, line: ReportLine, now: Instant): Promise<void> {
  const { recordKind, id, kind } = line;
  if (!(await takeLine(tx, { reportId, recordId: id }))) return;
  if (!(await isStillOver(tx, line, now))) return;
  if (kind === 'withdrawnHealth') await eraseHealth(tx, id);
  else await eraseFile(tx, await fileOf(tx, line));
  await lineErased(tx, { reportId, recordId: id });
  await appendAudit(tx, {
    at: now,
    actor: undefined,
    kind: 'job',
    what: 'retention',
    records: [{ kind: recordKind, id }],
    filter: { kind, report: reportId },
    result: 'ok',
  });
}

const aDay = 24 * 60;

/** Every day: carries out the report of a day ago, so that there was time to hold a record, and makes the next one. */
export async function retentionDay(database: Database, now: Instant): Promise<void> {
  const report = await database.unitOfWork.run('view', (tx) => lastReport(tx));
  if (report !== undefined && now < addMinutes(report.madeAt as Instant, aDay)) return;
  await runRetention(database, now);
  await reportRetention(database, now);
}
