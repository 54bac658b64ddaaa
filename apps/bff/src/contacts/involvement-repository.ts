import type { InvolvementReason } from '@steunpunt/domain/access/involvement';
import type { Selectable } from 'kysely';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { InvolvementTable } from './involvement-table.ts';

export type InvolvementRow = Selectable<InvolvementTable>;
export type InvolvedRecord = Pick<InvolvementRow, 'record_kind' | 'record_id'>;

/** Who is involved in this record now, the earliest first. */
export async function involvementsIn(db: Db, record: InvolvedRecord): Promise<InvolvementRow[]> {
  return db
    .selectFrom('involvement')
    .selectAll()
    .where('record_kind', '=', record.record_kind)
    .where('record_id', '=', record.record_id)
    .where('ended_at', 'is', null)
    .orderBy('said_at')
    .orderBy('id')
    .execute();
}

/** Who is or was involved in this record, in a case with all its contacts; the earliest first. */
export async function involvementsEver(db: Db, record: InvolvedRecord): Promise<InvolvementRow[]> {
  const contacts =
    record.record_kind === 'case'
      ? await db.selectFrom('contact').select('id').where('case_id', '=', record.record_id).execute()
      : [];
  const ids = [record.record_id, ...contacts.map(({ id }) => id)];
  return db
    .selectFrom('involvement')
    .selectAll()
    .where('record_id', 'in', ids)
    .orderBy('said_at')
    .orderBy('id')
    .execute();
}

/** Of every record: those that stand first, then those that ended, each with the newest first. */
export async function involvementsAnywhere(db: Db): Promise<InvolvementRow[]> {
  const rows = await db
    .selectFrom('involvement')
    .selectAll()
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return [
    ...rows.filter(({ ended_at }) => ended_at === null),
    ...rows.filter(({ ended_at }) => ended_at !== null),
  ];
}

/** One that stands. */
export async function findInvolvement(db: Db, id: string): Promise<InvolvementRow | undefined> {
  return db
    .selectFrom('involvement')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

type Said = InvolvedRecord & {
  readonly personId: string;
  readonly why: InvolvementReason;
  readonly by: string;
  readonly at: string;
};

/** Said before and still standing: that one. */
export async function addInvolvement(db: Db, said: Said): Promise<string> {
  const { record_kind, record_id, personId: person_id, why, by: said_by, at: said_at } = said;
  const before = (await involvementsIn(db, said)).find(
    (one) => one.person_id === person_id && one.why === why,
  );
  if (before !== undefined) return before.id;
  const id = newId();
  await db
    .insertInto('involvement')
    .values({ id, record_kind, record_id, person_id, why, said_by, said_at })
    .execute();
  return id;
}

export async function endInvolvementRow(
  db: Db,
  id: string,
  ended: { readonly by: string; readonly at: string; readonly reason: string },
): Promise<void> {
  await db
    .updateTable('involvement')
    .set({ ended_by: ended.by, ended_at: ended.at, end_reason: ended.reason })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}

/** A case that goes leaves what was said of it with its only contact. */
export async function moveInvolvements(db: Db, caseId: string, contactId: string): Promise<void> {
  for (const row of await involvementsIn(db, { record_kind: 'case', record_id: caseId })) {
    await addInvolvement(db, {
      record_kind: 'contact',
      record_id: contactId,
      personId: row.person_id,
      why: row.why,
      by: row.said_by,
      at: row.said_at,
    });
  }
  const ofCase = db
    .deleteFrom('involvement')
    .where('record_kind', '=', 'case')
    .where('record_id', '=', caseId);
  await ofCase.where('ended_at', 'is', null).execute();
  // What is over stays to be read.
  await db
    .updateTable('involvement')
    .set({ record_kind: 'contact', record_id: contactId })
    .where('record_kind', '=', 'case')
    .where('record_id', '=', caseId)
    .execute();
}

/** Keeps whoever is involved out of the contact, or of every contact in its case: with one of them they are involved in all. */
export async function keepOutOfContact(
  db: Db,
  { id, case_id }: { readonly id: string; readonly case_id: string | null },
): Promise<void> {
  if (case_id !== null) return keepOutOfCase(db, case_id);
  await keepOut(db, [id], await involvementsIn(db, { record_kind: 'contact', record_id: id }));
}

export async function keepOutOfCase(db: Db, caseId: string): Promise<void> {
  const contacts = await db.selectFrom('contact').select('id').where('case_id', '=', caseId).execute();
  const ids = contacts.map(({ id }) => id);
  const involved = await involvementsIn(db, { record_kind: 'case', record_id: caseId });
  for (const record_id of ids)
    involved.push(...(await involvementsIn(db, { record_kind: 'contact', record_id })));
  await keepOut(db, ids, involved);
}

async function keepOut(
  db: Db,
  contactIds: readonly string[],
  involved: readonly InvolvementRow[],
): Promise<void> {
  if (contactIds.length === 0) return;
  await db
    .deleteFrom('contact_doubt')
    .where('contact_id', 'in', [...contactIds])
    .where('because', '!=', 'caller')
    .execute();
  const pairs = new Map(involved.map((one) => [`${one.person_id} ${one.why}`, one]));
  const rows = contactIds.flatMap((contact_id) =>
    [...pairs.values()].map(({ person_id, why }) => ({ contact_id, person_id, because: why })),
  );
  if (rows.length > 0) await db.insertInto('contact_doubt').values(rows).execute();
}
