import type { ColumnClasses } from '../db/column-classes.ts';

/** One answer that carried data, one change, one refused try. Append-only, each row chained to the one before it. */
export type AuditRowTable = {
  id: string;
  chain: string;
  /** Counts from 1 within the chain. */
  sequence: number;
  at: string;
  person_id: string | null;
  session_id: string | null;
  role: string | null;
  on_behalf_of: string | null;
  kind: string;
  /** What was done, as the endpoint names it. */
  what: string;
  relation: string | null;
  purpose: string | null;
  /** Filled when the answer held exactly one record; otherwise all of them stand in `records`. */
  record_kind: string | null;
  record_id: string | null;
  /** JSON array of [kind, id, version, relation]. */
  records: string | null;
  /** JSON object of codes; free text is left out. */
  filter: string | null;
  /** `ok` or the code of the problem. */
  result: string;
  refusal: string | null;
  break_glass: string | null;
  /** The first row of a running call, of which this row tells the rest. */
  extends: string | null;
  /** How many saves this row stands for. */
  saves: number;
  previous_hash: string;
  hash: string;
};

export const auditRowColumns = {
  id: 'none',
  chain: 'none',
  sequence: 'none',
  at: 'none',
  person_id: 'none',
  session_id: 'none',
  role: 'staff',
  on_behalf_of: 'none',
  kind: 'none',
  what: 'none',
  relation: 'none',
  purpose: 'none',
  record_kind: 'none',
  record_id: 'none',
  records: 'none',
  filter: 'none',
  result: 'none',
  refusal: 'none',
  break_glass: 'none',
  extends: 'none',
  saves: 'none',
  previous_hash: 'none',
  hash: 'none',
} as const satisfies ColumnClasses<AuditRowTable>;

/** The heads of all chains that moved since the anchor before, chained among themselves. */
export type AuditAnchorTable = {
  sequence: number;
  at: string;
  /** JSON array of [chain, sequence, hash]. */
  heads: string;
  previous_hash: string;
  hash: string;
};

export const auditAnchorColumns = {
  sequence: 'none',
  at: 'none',
  heads: 'none',
  previous_hash: 'none',
  hash: 'none',
} as const satisfies ColumnClasses<AuditAnchorTable>;

/** Counts the saves of a running call by one person, until the closing audit row takes them over. */
export type RunningCallAuditTable = {
  person_id: string;
  record_kind: string;
  record_id: string;
  audit_id: string;
  saves: number;
  last_version: number | null;
  last_at: string;
};

export const runningCallAuditColumns = {
  person_id: 'none',
  record_kind: 'none',
  record_id: 'none',
  audit_id: 'none',
  saves: 'none',
  last_version: 'none',
  last_at: 'none',
} as const satisfies ColumnClasses<RunningCallAuditTable>;
