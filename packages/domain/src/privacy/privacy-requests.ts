import type { CaseRelation } from '../access/case-relation.ts';
import { mayAskPrivacy } from '../access/readers.ts';
import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import { addMonths, type LocalDate } from '../calendar/local-date.ts';
import { firstWorkingDayFrom } from '../calendar/working-days.ts';
import type { Actor } from '../people/actor.ts';
import type { SwvCode } from '../reference/swv.ts';

/** What a parent or pupil may ask about what is kept of them. @source AVG art. 15, 16, 17, 18, 21 */
export const privacyRequestKinds = ['access', 'correction', 'erasure', 'restriction', 'objection'] as const;
export type PrivacyRequestKind = (typeof privacyRequestKinds)[number];

/** `lifted`: a restriction that was granted and is over. */
export const privacyRequestStates = ['open', 'granted', 'refused', 'withdrawn', 'lifted'] as const;
export type PrivacyRequestState = (typeof privacyRequestStates)[number];

/** Why a request is granted, by the article it is asked by; a code, so that it can stay as proof. */
export const grantGrounds = {
  access: [],
  correction: [],
  erasure: ['noLongerNeeded', 'consentWithdrawn', 'objectionGranted', 'unlawful', 'legalDuty'],
  restriction: ['accuracyContested', 'unlawful', 'neededForClaim', 'objectionPending'],
  objection: [],
} as const satisfies Readonly<Record<PrivacyRequestKind, readonly string[]>>;
export const allGrounds = [
  'noLongerNeeded',
  'consentWithdrawn',
  'objectionGranted',
  'unlawful',
  'legalDuty',
  'accuracyContested',
  'neededForClaim',
  'objectionPending',
] as const;
export type GrantGround = (typeof allGrounds)[number];

export type PrivacyTaker = 'owner' | 'coworker' | 'lead';

type PrivacyStepRow = {
  readonly from: readonly PrivacyRequestState[];
  readonly to: PrivacyRequestState;
  readonly by: readonly PrivacyTaker[];
  readonly kinds: readonly PrivacyRequestKind[];
};

const workers = ['owner', 'coworker', 'lead'] as const;

/**
 * Every step of a request. Who works on the case writes down that it was asked; the lead of the swv decides.
 * @source issue 5, Privacy at work
 * @assumption the three swv's confirm that the lead decides until there is a privacy officer, who may do the same then
 */
export const privacySteps = {
  grant: { from: ['open'], to: 'granted', by: ['lead'], kinds: privacyRequestKinds },
  refuse: { from: ['open'], to: 'refused', by: ['lead'], kinds: privacyRequestKinds },
  extend: { from: ['open'], to: 'open', by: ['lead'], kinds: privacyRequestKinds },
  withdraw: { from: ['open'], to: 'withdrawn', by: workers, kinds: privacyRequestKinds },
  lift: { from: ['granted'], to: 'lifted', by: ['lead'], kinds: ['restriction'] },
} as const satisfies Record<string, PrivacyStepRow>;

export type PrivacyStep = keyof typeof privacySteps;
export const privacyStepNames = Object.keys(privacySteps) as readonly PrivacyStep[];

export type PrivacyRequestFacts = {
  readonly kind: PrivacyRequestKind;
  readonly state: PrivacyRequestState;
  readonly isExtended: boolean;
  /** A hold is in force on something in the file, or another request about it is open. */
  readonly isHeld: boolean;
  /** A mediation or doorbraak that came from the case runs. */
  readonly helpRuns: boolean;
};

export type PrivacyRefusal = {
  readonly code:
    | 'onlyLead'
    | 'onlyOwner'
    | 'requestDecided'
    | 'notForThisRequest'
    | 'alreadyExtended'
    | 'retentionHeld'
    | 'mediationRuns';
};

/** Why the step cannot be taken now; null when it can. The server and the greyed button ask the same. */
export function refusalOfPrivacyStep(
  step: PrivacyStep,
  facts: PrivacyRequestFacts,
  taker: CaseRelation,
): PrivacyRefusal | null {
  const row: PrivacyStepRow = privacySteps[step];
  if (!row.kinds.includes(facts.kind)) return { code: 'notForThisRequest' };
  if (!row.from.includes(facts.state)) return { code: 'requestDecided' };
  if (!row.by.some((one) => one === taker)) {
    return { code: row.by.length === 1 ? 'onlyLead' : 'onlyOwner' };
  }
  if (step === 'extend' && facts.isExtended) return { code: 'alreadyExtended' };
  if (step !== 'grant' || facts.kind !== 'erasure') return null;
  if (facts.isHeld) return { code: 'retentionHeld' };
  return facts.helpRuns ? { code: 'mediationRuns' } : null;
}

/** What a step is taken with. */
export type PrivacyDecision = { readonly ground: GrantGround | null; readonly reason: string | null };

/** Whether what must be said with a step is there. */
export function refusalOfPrivacyDecision(
  step: PrivacyStep,
  kind: PrivacyRequestKind,
  { ground, reason }: PrivacyDecision,
): { readonly code: 'groundNeeded' | 'reasonNeeded' } | null {
  const grounds: readonly GrantGround[] = grantGrounds[kind];
  if (step === 'grant' && grounds.length > 0) {
    return ground !== null && grounds.includes(ground) ? null : { code: 'groundNeeded' };
  }
  const needsReason = step !== 'withdraw' && (step !== 'grant' || kind === 'objection');
  return needsReason && reason === null ? { code: 'reasonNeeded' } : null;
}

/**
 * As what somebody decides: a lead of the swv does so as lead, also in a case of their own.
 * @assumption the three swv's confirm that a lead may decide about requests in a case they work on, because an swv can have one lead
 */
export function privacyTakerOf(
  { role, swvs }: Pick<Actor, 'role' | 'swvs'>,
  swv: SwvCode | null,
  relation: CaseRelation,
): CaseRelation {
  return leadsFileOf({ role, swvs }, swv) && mayAskPrivacy(relation) ? 'lead' : relation;
}

/** Whether somebody decides as lead about a file of this swv, also where they own it themselves. */
export function leadsFileOf({ role, swvs }: Pick<Actor, 'role' | 'swvs'>, swv: SwvCode | null): boolean {
  return role === 'lead' && (swv === null || swvs.includes(swv));
}

/**
 * The day by which it is answered: a month after it was asked, three when it was extended; in a weekend or on a public holiday
 * the next working day. That a desk is closed, or schools are, changes nothing.
 * @source AVG art. 12 lid 3; Regulation 1182/71 art. 3 lid 4
 */
export function privacyDueOn(
  askedOn: LocalDate,
  { isExtended }: { readonly isExtended: boolean },
  calendar: DeskCalendar,
): LocalDate {
  const lawful = { ...calendar, closures: [], schoolHolidays: [] };
  return firstWorkingDayFrom(addMonths(askedOn, isExtended ? 3 : 1), lawful);
}

/** So many days before the day of answering the privacy officers are told. @assumption the privacy officer confirms a week */
export const oversightNearDays = 7;

/** Whether a case is restricted: shown and stored, and nothing else. @source AVG art. 18 lid 2 */
export function restricts({ kind, state }: Pick<PrivacyRequestFacts, 'kind' | 'state'>): boolean {
  return kind === 'restriction' && state === 'granted';
}
