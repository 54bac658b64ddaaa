import type { LiveTopic } from '@steunpunt/contract/live';
import type { Generated } from 'kysely';
import type { ColumnClasses } from '../db/column-classes.ts';

/** Live messages in the order of their commits. Whoever fits one of the filled audience columns sees it; all empty: everybody. */
export type OutboxTable = {
  sequence: Generated<number>;
  at: string;
  topic: LiveTopic;
  record_id: string;
  version: number;
  audience_swv: string | null;
  audience_desk: string | null;
  audience_person: string | null;
  audience_role: string | null;
};

export const outboxColumns = {
  sequence: 'none',
  at: 'none',
  topic: 'none',
  record_id: 'none',
  version: 'none',
  audience_swv: 'F0',
  audience_desk: 'none',
  audience_person: 'none',
  audience_role: 'none',
} as const satisfies ColumnClasses<OutboxTable>;
