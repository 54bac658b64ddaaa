import { isTakenWhileRestricted } from '../privacy/restriction.ts';
import type { ReferralState, ReferralTarget } from './case-words.ts';

/** Who answers: whoever sent it, or whoever it was sent to. Outside nobody can press a button: the sender writes the answer down. */
export const referralParties = ['sender', 'receiver'] as const;
export type ReferralParty = (typeof referralParties)[number];

export type ReferralStepRow = {
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  readonly by: Readonly<Record<ReferralTarget, readonly ReferralParty[]>>;
  readonly needsReason: boolean;
};

const receiver = ['receiver'] as const;
const sender = ['sender'] as const;
const either = ['sender', 'receiver'] as const;

/**
 * Every step of a referral. An accepted one to a colleague or another swv moves the case.
 * @source issue 3, the case: proposed, accepted or refused with reason or withdrawn, done
 */
export const referralSteps = {
  accept: {
    from: ['proposed'],
    to: 'accepted',
    by: { colleague: receiver, swv: receiver, outside: sender },
    needsReason: false,
  },
  refuse: {
    from: ['proposed'],
    to: 'refused',
    by: { colleague: receiver, swv: receiver, outside: sender },
    needsReason: true,
  },
  withdraw: {
    from: ['proposed'],
    to: 'withdrawn',
    by: { colleague: sender, swv: sender, outside: sender },
    needsReason: true,
  },
  finish: {
    from: ['accepted'],
    to: 'done',
    by: { colleague: either, swv: either, outside: sender },
    needsReason: false,
  },
} as const satisfies Record<string, ReferralStepRow>;

export type ReferralStep = keyof typeof referralSteps;
export const referralStepNames = Object.keys(referralSteps) as readonly ReferralStep[];

export type ReferralFacts = {
  readonly state: ReferralState;
  readonly target: ReferralTarget;
  readonly isPaused: boolean;
  readonly isRestricted: boolean;
  /** What the actor is to this referral; both when they may answer for either side. */
  readonly parties: readonly ReferralParty[];
};

export type ReferralRefusal = {
  readonly code:
    | 'restricted'
    | 'paused'
    | 'referralAnswered'
    | 'notAccepted'
    | 'onlySender'
    | 'onlyReceiver'
    | 'reasonNeeded';
};

/** Why this step of a referral cannot be taken now; whether a reason is given is looked at last. */
export function refusalOfReferral(
  step: ReferralStep,
  { state, target, isPaused, isRestricted, parties }: ReferralFacts,
): ReferralRefusal | null {
  const row: ReferralStepRow = referralSteps[step];
  if (isRestricted && !isTakenWhileRestricted('referral', step)) return { code: 'restricted' };
  if (isPaused) return { code: 'paused' };
  if (!row.from.includes(state)) {
    return { code: step === 'finish' && state === 'proposed' ? 'notAccepted' : 'referralAnswered' };
  }
  const by = row.by[target];
  if (by.some((party) => parties.includes(party))) return null;
  return { code: by.includes('sender') ? 'onlySender' : 'onlyReceiver' };
}

/** The state after the step, or why it may not be taken. */
export function decideReferral(
  step: ReferralStep,
  facts: ReferralFacts,
  reason: string | null,
):
  | { readonly ok: true; readonly state: ReferralState }
  | { readonly ok: false; readonly refusal: ReferralRefusal } {
  const refusal = refusalOfReferral(step, facts);
  if (refusal !== null) return { ok: false, refusal };
  const isSilent = reason === null || reason.trim() === '';
  if (referralSteps[step].needsReason && isSilent) return { ok: false, refusal: { code: 'reasonNeeded' } };
  return { ok: true, state: referralSteps[step].to };
}

/** The steps that can be taken now. */
export function openReferralSteps(facts: ReferralFacts): ReferralStep[] {
  return referralStepNames.filter((step) => refusalOfReferral(step, facts) === null);
}
