import {
  defaultRetention,
  type RetentionKind,
  type RetentionTerm,
  type RetentionTerms,
} from '@steunpunt/domain/privacy/retention-terms';
import type { Db } from '../db/tables.ts';

/** How long this region keeps each kind: what it decided itself, and the defaults for the rest. */
export async function retentionTerms(db: Db): Promise<RetentionTerms> {
  const rows = await db.selectFrom('retention_term').selectAll().execute();
  const decided = rows.map(({ kind, months, weeks, days }) => [
    kind,
    months !== null ? { months } : weeks !== null ? { weeks } : { days: days ?? 0 },
  ]);
  return { ...defaultRetention, ...Object.fromEntries(decided) };
}

export async function saveRetentionTerm(db: Db, kind: RetentionKind, term: RetentionTerm): Promise<void> {
  const lengths = { months: null, weeks: null, days: null, ...term };
  await db
    .insertInto('retention_term')
    .values({ kind, ...lengths })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(lengths))
    .execute();
}
