import { CompiledQuery } from 'kysely';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';
import type { RecordRef } from '../http/answer.ts';
import type { AuditEntry } from './audit-entry.ts';
import { type AuditRow, hashedColumns, hashOfRow } from './audit-row.ts';

const columns = [...hashedColumns, 'previous_hash', 'hash'] as const;
const insert = {
  sqlite: insertStatement(() => '?'),
  postgres: insertStatement((place) => `$${place}`),
};

/**
 * Writes one row of the audit log in the transaction of what it tells of, and answers its id. When it cannot be
 * written it throws, and the unit goes with it: no row, no data.
 */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<string> {
  const { chain, sequence, hash: previous_hash } = tx.chainEnd;
  const unhashed = { ...contentOf(entry), id: newId(), chain, sequence: sequence + 1, previous_hash };
  const row: AuditRow = { ...unhashed, hash: hashOfRow(unhashed) };
  await tx.executeQuery(
    CompiledQuery.raw(
      insert[tx.dialect],
      columns.map((column) => row[column]),
    ),
  );
  tx.chainEnd = { chain, sequence: row.sequence, hash: row.hash };
  return row.id;
}

function contentOf(entry: AuditEntry) {
  const [only] = entry.records.length === 1 ? entry.records : [];
  return {
    at: entry.at,
    person_id: entry.actor?.personId ?? null,
    session_id: entry.actor?.sessionId ?? null,
    role: entry.actor?.role ?? null,
    on_behalf_of: entry.onBehalfOf ?? null,
    kind: entry.kind,
    what: entry.what,
    relation: only?.relation ?? null,
    purpose: entry.purpose ?? null,
    record_kind: only?.kind ?? null,
    record_id: only?.id ?? null,
    records: entry.records.length > 0 ? JSON.stringify(entry.records.map(partsOf)) : null,
    filter: entry.filter === undefined ? null : JSON.stringify(entry.filter),
    result: entry.result,
    refusal: entry.refusal ?? null,
    break_glass: entry.breakGlass ?? null,
    extends: entry.extends ?? null,
    saves: entry.saves ?? 1,
  };
}

function partsOf({ kind, id, version, relation }: RecordRef) {
  return [kind, id, version ?? null, relation ?? null];
}

function insertStatement(placeholder: (place: number) => string): string {
  const places = columns.map((_, index) => placeholder(index + 1));
  return `insert into audit_row (${columns.join(', ')}) values (${places.join(', ')})`;
}
