import type { CaseAccessFacts } from '@steunpunt/domain/access/case-access';
import type { Db } from '../db/tables.ts';
import type { CaseRow } from './case-record.ts';

export async function findCase(db: Db, id: string): Promise<CaseRow | undefined> {
  return db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findCaseByNumber(db: Db, number: string): Promise<CaseRow | undefined> {
  return db.selectFrom('case_file').selectAll().where('number', '=', number).executeTakeFirst();
}

/** The case that must be there: it was found in this transaction. */
export async function caseById(db: Db, id: string): Promise<CaseRow> {
  return db.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

export async function addCase(db: Db, row: CaseRow): Promise<void> {
  await db.insertInto('case_file').values(row).execute();
}

/** Saves on the version that was read; undefined when somebody else was first. Answers the new version. */
export async function changeCase(
  db: Db,
  { id, version }: Pick<CaseRow, 'id' | 'version'>,
  changes: Partial<Omit<CaseRow, 'id' | 'version'>>,
): Promise<number | undefined> {
  const changed = await db
    .updateTable('case_file')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed?.version;
}

/** Gives the case to one person: of any number who try at once exactly one wins. Undefined for everybody else. */
export async function takeFreeCase(db: Db, id: string, personId: string): Promise<number | undefined> {
  const row = await db
    .updateTable('case_file')
    .set((eb) => ({ owner_id: personId, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('owner_id', 'is', null)
    .returning('version')
    .executeTakeFirst();
  return row?.version;
}

/** `YYYY-NNNN`, the next one of the year. */
export async function nextCaseNumber(db: Db, year: string): Promise<string> {
  const row = await db
    .insertInto('case_counter')
    .values({ year, last_number: 1 })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((eb) => ({ last_number: eb('case_counter.last_number', '+', 1) })),
    )
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return `${year}-${String(row.last_number).padStart(4, '0')}`;
}

/** Who works on the case too, and who is doubted in one of its contacts. */
export async function casePeople(
  db: Db,
  caseId: string,
): Promise<Pick<CaseAccessFacts, 'coworkers' | 'doubted'>> {
  const coworkers = await db
    .selectFrom('case_coworker')
    .select('person_id')
    .where('case_id', '=', caseId)
    .orderBy('person_id')
    .execute();
  const doubts = await db
    .selectFrom('contact_doubt')
    .innerJoin('contact', 'contact.id', 'contact_doubt.contact_id')
    .select('contact_doubt.person_id')
    .distinct()
    .where('contact.case_id', '=', caseId)
    .execute();
  return {
    coworkers: coworkers.map(({ person_id }) => person_id),
    doubted: doubts.map(({ person_id }) => person_id),
  };
}

export async function removeCase(db: Db, id: string): Promise<void> {
  await db.deleteFrom('case_file').where('id', '=', id).execute();
}
