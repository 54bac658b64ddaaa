import { anchorAudit } from '../audit/anchor-audit.ts';
import { endForgottenCallAudits } from '../audit/running-call-audit.ts';
import { forgetEndedSessions } from '../auth/end-sessions.ts';
import { forgetOldAttempts } from '../auth/throttle.ts';
import type { Deps } from '../http/deps.ts';
import { describeFailure } from '../http/describe-failure.ts';
import { forgetOldKeys } from '../http/idempotency.ts';
import { forgetOldOutbox } from '../live/outbox.ts';

const everyMs = 60 * 60 * 1_000;

/** Anchors the audit log and drops what is kept for a time only: now, every hour, and when it is stopped. */
export function startHousekeeping(deps: Deps): { readonly stop: () => Promise<void> } {
  let running = keepHouse(deps);
  const timer = setInterval(() => {
    running = running.then(() => keepHouse(deps));
  }, everyMs).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
      await keepHouse(deps);
    },
  };
}

/** Never throws: what fails is tried again an hour later. */
export async function keepHouse({ database, clock, log }: Deps): Promise<void> {
  try {
    const now = clock();
    await database.unitOfWork.run('change', async (tx) => {
      await forgetOldKeys(tx, now);
      await forgetOldOutbox(tx, now);
      await forgetOldAttempts(tx, now);
      await forgetEndedSessions(tx, now);
      await endForgottenCallAudits(tx, now);
    });
    const anchor = await database.unitOfWork.run('change', (tx) => anchorAudit(tx, now));
    // The log stands outside the database: whoever changes both the rows and the anchors contradicts it.
    if (anchor !== undefined) log.info({ anchor: anchor.sequence, hash: anchor.hash }, 'audit log anchored');
  } catch (failure) {
    log.error(describeFailure(failure), 'housekeeping failed');
  }
}
