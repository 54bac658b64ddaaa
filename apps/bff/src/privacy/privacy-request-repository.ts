import {
  type ExpressionWrapper,
  expressionBuilder,
  type Insertable,
  type Selectable,
  type SqlBool,
} from 'kysely';
import type { Db, Tables } from '../db/tables.ts';
import type { PrivacyRequestTable } from './privacy-request-table.ts';

export type PrivacyRequestRow = Selectable<PrivacyRequestTable>;

export async function addPrivacyRequest(db: Db, row: Insertable<PrivacyRequestTable>): Promise<void> {
  await db.insertInto('privacy_request').values(row).execute();
}

export function findPrivacyRequest(db: Db, id: string): Promise<PrivacyRequestRow | undefined> {
  return db.selectFrom('privacy_request').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The newest first. */
export function privacyRequestsOfCase(db: Db, caseId: string): Promise<PrivacyRequestRow[]> {
  return db
    .selectFrom('privacy_request')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('registered_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Those that wait for a decision, the first due first; or those that were decided, the last first. */
export function privacyRequestsIn(db: Db, state: 'open' | 'decided'): Promise<PrivacyRequestRow[]> {
  const query = db.selectFrom('privacy_request').selectAll();
  return state === 'open'
    ? query.where('state', '=', 'open').orderBy('due_on').orderBy('id').execute()
    : query
        .where('state', '!=', 'open')
        .orderBy('decided_on', 'desc')
        .orderBy('id', 'desc')
        .limit(100)
        .execute();
}

/** Saves on the version that was read; the new version, or undefined when somebody else was first. */
export async function changePrivacyRequest(
  db: Db,
  { id, version }: Pick<PrivacyRequestRow, 'id' | 'version'>,
  changes: Partial<Omit<PrivacyRequestRow, 'id' | 'version'>>,
): Promise<number | undefined> {
  const changed = await db
    .updateTable('privacy_request')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed?.version;
}

/** Whether what stands in the case may be stored and shown, and nothing else. Outside a case nothing is restricted. */
export async function isRestricted(db: Db, caseId: string | null): Promise<boolean> {
  if (caseId === null) return false;
  const restriction = await db
    .selectFrom('privacy_request')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'restriction')
    .where('state', '=', 'granted')
    .limit(1)
    .executeTakeFirst();
  return restriction !== undefined;
}

/** Those of these cases that are restricted. */
export async function restrictedAmong(
  db: Db,
  caseIds: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const ids = caseIds.filter((id) => id !== null);
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('privacy_request')
    .select('case_id')
    .where('case_id', 'in', ids)
    .where('kind', '=', 'restriction')
    .where('state', '=', 'granted')
    .execute();
  return new Set(rows.map(({ case_id }) => case_id));
}

/** Whether a correction was granted in the case on the day it was restricted or later. */
export async function correctionGranted(db: Db, caseId: string): Promise<boolean> {
  const granted = await db
    .selectFrom('privacy_request')
    .select(['kind', 'decided_on'])
    .where('case_id', '=', caseId)
    .where('kind', 'in', ['correction', 'restriction'])
    .where('state', '=', 'granted')
    .execute();
  const daysOf = (kind: 'correction' | 'restriction') =>
    granted.filter((one) => one.kind === kind).map(({ decided_on }) => decided_on ?? '');
  const restrictedSince = daysOf('restriction').sort()[0] ?? '';
  return daysOf('correction').some((day) => day >= restrictedSince);
}

/** The same of the case that the joined `contact` is in, as a condition. */
export function contactIsRestricted(): ExpressionWrapper<Tables, 'contact', SqlBool> {
  const eb = expressionBuilder<Tables, 'contact'>();
  return eb.exists(
    eb
      .selectFrom('privacy_request')
      .select('privacy_request.id')
      .whereRef('privacy_request.case_id', '=', 'contact.case_id')
      .where('privacy_request.kind', '=', 'restriction')
      .where('privacy_request.state', '=', 'granted'),
  );
}
