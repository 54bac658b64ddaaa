import type { Db } from '../db/tables.ts';
import { type ChainHead, hashOfAnchor } from './anchor-audit.ts';
import { type AuditRow, hashOfRow } from './audit-row.ts';

export type AuditDefect = {
  readonly kind: 'rowChanged' | 'rowMissing' | 'wrongOrder' | 'anchorChanged' | 'anchorMissing' | 'cutOff';
  /** The chain and sequence, or the number of the anchor. */
  readonly where: string;
};

export type AuditReport = {
  readonly rows: number;
  readonly chains: number;
  readonly anchors: number;
  readonly defects: readonly AuditDefect[];
};

const rowsAtOnce = 2_000;

/** Computes every hash again and holds the chains against the anchors. An untouched log has no defects. */
export async function verifyAudit(db: Db): Promise<AuditReport> {
  const anchored = await verifyAnchors(db);
  const chains = await verifyRows(db, anchored.heads);
  return {
    rows: chains.rows,
    chains: chains.chains,
    anchors: anchored.anchors,
    defects: [...anchored.defects, ...chains.defects],
  };
}

async function verifyAnchors(db: Db) {
  const rows = await db.selectFrom('audit_anchor').selectAll().orderBy('sequence').execute();
  const defects: AuditDefect[] = [];
  const heads = new Map<string, Map<number, string>>();
  let previous = { sequence: 0, hash: '' };
  for (const row of rows) {
    const where = String(row.sequence);
    if (row.sequence !== previous.sequence + 1) defects.push({ kind: 'anchorMissing', where });
    const isOurs = row.hash === hashOfAnchor(row);
    if (!isOurs || row.previous_hash !== previous.hash) defects.push({ kind: 'anchorChanged', where });
    previous = row;
    if (!isOurs) continue;
    for (const [chain, sequence, hash] of JSON.parse(row.heads) as ChainHead[]) {
      const known = heads.get(chain) ?? new Map<number, string>();
      heads.set(chain, known.set(sequence, hash));
    }
  }
  return { anchors: rows.length, heads, defects };
}

async function verifyRows(db: Db, anchored: Map<string, Map<number, string>>) {
  const defects: AuditDefect[] = [];
  const unseen = new Map([...anchored].map(([chain, heads]) => [chain, new Map(heads)]));
  let last: AuditRow | undefined;
  let rows = 0;
  let chains = 0;
  for (;;) {
    const page = await pageAfter(db, last);
    for (const row of page) {
      const continues = last?.chain === row.chain ? last : undefined;
      if (continues === undefined) chains += 1;
      defects.push(...defectsOf(row, continues, anchored.get(row.chain)?.get(row.sequence)));
      unseen.get(row.chain)?.delete(row.sequence);
      last = row;
    }
    rows += page.length;
    if (page.length < rowsAtOnce) break;
  }
  for (const [chain, heads] of unseen) {
    for (const sequence of heads.keys()) defects.push({ kind: 'cutOff', where: `${chain} ${sequence}` });
  }
  return { rows, chains, defects };
}

function defectsOf(
  row: AuditRow,
  previous: AuditRow | undefined,
  anchoredHash: string | undefined,
): AuditDefect[] {
  const where = `${row.chain} ${row.sequence}`;
  const expected = previous ?? { sequence: 0, hash: row.chain };
  const defects: AuditDefect[] = [];
  if (row.sequence !== expected.sequence + 1) defects.push({ kind: 'rowMissing', where });
  else if (row.previous_hash !== expected.hash) defects.push({ kind: 'wrongOrder', where });
  if (row.hash !== hashOfRow(row) || (anchoredHash !== undefined && anchoredHash !== row.hash)) {
    defects.push({ kind: 'rowChanged', where });
  }
  return defects;
}

function pageAfter(db: Db, last: AuditRow | undefined): Promise<AuditRow[]> {
  let query = db.selectFrom('audit_row').selectAll();
  if (last !== undefined) {
    query = query.where(({ eb, or, and }) =>
      or([
        eb('chain', '>', last.chain),
        and([eb('chain', '=', last.chain), eb('sequence', '>', last.sequence)]),
      ]),
    );
  }
  return query.orderBy('chain').orderBy('sequence').limit(rowsAtOnce).execute();
}
