import type { Instant } from '@steunpunt/domain/calendar/instant';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';

type TrailStep = {
  readonly caseId: string;
  readonly swv: string | null;
  readonly at: Instant;
  readonly personId: string;
  readonly reason: string | null;
};

/** Keeps that from now on this swv has the case, and why. */
export async function addTrail(db: Db, { caseId, swv, at, personId, reason }: TrailStep): Promise<void> {
  await db
    .insertInto('case_trail')
    .values({ id: newId(), case_id: caseId, swv, from_at: at, person_id: personId, reason })
    .execute();
}

/** The first swv first. */
export async function trailOfCase(db: Db, caseId: string) {
  return db
    .selectFrom('case_trail')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('from_at')
    .orderBy('id')
    .execute();
}
