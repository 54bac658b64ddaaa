import { decide } from '@steunpunt/domain/access/decide';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import type { LiveSignal } from '../live/live-signal.ts';
import { actorsOfStaff } from '../reference/colleague-repository.ts';
import { personsWith } from '../second-triage/seat-repository.ts';
import { accessFactsOf } from './access-facts.ts';
import type { ContactRow } from './contact-record.ts';

/**
 * Tells those who may see the contact now, or could before it changed, that it changed: the same rules as for reading it, so
 * that a person whose independence is doubted does not even hear that it exists.
 */
export async function contactSignals(
  tx: Db,
  contact: ContactRow,
  now: Instant,
  before?: ContactRow,
): Promise<LiveSignal[]> {
  const actors = await actorsOfStaff(tx, now, contact.case_id ?? before?.case_id);
  const doubts = await tx
    .selectFrom('contact_doubt')
    .select('person_id')
    .where('contact_id', '=', contact.id)
    .execute();
  const doubted = doubts.map(({ person_id }) => person_id);
  const seated = await personsWith(tx, 'contact', contact.id, now);
  const versions = before === undefined ? [contact] : [contact, before];
  const persons = actors
    .filter((actor) => {
      const atTable = seated.includes(actor.personId);
      return versions.some(
        (row) => decide(actor, accessFactsOf(row, doubted, { atTable }), 'see', now).allowed,
      );
    })
    .map(({ personId }) => personId);
  return [...new Set(persons)].flatMap((person) =>
    (['contacts', 'worklist'] as const).map((topic) => ({
      topic,
      id: contact.id,
      version: contact.version,
      audience: { person },
    })),
  );
}
