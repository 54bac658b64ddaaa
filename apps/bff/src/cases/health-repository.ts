import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { ConsentRefusal } from '@steunpunt/domain/case/consent';
import { refusalOfHealth, refusalOfHealthInCall } from '@steunpunt/domain/privacy/health-details';
import type { Db } from '../db/tables.ts';
import { saidInCase } from './consents-of-case.ts';

/** Why nothing about health may be written or shown in the case now; null when it may. */
export async function healthRefusalOfCase(db: Db, caseId: string): Promise<ConsentRefusal | null> {
  return refusalOfHealth(await saidInCase(db, caseId));
}

/** The same for what a contact tells; in a case what was said there decides. */
export async function healthRefusalOfContact(
  db: Db,
  { case_id }: { readonly case_id: string | null },
  answers: Answers,
): Promise<ConsentRefusal | null> {
  return refusalOfHealthInCall(answers, case_id === null ? null : await saidInCase(db, case_id));
}

/**
 * Keeps on the case since when nothing about health may be shown, after anything that was said or changed in it: from then on
 * the term runs at whose end the texts go, and what was half written is gone. With a new yes it stops.
 */
export async function keepHealth(db: Db, caseId: string, now: Instant): Promise<void> {
  const stops = (await healthRefusalOfCase(db, caseId)) !== null;
  if (stops) {
    await db.deleteFrom('draft').where('place', '=', 'caseHealth').where('record_id', '=', caseId).execute();
  }
  await db
    .updateTable('case_file')
    .set({ health_stopped_at: stops ? now : null })
    .where('id', '=', caseId)
    .where('health_stopped_at', stops ? 'is' : 'is not', null)
    .execute();
}
