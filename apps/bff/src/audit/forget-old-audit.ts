import type { Tx } from '../db/tx.ts';
import type { ChainHead } from './anchor-audit.ts';

/**
 * Deletes what was kept long enough: every chain up to the last of its heads that was anchored before `oldest`. A chain is cut
 * at an anchored head only, so that what is left still proves where it goes on: the anchors stay.
 */
export async function forgetOldAudit(tx: Tx, oldest: string): Promise<number> {
  const anchors = await tx.selectFrom('audit_anchor').select('heads').where('at', '<', oldest).execute();
  const heads = anchors.flatMap((anchor) => JSON.parse(anchor.heads) as ChainHead[]);
  const cuts = new Map<string, number>();
  for (const [chain, sequence] of heads) cuts.set(chain, Math.max(sequence, cuts.get(chain) ?? 0));
  let deleted = 0;
  for (const [chain, sequence] of cuts) {
    const gone = await tx
      .deleteFrom('audit_row')
      .where('chain', '=', chain)
      .where('sequence', '<=', sequence)
      .where('at', '<', oldest)
      .executeTakeFirst();
    deleted += Number(gone.numDeletedRows);
  }
  return deleted;
}
