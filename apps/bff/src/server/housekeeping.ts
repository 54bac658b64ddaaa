import { addMinutes, type Instant } from '@steunpunt/domain/calendar/instant';
import { anchorAudit } from '../audit/anchor-audit.ts';
import { forgetOldAudit } from '../audit/forget-old-audit.ts';
import { endForgottenCallAudits } from '../audit/running-call-audit.ts';
import { forgetBegunAuthenticators } from '../auth/authenticator-repository.ts';
import { forgetEndedSessions } from '../auth/end-sessions.ts';
import { forgetOldSteps } from '../auth/sign-in-step.ts';
import { forgetOldAttempts } from '../auth/throttle.ts';
import { closeForgottenCalls } from '../calls/close-forgotten-calls.ts';
import { draftsKeptSince } from '../cases/draft-handlers.ts';
import { forgetDrafts } from '../cases/draft-repository.ts';
import { forgetLookers } from '../cases/looker-repository.ts';
import { warnOfPromises } from '../contacts/warn-of-promises.ts';
import { warnOfDoorbraaks } from '../doorbraak/warn-of-doorbraaks.ts';
import type { Deps } from '../http/deps.ts';
import { forgetOldKeys } from '../http/idempotency.ts';
import type { Job } from '../jobs/schedule.ts';
import { forgetOldOutbox } from '../live/outbox.ts';
import { warnOfMediations } from '../mediation/warn-of-mediations.ts';
import { destroyOldNotes } from '../mediation-notes/destroy-notes.ts';
import { forgetOldNotifications } from '../notifications/notification-repository.ts';
import { warnOfOversight } from '../oversight/warn-of-oversight.ts';
import { oldestAudit } from '../retention/oldest-audit.ts';
import { retentionDay } from '../retention/run-retention.ts';
import { collectReviews } from '../reviews/collect-reviews.ts';

/** What the server does by itself, in this order: now, then as often as each says, and when it is stopped. */
export function standingJobs(deps: Deps): readonly Job[] {
  return [
    { name: 'closeForgottenCalls', everyMinutes: 60, run: (now) => closeForgottenCalls(deps, now) },
    { name: 'warnOfPromises', everyMinutes: 5, run: (now) => warnOfPromises(deps, now) },
    { name: 'warnOfMediations', everyMinutes: 5, run: (now) => warnOfMediations(deps, now) },
    { name: 'warnOfDoorbraaks', everyMinutes: 5, run: (now) => warnOfDoorbraaks(deps, now) },
    { name: 'sendMail', everyMinutes: 1, run: () => deps.mail.send() },
    { name: 'forgetOld', everyMinutes: 60, run: (now) => forgetOld(deps, now) },
    { name: 'collectReviews', everyMinutes: 5, run: (now) => collectReviews(deps, now) },
    { name: 'retention', everyMinutes: 60, run: (now) => retentionDay(deps.database, now) },
    { name: 'warnOfOversight', everyMinutes: 60, run: (now) => warnOfOversight(deps, now) },
    { name: 'forgetOldAudit', everyMinutes: 24 * 60, run: (now) => forgetAudit(deps, now) },
    { name: 'anchorAudit', everyMinutes: 60, run: (now) => anchor(deps, now) },
  ];
}

/** Drops what is kept for a time only. */
export async function forgetOld({ database }: Deps, now: Instant): Promise<void> {
  await database.unitOfWork.run('change', async (tx) => {
    await forgetOldKeys(tx, now);
    await forgetOldOutbox(tx, now);
    await forgetOldAttempts(tx, now);
    await forgetEndedSessions(tx, now);
    await forgetOldSteps(tx, now);
    await tx.deleteFrom('verification').where('expires_at', '<=', now).execute();
    await forgetBegunAuthenticators(tx, addMinutes(now, -60));
    await endForgottenCallAudits(tx, now);
    await forgetOldNotifications(tx, now);
    await forgetDrafts(tx, draftsKeptSince(now));
    await forgetLookers(tx, addMinutes(now, -60));
    await destroyOldNotes(tx, now);
  });
  await database.emptyLog();
}

async function forgetAudit({ database }: Deps, now: Instant): Promise<void> {
  await database.unitOfWork.run('change', async (tx) => forgetOldAudit(tx, await oldestAudit(tx, now)));
}

async function anchor({ database, log }: Deps, now: Instant): Promise<void> {
  const made = await database.unitOfWork.run('change', (tx) => anchorAudit(tx, now));
  // The log stands outside the database: whoever changes both the rows and the anchors contradicts it.
  if (made !== undefined) log.info({ anchor: made.sequence, hash: made.hash }, 'audit log anchored');
}
