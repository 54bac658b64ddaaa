import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { Session } from './session.ts';

/** Notes a key, click or change of page, at most once a minute. */
export async function keepAwake(tx: Tx, session: Session, now: Instant): Promise<void> {
  const aMinuteAgo = addMinutes(now, -1);
  if (session.activeAt > aMinuteAgo) return;
  await tx
    .updateTable('session')
    .set({ active_at: now })
    .where('id', '=', session.id)
    .where('active_at', '<=', aMinuteAgo)
    .execute();
}
