import type { Answers } from '@steunpunt/domain/belscript/answers';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { ContactParts, ContactRow, ReadLine, SafetyLine, ToldItem } from './contact-record.ts';

export async function findContact(db: Db, id: string): Promise<ContactRow | undefined> {
  return db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The contact that must be there: it was found in this transaction. */
export async function contactById(db: Db, id: string): Promise<ContactRow> {
  return db.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The contact that a running call became. */
export async function contactOfCall(db: Db, callId: string): Promise<ContactRow | undefined> {
  return db.selectFrom('contact').selectAll().where('call_id', '=', callId).executeTakeFirst();
}

export async function isDoubted(db: Db, contactId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('contact_doubt')
    .select('person_id')
    .where('contact_id', '=', contactId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Answers, lines, what was told and advised: only for whoever passed `openRecord`. */
export async function contactParts(db: Db, contact: ContactRow): Promise<ContactParts> {
  const { id } = contact;
  const answers = await db
    .selectFrom('contact_answers')
    .selectAll()
    .where('contact_id', '=', id)
    .executeTakeFirstOrThrow();
  const told = await db
    .selectFrom('told_item')
    .select(['item_id', 'title', 'at'])
    .where('contact_id', '=', id)
    .orderBy('at')
    .orderBy('item_id')
    .execute();
  const advised = await db
    .selectFrom('safety_advice')
    .select(['at', 'person_name', 'advised', 'note'])
    .where('contact_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return {
    answers: fromStored<Answers>(answers.answers),
    lines: fromStored<ReadLine[]>(answers.lines),
    reasons: fromStored(contact.reasons),
    told: told.map(({ item_id, title, at }) => ({ itemId: item_id, title, at })),
    safetyLog: advised.map(({ at, person_name, advised: what, note }) => ({
      at,
      by: person_name,
      advised: what,
      note,
    })),
  };
}

export type NewContact = {
  readonly row: ContactRow;
  readonly answers: Answers;
  readonly lines: readonly ReadLine[];
  readonly told: readonly ToldItem[];
  readonly safetyLog: readonly SafetyLine[];
  readonly doubted: readonly string[];
  readonly adviceIds: () => string;
};

export async function addContact(db: Db, contact: NewContact): Promise<void> {
  const { row, answers, lines, told, safetyLog, doubted } = contact;
  await db.insertInto('contact').values(row).execute();
  await db
    .insertInto('contact_answers')
    .values({ contact_id: row.id, answers: stored(answers), lines: stored(lines) })
    .execute();
  await saveDoubts(db, row.id, doubted);
  const items = told.map(({ itemId, title, at }) => ({ contact_id: row.id, item_id: itemId, title, at }));
  if (items.length > 0) await db.insertInto('told_item').values(items).execute();
  const advice = safetyLog.map(({ at, by, advised, note }) => ({
    id: contact.adviceIds(),
    contact_id: row.id,
    at,
    person_name: by,
    advised,
    note,
  }));
  if (advice.length > 0) await db.insertInto('safety_advice').values(advice).execute();
}

export type ContactChange = {
  readonly row: Partial<Omit<ContactRow, 'id' | 'version'>>;
  readonly answers?: Answers;
  readonly lines?: readonly ReadLine[];
  readonly doubted?: readonly string[];
};

/** Saves on the version that was read; undefined when somebody else was first. Answers the new version. */
export async function changeContact(
  db: Db,
  { id, version }: Pick<ContactRow, 'id' | 'version'>,
  { row, answers, lines, doubted }: ContactChange,
): Promise<number | undefined> {
  const changed = await db
    .updateTable('contact')
    .set({ ...row, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  if (changed === undefined) return undefined;
  if (answers !== undefined && lines !== undefined) {
    await db
      .updateTable('contact_answers')
      .set({ answers: stored(answers), lines: stored(lines) })
      .where('contact_id', '=', id)
      .execute();
  }
  if (doubted !== undefined) await saveDoubts(db, id, doubted);
  return changed.version;
}

/**
 * Gives the contact to one person: a conditional update, so that of any number who try at once exactly one wins.
 * Undefined for everybody else.
 */
export async function takeFreeContact(db: Db, id: string, personId: string): Promise<number | undefined> {
  const row = await db
    .updateTable('contact')
    .set((eb) => ({ owner_id: personId, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('owner_id', 'is', null)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

/** `YYYY-NNNN`, the next one of the year. */
export async function nextContactNumber(db: Db, year: string): Promise<string> {
  const row = await db
    .insertInto('contact_counter')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict
        .column('year')
        .doUpdateSet((eb) => ({ last_number: eb('contact_counter.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `${year}-${String(row.last_number).padStart(4, '0')}`;
}

async function saveDoubts(db: Db, contactId: string, persons: readonly string[]): Promise<void> {
  await db
    .deleteFrom('contact_doubt')
    .where('contact_id', '=', contactId)
    .where('because', '=', 'caller')
    .execute();
  const rows = [...new Set(persons)].map((person_id) => ({ contact_id: contactId, person_id }));
  if (rows.length > 0) await db.insertInto('contact_doubt').values(rows).execute();
}
