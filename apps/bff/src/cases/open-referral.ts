import { type CaseAccessFacts, decideCase } from '@steunpunt/domain/access/case-access';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Actor } from '@steunpunt/domain/people/actor';
import type { Db } from '../db/tables.ts';
import { isRestricted } from '../privacy/privacy-request-repository.ts';
import { type CaseRow, caseFactsOf } from './case-record.ts';
import { caseById, casePeople } from './case-repository.ts';
import { findReferral, type ReferralRow, referralsTo } from './referral-repository.ts';
import type { Standing } from './referral-view.ts';

export type OpenedReferral = {
  readonly referral: ReferralRow;
  readonly row: CaseRow;
  readonly facts: CaseAccessFacts;
  readonly standing: Standing;
};

/**
 * The door to a referral: for whoever may see the case, and while it waits for whoever it was sent to, who sees nothing else
 * of the case. Undefined for everybody else.
 */
export async function openReferral(
  tx: Db,
  actor: Actor,
  id: string,
  now: Instant,
): Promise<OpenedReferral | undefined> {
  const referral = await findReferral(tx, id);
  if (referral === undefined) return undefined;
  const row = await caseById(tx, referral.case_id);
  const facts = caseFactsOf(row, { ...(await casePeople(tx, row.id)), guestUntil: null });
  const { allowed, relation, fields } = decideCase(actor, facts, 'see', now);
  const stand = { state: row.state, isRestricted: await isRestricted(tx, row.id) };
  if (allowed && fields.includes('F3')) return { referral, row, facts, standing: { relation, ...stand } };
  const isForMe = (await referralsTo(tx, actor)).some((one) => one.id === id);
  return isForMe ? { referral, row, facts, standing: { relation: null, ...stand } } : undefined;
}
