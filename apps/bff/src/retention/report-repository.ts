import type { Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { Over } from './over-repository.ts';

export type Report = { readonly id: string; readonly madeAt: string; readonly lines: readonly ReportLine[] };
export type ReportLine = Over & { readonly outcome: 'erased' | 'stayed' | null };

/** Names what is over, before anything is deleted. It replaces an earlier report that nothing was done with. */
export async function keepReport(db: Db, over: readonly Over[], now: Instant): Promise<string> {
  const undone = await lastReport(db);
  if (undone !== undefined) await closeReport(db, undone.id, now);
  const id = newId();
  await db.insertInto('retention_report').values({ id, made_at: now, done_at: null }).execute();
  for (const one of over) {
    await db
      .insertInto('retention_line')
      .values({
        report_id: id,
        record_kind: one.recordKind,
        record_id: one.id,
        kind: one.kind,
        outcome: null,
      })
      .execute();
  }
  return id;
}

/** The report that is to be carried out; undefined when there is none. */
export async function lastReport(db: Db): Promise<Report | undefined> {
  const report = await db
    .selectFrom('retention_report')
    .selectAll()
    .where('done_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return report && { id: report.id, madeAt: report.made_at, lines: await linesOf(db, report.id) };
}

export async function linesOf(db: Db, reportId: string): Promise<ReportLine[]> {
  const rows = await db
    .selectFrom('retention_line')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('kind')
    .orderBy('record_id')
    .execute();
  return rows.map((row) => ({
    recordKind: row.record_kind,
    id: row.record_id,
    kind: row.kind,
    outcome: row.outcome,
  }));
}

type OfReport = { readonly reportId: string; readonly recordId: string };

/** Takes a line up, so that no other server does: it stays until `lineErased` says otherwise. False: somebody else has it. */
export async function takeLine(db: Db, { reportId, recordId }: OfReport): Promise<boolean> {
  const taken = await db
    .updateTable('retention_line')
    .set({ outcome: 'stayed' })
    .where('report_id', '=', reportId)
    .where('record_id', '=', recordId)
    .where('outcome', 'is', null)
    .returning('record_id')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function lineErased(db: Db, { reportId, recordId }: OfReport): Promise<void> {
  await db
    .updateTable('retention_line')
    .set({ outcome: 'erased' })
    .where('report_id', '=', reportId)
    .where('record_id', '=', recordId)
    .execute();
}

export async function closeReport(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable('retention_report').set({ done_at: now }).where('id', '=', id).execute();
}
