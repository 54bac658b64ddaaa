import { addMinutes, asInstant, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import { chainHash } from './chain-hash.ts';

export type ChainHead = readonly [chain: string, sequence: number, hash: string];
export type Anchor = {
  readonly sequence: number;
  readonly heads: readonly ChainHead[];
  readonly hash: string;
};

/** Longer than any unit of work takes: a row may be committed a little later than the moment it tells. */
const marginMinutes = 60;

/**
 * Writes down where every chain that moved since the last anchor stands now, chained to that anchor. Whoever
 * cuts the end off a chain later contradicts it. Answers the anchor to be logged, so that its hash also stands
 * outside the database; nothing when no chain moved.
 */
export async function anchorAudit(tx: Tx, now: Instant): Promise<Anchor | undefined> {
  const last = await tx
    .selectFrom('audit_anchor')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const heads = await movedHeads(tx, last?.at);
  const lastHeads = last === undefined ? '' : last.heads;
  const text = JSON.stringify(heads);
  if (heads.length === 0 || text === lastHeads) return undefined;
  const sequence = (last?.sequence ?? 0) + 1;
  const previous_hash = last?.hash ?? '';
  const hash = hashOfAnchor({ sequence, at: now, heads: text, previous_hash });
  await tx
    .insertInto('audit_anchor')
    .values({ sequence, at: now, heads: text, previous_hash, hash })
    .execute();
  return { sequence, heads, hash };
}

export function hashOfAnchor(anchor: {
  sequence: number;
  at: string;
  heads: string;
  previous_hash: string;
}): string {
  return chainHash(anchor.previous_hash, [anchor.sequence, anchor.at, anchor.heads]);
}

async function movedHeads(tx: Tx, since: string | undefined): Promise<ChainHead[]> {
  let moved = tx
    .selectFrom('audit_row')
    .select(['chain', (eb) => eb.fn.max('sequence').as('head')])
    .groupBy('chain');
  if (since !== undefined) moved = moved.where('at', '>', addMinutes(asInstant(since), -marginMinutes));
  const rows = await tx
    .selectFrom('audit_row')
    .innerJoin(moved.as('moved'), (join) =>
      join.onRef('moved.chain', '=', 'audit_row.chain').onRef('moved.head', '=', 'audit_row.sequence'),
    )
    .select(['audit_row.chain', 'audit_row.sequence', 'audit_row.hash'])
    .orderBy('audit_row.chain')
    .execute();
  return rows.map(({ chain, sequence, hash }) => [chain, sequence, hash]);
}
