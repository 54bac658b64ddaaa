import type { Actor } from '../people/actor.ts';
import { isTakenWhileRestricted } from '../privacy/restriction.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { PersonId } from '../triage/outcome.ts';
import { criteriaNeeded } from './doorbraak-criteria.ts';
import type {
  CallerSide,
  ConsentAnswer,
  ConsentSide,
  DoorbraakCriterion,
  ItemState,
  MeetingState,
  RequestKind,
} from './second-triage-words.ts';
import { type TriageStep, type TriageStepRow, triageSteps } from './triage-steps.ts';

/** What the steps are judged by; facts, not rows. Whoever may not see the item never comes this far. */
export type ItemFacts = {
  readonly state: ItemState;
  /** Somebody's data in its case may be kept and shown, and nothing else. */
  readonly isRestricted: boolean;
  /** Of the meeting at which it is looked at; null outside any meeting. */
  readonly meeting: MeetingState | null;
  /** Whether the actor stands to the record as a lead, or owns it as one. */
  readonly isLead: boolean;
  readonly swv: SwvCode | null;
  readonly regionSwvs: readonly SwvCode[];
  readonly caller: CallerSide;
  /** Whether each side wants to explore a mediation. */
  readonly consent: Readonly<Record<ConsentSide, ConsentAnswer>>;
  readonly criteria: readonly DoorbraakCriterion[];
  readonly requested: readonly RequestKind[];
  /** Who must tell the caller the latest decision; null when nothing is left to tell. */
  readonly toTell: PersonId | null;
};

export type StepRefusal =
  | { readonly code: 'restricted' }
  | { readonly code: 'itemPaused' }
  | { readonly code: 'alreadyDecided' }
  | { readonly code: 'notPaused' }
  | { readonly code: 'nothingToTell' }
  | { readonly code: 'leadDecides' }
  | { readonly code: 'tellerTells' }
  | { readonly code: 'meetingNotRunning' }
  | { readonly code: 'consentNeeded'; readonly of: ConsentSide }
  | { readonly code: 'consentRefused'; readonly of: ConsentSide }
  | { readonly code: 'criteriaMissing'; readonly holds: number; readonly needed: number }
  | { readonly code: 'alreadyRequested' }
  | { readonly code: 'noOtherSwv' };

/**
 * Why this actor cannot take this step now, or null when they can: the same answer greys the option and refuses the request.
 * @source S0, mediation and doorbraak are for tension and great complexity; domain facts, warning 2: decided here only
 */
export function refusalOf(
  step: TriageStep,
  facts: ItemFacts,
  actor: Pick<Actor, 'personId'>,
): StepRefusal | null {
  const row: TriageStepRow = triageSteps[step];
  if (facts.isRestricted && !isTakenWhileRestricted('secondTriage', step)) return { code: 'restricted' };
  if (!row.from.includes(facts.state)) return refusalOfState(facts.state, step);
  if (step === 'tell' && facts.toTell === null) return { code: 'nothingToTell' };
  if (row.by === 'teller' && facts.toTell !== actor.personId && !facts.isLead) return { code: 'tellerTells' };
  if (row.by === 'lead' && !facts.isLead) return { code: 'leadDecides' };
  if (row.inMeeting && facts.meeting !== 'running') return { code: 'meetingNotRunning' };
  return refusalOfRoute(step, facts);
}

function refusalOfState(state: ItemState, step: TriageStep): StepRefusal {
  if (step === 'endPause') return { code: 'notPaused' };
  return state === 'paused' ? { code: 'itemPaused' } : { code: 'alreadyDecided' };
}

function refusalOfRoute(step: TriageStep, facts: ItemFacts): StepRefusal | null {
  switch (step) {
    case 'mediation':
      if (facts.requested.includes('mediation')) return { code: 'alreadyRequested' };
      return refusalOfMediation(facts);
    case 'doorbraak':
      if (facts.requested.includes('doorbraak')) return { code: 'alreadyRequested' };
      return facts.criteria.length >= criteriaNeeded
        ? null
        : { code: 'criteriaMissing', holds: facts.criteria.length, needed: criteriaNeeded };
    case 'otherSwv':
      return facts.regionSwvs.some((swv) => swv !== facts.swv) ? null : { code: 'noOtherSwv' };
    default:
      return null;
  }
}

/**
 * Voluntary on both sides. The family must have said yes, whoever called; a school that said no makes it pointless, a school
 * that was not asked yet is asked afterwards.
 * @source domain facts 4.2, M0: the caller agrees that mediation is explored; vignette V28: both recorded apart
 * @assumption the leads confirm that the school may be asked after the decision
 */
function refusalOfMediation({ consent, caller }: ItemFacts): StepRefusal | null {
  for (const side of ['family', 'school'] as const) {
    if (consent[side] === 'no') return { code: 'consentRefused', of: side };
  }
  if (consent.family !== 'yes') return { code: 'consentNeeded', of: 'family' };
  if (caller === 'school' && consent.school !== 'yes') return { code: 'consentNeeded', of: 'school' };
  return null;
}
