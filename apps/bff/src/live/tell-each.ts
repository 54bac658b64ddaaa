import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Tx } from '../db/tx.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import type { LiveSignal } from './live-signal.ts';
import { publish } from './publish.ts';

export type TellsBy = Pick<Deps, 'database' | 'live' | 'log'>;

/** Tells of each record in a unit of its own: one that fails holds up no other. */
export async function tellEach<One extends { readonly id: string }>(
  { database, live, log }: TellsBy,
  ones: readonly One[],
  now: Instant,
  tell: (tx: Tx, one: One) => Promise<readonly LiveSignal[]>,
): Promise<void> {
  for (const one of ones) {
    try {
      await database.unitOfWork.run('change', async (tx) => {
        await publish(tx, await tell(tx, one), now, live.wake);
      });
    } catch (failure) {
      log.error({ record: one.id, ...describeFailure(failure) }, 'a record was not warned of');
    }
  }
}
