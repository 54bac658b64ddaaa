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

/**
 * Computes every hash again and holds the chains against the anchors. An untouched log has no defects. Up to a head that was
 * anchored before `oldest` a chain may have been cut, because its rows were kept long enough; without `oldest` nowhere.
 */
export async function verifyAudit(db: Db, oldest = ''): Promise<AuditReport> {
  const anchored = await verifyAnchors(db, oldest);
  const chains = await verifyRows(db, anchored);
  return {
    rows: chains.rows,
    chains: chains.chains,
    anchors: anchored.anchors,
    defects: [...anchored.defects, ...chains.defects],
  };
}

async function verifyAnchors(db: Db, oldest: string) {
  const rows = await db.selectFrom('audit_anchor').selectAll().orderBy('sequence').execute();
  const defects: AuditDefect[] = [];
  const heads: Heads = new Map();
  const old: Heads = new Map();
  let previous = { sequence: 0, hash: '' };
  for (const row of rows) {
    const where = String(row.sequence);
    if (row.sequence !== previous.sequence + 1) defects.push({ kind: 'anchorMissing', where });
    const isOurs = row.hash === hashOfAnchor(row);
    if (!isOurs || row.previous_hash !== previous.hash) defects.push({ kind: 'anchorChanged', where });
    previous = row;
    if (!isOurs) continue;
    for (const [chain, sequence, hash] of JSON.parse(row.heads) as ChainHead[]) {
      const into = row.at < oldest ? old : heads;
      into.set(chain, (into.get(chain) ?? new Map<number, string>()).set(sequence, hash));
    }
  }
  return { anchors: rows.length, heads, old, defects };
}

/** Of each chain the hashes that were anchored, by their place in it. */
type Heads = Map<string, Map<number, string>>;

/** `old`: heads after which a chain may begin. */
async function verifyRows(db: Db, { heads, old }: { readonly heads: Heads; readonly old: Heads }) {
  const defects: AuditDefect[] = [];
  const unseen = new Map([...heads].map(([chain, heads]) => [chain, new Map(heads)]));
  let last: AuditRow | undefined;
  let rows = 0;
  let chains = 0;
  for (;;) {
    const page = await pageAfter(db, last);
    for (const row of page) {
      const continues = last?.chain === row.chain ? last : undefined;
      if (continues === undefined) chains += 1;
      const anchored = heads.get(row.chain)?.get(row.sequence) ?? old.get(row.chain)?.get(row.sequence);
      defects.push(...defectsOf(row, continues ?? beginningOf(row, old), anchored));
      unseen.get(row.chain)?.delete(row.sequence);
      last = row;
    }
    rows += page.length;
    if (page.length < rowsAtOnce) break;
  }
  for (const [chain, missing] of unseen) {
    for (const sequence of missing.keys()) defects.push({ kind: 'cutOff', where: `${chain} ${sequence}` });
  }
  return { rows, chains, defects };
}

type Place = Pick<AuditRow, 'sequence' | 'hash'>;

/** Before the first row of a chain: its name, or the old head at which it was cut. */
function beginningOf({ chain, sequence }: AuditRow, old: Heads): Place {
  const hash = old.get(chain)?.get(sequence - 1);
  return hash === undefined ? { sequence: 0, hash: chain } : { sequence: sequence - 1, hash };
}

function defectsOf(row: AuditRow, expected: Place, anchoredHash: string | undefined): AuditDefect[] {
  const where = `${row.chain} ${row.sequence}`;
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
