import type { referralView } from '@steunpunt/contract/cases';
import type { CaseRelation } from '@steunpunt/domain/access/case-relation';
import type { CaseState } from '@steunpunt/domain/case/case-words';
import {
  openReferralSteps,
  type ReferralFacts,
  type ReferralParty,
} from '@steunpunt/domain/case/referral-steps';
import type { Actor } from '@steunpunt/domain/people/actor';
import type * as z from 'zod/mini';
import type { ReferralRow } from './referral-repository.ts';

type ReferralView = z.infer<typeof referralView>;

/** How the asker stands to the case of a referral; `null` when they only see the referral. */
export type Standing = {
  readonly relation: CaseRelation | null;
  readonly state: CaseState;
  readonly isRestricted: boolean;
};

export function referralFactsOf(
  row: ReferralRow,
  actor: Actor,
  { relation, state, isRestricted }: Standing,
): ReferralFacts {
  const isSender = relation === 'owner' || relation === 'coworker' || relation === 'lead';
  const isReceiver =
    row.to_person_id === actor.personId || (row.to_swv !== null && actor.swvs.includes(row.to_swv));
  const parties: ReferralParty[] = [
    ...(isSender ? ['sender' as const] : []),
    ...(isReceiver ? ['receiver' as const] : []),
  ];
  return { state: row.state, target: row.target, isPaused: state === 'paused', isRestricted, parties };
}

export function viewOfReferral(
  row: ReferralRow,
  facts: ReferralFacts,
  nameOf: (id: string) => string,
): ReferralView {
  return {
    id: row.id,
    version: row.version,
    caseId: row.case_id,
    caseNumber: row.number,
    target: row.target,
    toPerson: row.to_person_id === null ? null : { id: row.to_person_id, name: nameOf(row.to_person_id) },
    toSwv: row.to_swv,
    outside: row.outside,
    state: row.state,
    reason: row.reason,
    answer: row.answer,
    proposedBy: nameOf(row.proposed_by),
    proposedAt: row.proposed_at,
    answeredBy: row.answered_by === null ? null : nameOf(row.answered_by),
    answeredAt: row.answered_at,
    may: openReferralSteps(facts),
  };
}
