import type { CallBackStepName } from '../call-back/steps.ts';
import type { CaseStep } from '../case/case-steps.ts';
import type { ReferralStep } from '../case/referral-steps.ts';
import type { DoorbraakStep } from '../doorbraak/doorbraak-steps.ts';
import type { MediationStep } from '../mediation/mediation-steps.ts';
import type { PoolStep } from '../pool/pool-steps.ts';
import type { TriageStep } from '../second-triage/triage-steps.ts';
import type { Urgency } from '../triage/outcome.ts';

type StepsOf = {
  readonly case: CaseStep;
  readonly correctedCase: CaseStep;
  readonly referral: ReferralStep;
  readonly callBack: CallBackStepName;
  readonly urgentCallBack: CallBackStepName;
  readonly secondTriage: TriageStep;
  readonly mediation: MediationStep;
  readonly doorbraak: DoorbraakStep;
  readonly pool: PoolStep;
};

/**
 * Everything that can still be done while somebody's data in a case may be kept and shown, and nothing else; of every workflow
 * of the steunpunt. What is not here is refused with `restricted`. A yes can be taken back, a party can stop, the record
 * can go to somebody else who keeps it, somebody with a tie gives it up, and a person in danger is protected.
 * `recordConsent` is for a no only; `urgentCallBack` are U0 and U1; `correctedCase` is for when a correction was granted since.
 * @source AVG art. 18 lid 2, protection of the rights of another person among it, and art. 7 lid 3
 * @assumption the privacy officer confirms this list, and that a restricted case may change hands
 */
export const takenWhileRestricted = {
  case: ['withdrawConsent', 'take', 'handOver', 'nameCoworkers'],
  correctedCase: ['changeInvolved', 'changeEntry'],
  referral: ['refuse', 'withdraw'],
  callBack: ['handOver', 'release'],
  urgentCallBack: ['speak', 'miss', 'tellLate', 'changeNumber', 'tryAgain', 'askLead'],
  secondTriage: [],
  mediation: ['recordConsent', 'stop', 'doNotStart', 'giveBack', 'replaceMediator', 'applySafetyProtocol'],
  doorbraak: ['recordConsent', 'stop', 'doNotStart', 'removeMember', 'declareTie'],
  pool: ['declareInvolved', 'giveBack', 'replaceMediator', 'withdraw'],
} as const satisfies { readonly [Workflow in keyof StepsOf]: readonly StepsOf[Workflow][] };

export type RestrictedWorkflow = keyof typeof takenWhileRestricted;

/** Whether this step of that workflow stays possible under a restriction. */
export function isTakenWhileRestricted<Workflow extends RestrictedWorkflow>(
  workflow: Workflow,
  step: StepsOf[Workflow],
): boolean {
  const steps: readonly string[] = takenWhileRestricted[workflow];
  return steps.includes(step);
}

/**
 * Why nobody may correct the answers of a contact in a case now. A correction that was granted since the case is restricted is
 * what the restriction waits for, where somebody contests that the data are right.
 * @source AVG art. 16 and art. 18 lid 1 under a
 * @assumption the privacy officer confirms that a granted correction may be carried out while the restriction lasts
 */
export function refusalOfCorrecting({
  isRestricted,
  correctionGranted,
}: {
  readonly isRestricted: boolean;
  readonly correctionGranted: boolean;
}): { readonly code: 'restricted' } | null {
  return isRestricted && !correctionGranted ? { code: 'restricted' } : null;
}

/** The same of a case, in which what was granted as a correction can be carried out. */
export function isCaseStepTakenWhileRestricted(step: CaseStep, correctionGranted: boolean): boolean {
  return (
    isTakenWhileRestricted('case', step) ||
    (correctionGranted && isTakenWhileRestricted('correctedCase', step))
  );
}

/** The same of a call-back, which a child in danger gets whatever was asked about the data. */
export function isCallBackTakenWhileRestricted(step: CallBackStepName, urgency: Urgency): boolean {
  const isUrgent = urgency === 'U0' || urgency === 'U1';
  return (
    isTakenWhileRestricted('callBack', step) || (isUrgent && isTakenWhileRestricted('urgentCallBack', step))
  );
}
