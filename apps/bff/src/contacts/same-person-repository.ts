import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { ContactRow } from './contact-record.ts';
import { contactScope } from './contact-scope.ts';

type Grouped = Pick<ContactRow, 'id' | 'same_person_group'>;

/** Other contacts of the same person that the actor may see, the newest first. */
export async function contactsOfSamePerson(
  db: Db,
  actor: Actor,
  { id, same_person_group: group }: Grouped,
  now: Instant,
): Promise<{ id: string; number: string; arrivedAt: string }[]> {
  if (group === null) return [];
  const rows = await db
    .selectFrom('contact')
    .select(['contact.id', 'contact.number', 'contact.arrived_at'])
    .where('contact.same_person_group', '=', group)
    .where('contact.id', '!=', id)
    .where(contactScope(actor, now))
    .orderBy('contact.arrived_at', 'desc')
    .execute();
  return rows.map((row) => ({ id: row.id, number: row.number, arrivedAt: row.arrived_at }));
}

/** Says that two contacts are of one person; the groups they were in become one. */
export async function joinSamePerson(db: Db, one: Grouped, other: Grouped): Promise<void> {
  const group = one.same_person_group ?? other.same_person_group ?? newId();
  for (const contact of [one, other]) {
    await db
      .updateTable('contact')
      .set((eb) => ({ same_person_group: group, version: eb('version', '+', 1) }))
      .where((eb) =>
        contact.same_person_group === null
          ? eb('id', '=', contact.id)
          : eb('same_person_group', '=', contact.same_person_group),
      )
      .execute();
  }
}

/** Takes the contact out of its group; a group of one is none. */
export async function partSamePerson(db: Db, { id, same_person_group: group }: Grouped): Promise<void> {
  if (group === null) return;
  await leaveGroup(db, id);
  const left = await db.selectFrom('contact').select('id').where('same_person_group', '=', group).execute();
  const [only] = left;
  if (left.length === 1 && only !== undefined) await leaveGroup(db, only.id);
}

async function leaveGroup(db: Db, id: string): Promise<void> {
  await db
    .updateTable('contact')
    .set((eb) => ({ same_person_group: null, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
