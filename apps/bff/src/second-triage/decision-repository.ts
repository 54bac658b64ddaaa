import type {
  ConsentAnswer,
  ConsentSide,
  RequestKind,
} from '@steunpunt/domain/second-triage/second-triage-words';
import type { Selectable } from 'kysely';
import type { Db } from '../db/tables.ts';
import type { RecordName } from './meeting-repository.ts';
import type {
  ContactPauseEndTable,
  TriageDecisionTable,
  TriageRequestTable,
} from './second-triage-tables.ts';

export type DecisionRow = Selectable<TriageDecisionTable>;
export type Consents = Readonly<Record<ConsentSide, ConsentAnswer>>;

/** The decisions about a record, the newest first. */
export async function decisionsAbout(db: Db, { kind, id }: RecordName): Promise<DecisionRow[]> {
  return db
    .selectFrom('triage_decision')
    .selectAll()
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findDecision(db: Db, id: string): Promise<DecisionRow | undefined> {
  return db.selectFrom('triage_decision').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function addDecision(db: Db, row: DecisionRow, deciders: readonly string[]): Promise<void> {
  await db.insertInto('triage_decision').values(row).execute();
  const rows = deciders.map((person_id) => ({ decision_id: row.id, person_id }));
  if (rows.length > 0) await db.insertInto('triage_decider').values(rows).execute();
}

export async function decidersOfDecision(db: Db, decisionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('triage_decider')
    .select('person_id')
    .where('decision_id', '=', decisionId)
    .orderBy('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** That the caller knows: once, so that of any number who say so at once exactly one is kept. */
export async function saveTold(db: Db, id: string, told: { at: string; by: string }): Promise<boolean> {
  const row = await db
    .updateTable('triage_decision')
    .set((eb) => ({ told_at: told.at, told_by: told.by, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('told_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function addRequest(db: Db, row: Selectable<TriageRequestTable>): Promise<void> {
  await db.insertInto('triage_request').values(row).execute();
}

export async function requestsAbout(db: Db, { kind, id }: RecordName): Promise<RequestKind[]> {
  const rows = await db
    .selectFrom('triage_request')
    .select('kind')
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .orderBy('requested_at')
    .execute();
  return rows.map((row) => row.kind);
}

export async function consentsAbout(db: Db, { kind, id }: RecordName): Promise<Consents> {
  const rows = await db
    .selectFrom('triage_consent')
    .select(['side', 'answer'])
    .where('record_kind', '=', kind)
    .where('record_id', '=', id)
    .execute();
  return {
    family: 'unasked',
    school: 'unasked',
    ...Object.fromEntries(rows.map((row) => [row.side, row.answer])),
  };
}

export async function saveConsent(
  db: Db,
  { kind, id }: RecordName,
  said: { side: ConsentSide; answer: 'yes' | 'no'; at: string; personId: string },
): Promise<void> {
  const { side, answer, at, personId: person_id } = said;
  await db
    .insertInto('triage_consent')
    .values({ record_kind: kind, record_id: id, side, answer, at, person_id })
    .onConflict((conflict) =>
      conflict.columns(['record_kind', 'record_id', 'side']).doUpdateSet({ answer, at, person_id }),
    )
    .execute();
}

export async function addPauseEnd(db: Db, row: Selectable<ContactPauseEndTable>): Promise<void> {
  await db.insertInto('contact_pause_end').values(row).execute();
}

/** Everybody of us whom the caller doubts; of a case whoever is doubted in any of its contacts. */
export async function doubtedBy(db: Db, { kind, id }: RecordName): Promise<string[]> {
  const rows = await db
    .selectFrom('contact_doubt')
    .innerJoin('contact', 'contact.id', 'contact_doubt.contact_id')
    .select('contact_doubt.person_id')
    .distinct()
    .where(kind === 'contact' ? 'contact.id' : 'contact.case_id', '=', id)
    .execute();
  return rows.map(({ person_id }) => person_id);
}
