import { correctionsBetween, type PersonDetails } from '@steunpunt/domain/case/corrected-person';
import type { Selectable } from 'kysely';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import type { InvolvedCorrectionTable } from './case-people-tables.ts';
import type { InvolvedDetails, InvolvedRow } from './involved-repository.ts';

export type InvolvedCorrectionRow = Selectable<InvolvedCorrectionTable>;

type Corrected = {
  readonly before: InvolvedRow;
  readonly after: InvolvedDetails;
  readonly at: string;
  readonly personId: string;
  readonly requestId: string | null;
};

/** Keeps what stood there before; nothing when all stays as it was. */
export async function keepCorrections(db: Db, corrected: Corrected): Promise<void> {
  const { before, after, at, personId, requestId } = corrected;
  const rows = correctionsBetween(detailsIn(before), detailsIn(after)).map((detail) => ({
    id: newId(),
    case_id: before.case_id,
    involved_id: before.id,
    at,
    person_id: personId,
    request_id: requestId,
    field: detail.field,
    before_text: detail.before,
    after_text: detail.after,
  }));
  if (rows.length > 0) await db.insertInto('involved_correction').values(rows).execute();
}

/** Of one person, or of everybody in the case; the last first. */
export async function correctionsIn(
  db: Db,
  caseId: string,
  involvedId?: string,
): Promise<InvolvedCorrectionRow[]> {
  const query = db.selectFrom('involved_correction').selectAll().where('case_id', '=', caseId);
  return (involvedId === undefined ? query : query.where('involved_id', '=', involvedId))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The day on which a request was made, by its id. */
export async function askedOnOf(db: Db, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('privacy_request')
    .select(['id', 'asked_on'])
    .where('case_id', '=', caseId)
    .execute();
  return new Map(rows.map(({ id, asked_on }) => [id, asked_on]));
}

/** Whether this person asked for their data to be corrected. */
export async function askedToCorrect(
  db: Db,
  { id, case_id }: Pick<InvolvedRow, 'id' | 'case_id'>,
  requestId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('privacy_request')
    .select('id')
    .where('id', '=', requestId)
    .where('case_id', '=', case_id)
    .where('kind', '=', 'correction')
    .where(({ or, eb }) => or([eb('about_id', '=', id), eb('about_id', 'is', null)]))
    .executeTakeFirst();
  return row !== undefined;
}

function detailsIn(row: InvolvedDetails): PersonDetails {
  return {
    role: row.role,
    authority: row.authority,
    name: textOf(row.name),
    age: textOf(row.age),
    organisation: textOf(row.organisation),
    number: textOf(row.number),
    mail: textOf(row.mail),
    noContactVia: textOf(row.no_contact_via),
  };
}

function textOf(value: string | number | null): string | null {
  return value === null || value === '' ? null : String(value);
}
