import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Candidate } from '@steunpunt/domain/call-back/decide';
import { absencesFrom } from '../auth/absence-repository.ts';
import type { ContactRow } from '../contacts/contact-record.ts';
import { isDoubted } from '../contacts/contact-repository.ts';
import type { Db } from '../db/tables.ts';
import { actorsOfStaff, listColleagues } from '../reference/colleague-repository.ts';

/** Contact persons and leads of the responsible swv who work here now, but those whose independence is doubted and the owner. */
export async function candidatesFor(
  tx: Db,
  contact: ContactRow,
  now: Instant,
): Promise<{ id: string; name: string; absent: boolean }[]> {
  const ofSwv = await keepersOfSwv(tx, contact.swv, now);
  const today = localDateOf(now);
  const absences = await absencesFrom(tx, today);
  const absent = new Set(absences.filter((row) => row.first_day <= today).map((row) => row.person_id));
  const candidates: { id: string; name: string; absent: boolean }[] = [];
  for (const { id, name } of await listColleagues(tx)) {
    if (!ofSwv.has(id) || id === contact.owner_id || (await isDoubted(tx, contact.id, id))) continue;
    candidates.push({ id, name, absent: absent.has(id) });
  }
  return candidates;
}

/** What the rules need to know of somebody whom it would go to. */
export async function candidateOf(
  tx: Db,
  contact: ContactRow,
  personId: string,
  now: Instant,
): Promise<Candidate> {
  return {
    personId,
    ofResponsibleSwv: (await keepersOfSwv(tx, contact.swv, now)).has(personId),
    doubted: await isDoubted(tx, contact.id, personId),
  };
}

async function keepersOfSwv(tx: Db, swv: string | null, now: Instant): Promise<ReadonlySet<string>> {
  const actors = await actorsOfStaff(tx, now);
  return new Set(
    actors
      .filter(({ role }) => role === 'contactPerson' || role === 'lead')
      .filter(({ swvs }) => swv !== null && swvs.includes(swv))
      .map(({ personId }) => personId),
  );
}
