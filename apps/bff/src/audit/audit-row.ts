import type { Selectable } from 'kysely';
import type { AuditRowTable } from './audit-tables.ts';
import { chainHash } from './chain-hash.ts';

export type AuditRow = Selectable<AuditRowTable>;

/** The columns in the order in which they are written and hashed. */
export const hashedColumns = [
  'id',
  'chain',
  'sequence',
  'at',
  'person_id',
  'session_id',
  'role',
  'on_behalf_of',
  'kind',
  'what',
  'relation',
  'purpose',
  'record_kind',
  'record_id',
  'records',
  'filter',
  'result',
  'refusal',
  'break_glass',
  'extends',
  'saves',
] as const satisfies readonly (keyof AuditRow)[];

/** What the hash of a row must be. */
export function hashOfRow(row: Omit<AuditRow, 'hash'>): string {
  return chainHash(
    row.previous_hash,
    hashedColumns.map((column) => row[column]),
  );
}
