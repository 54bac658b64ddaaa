import { worksWithContacts } from '@steunpunt/domain/access/relation';
import type { CaseState } from '@steunpunt/domain/case/case-words';
import type { Actor } from '@steunpunt/domain/people/actor';
import { type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { Db, Tables } from '../db/tables.ts';
import type { CaseReferralTable } from './case-work-tables.ts';

export type ReferralRow = Selectable<CaseReferralTable> & {
  /** Of the case, with where it stands. */
  readonly number: string;
  readonly case_state: CaseState;
};

function referrals(db: Db) {
  return db
    .selectFrom('case_referral')
    .innerJoin('case_file', 'case_file.id', 'case_referral.case_id')
    .selectAll('case_referral')
    .select(['case_file.number', 'case_file.state as case_state']);
}

/** The newest first. */
export async function referralsOfCase(db: Db, caseId: string): Promise<ReferralRow[]> {
  return referrals(db)
    .where('case_referral.case_id', '=', caseId)
    .orderBy('case_referral.proposed_at', 'desc')
    .orderBy('case_referral.id', 'desc')
    .execute();
}

export async function findReferral(db: Db, id: string): Promise<ReferralRow | undefined> {
  return referrals(db).where('case_referral.id', '=', id).executeTakeFirst();
}

export async function addReferral(db: Db, row: Selectable<CaseReferralTable>): Promise<void> {
  await db.insertInto('case_referral').values(row).execute();
}

/** Those to another swv that nobody answered yet. */
export async function referralsWaitingElsewhere(db: Db, caseId: string): Promise<ReferralRow[]> {
  return referrals(db)
    .where('case_referral.case_id', '=', caseId)
    .where('case_referral.target', '=', 'swv')
    .where('case_referral.state', '=', 'proposed')
    .execute();
}

/** Saves on the version that was read; false when somebody else was first. */
export async function changeReferral(
  db: Db,
  { id, version }: Pick<ReferralRow, 'id' | 'version'>,
  changes: Pick<ReferralRow, 'state' | 'answer' | 'answered_by' | 'answered_at'>,
): Promise<boolean> {
  const changed = await db
    .updateTable('case_referral')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Referrals that wait for an answer of this actor or of their swv. The oldest first. */
export async function referralsTo(db: Db, actor: Actor): Promise<ReferralRow[]> {
  return referrals(db)
    .where((words) => waitsFor(actor)(words as never))
    .orderBy('case_referral.proposed_at')
    .orderBy('case_referral.id')
    .execute();
}

type Words = ExpressionBuilder<Tables, 'case_referral'>;

/** That a referral waits for an answer of this actor or of their swv, may be shown there, and its callers do not doubt them. */
function waitsFor({ personId, swvs }: Actor) {
  return (words: Words) => {
    const toMe = words('case_referral.to_person_id', '=', personId);
    const isAddressed =
      swvs.length === 0 ? toMe : words.or([toMe, words('case_referral.to_swv', 'in', [...swvs])]);
    return words.and([
      words('case_referral.state', '=', 'proposed'),
      isAddressed,
      mayBeShared(words),
      isTrusted(words, personId),
    ]);
  };
}

/** To another swv it waits while the family agrees to sharing, and not a moment longer. */
function mayBeShared(words: Words) {
  return words.or([
    words('case_referral.target', '!=', 'swv'),
    words.exists(
      words
        .selectFrom('case_file as shared')
        .select('shared.id')
        .whereRef('shared.id', '=', 'case_referral.case_id')
        .where('shared.shared_with_swvs', '=', 1),
    ),
  ]);
}

function isTrusted(words: Words, personId: string) {
  return words.not(
    words.exists(
      words
        .selectFrom('contact_doubt')
        .innerJoin('contact', 'contact.id', 'contact_doubt.contact_id')
        .select('contact_doubt.person_id')
        .whereRef('contact.case_id', '=', 'case_referral.case_id')
        .where('contact_doubt.person_id', '=', personId),
    ),
  );
}

/**
 * Referrals of which this actor is told that they are there: those that wait for them, and those they sent themselves, whoever
 * has the case now.
 * @assumption the privacy officer confirms that who sent a referral hears that it was answered, with the number of the case only
 */
export function toldReferrals(actor: Actor) {
  return (words: Words) => {
    if (!worksWithContacts(actor.role)) return sql<SqlBool>`1 = 0`;
    const isSent = words.and([
      words('case_referral.proposed_by', '=', actor.personId),
      words('case_referral.state', '!=', 'proposed'),
      isTrusted(words, actor.personId),
    ]);
    return words.or([waitsFor(actor)(words), isSent]);
  };
}
