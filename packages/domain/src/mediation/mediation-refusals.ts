import type { LocalDate } from '../calendar/local-date.ts';
import { isTakenWhileRestricted } from '../privacy/restriction.ts';
import type { StepRefusal } from '../workflow/step.ts';
import { refusalByTable } from '../workflow/step.ts';
import { type Mediation, mostMediators } from './mediation.ts';
import type { MediationOutcome, MediationRelation, MediationStage, PauseReason } from './mediation-stages.ts';
import { type MediationStep, mediationSteps, stepsWhilePaused } from './mediation-steps.ts';
import { earliestAftercare } from './mediation-terms.ts';
import { type ConsentStage, deciding, type PartyKind, unwilling, withoutYes } from './parties.ts';
import { failedCriteria, openCriteria, type SuitabilityCriterion } from './suitability.ts';

export type MediationRefusal =
  | StepRefusal<MediationStage, MediationRelation>
  | { readonly code: 'paused'; readonly reason: PauseReason }
  | { readonly code: 'restricted' }
  | { readonly code: 'notPaused' }
  | { readonly code: 'partyMissing'; readonly kinds: readonly PartyKind[] }
  | { readonly code: 'authorityUnknown'; readonly parties: readonly string[] }
  | { readonly code: 'mandateMissing'; readonly parties: readonly string[] }
  | { readonly code: 'partyUnwilling'; readonly stage: ConsentStage; readonly parties: readonly string[] }
  | { readonly code: 'consentMissing'; readonly stage: ConsentStage; readonly parties: readonly string[] }
  | { readonly code: 'suitabilityOpen'; readonly criteria: readonly SuitabilityCriterion[] }
  | { readonly code: 'notSuitable'; readonly criteria: readonly SuitabilityCriterion[] }
  | { readonly code: 'intakesOpen'; readonly parties: readonly string[] }
  | { readonly code: 'signaturesMissing'; readonly parties: readonly string[] }
  | { readonly code: 'noTalkYet' }
  | { readonly code: 'mediatorsComplete' }
  | { readonly code: 'nothingSettled' }
  | { readonly code: 'alreadyShared' }
  | { readonly code: 'writingNeeded' }
  | { readonly code: 'appointmentInPast' }
  | { readonly code: 'noSuchAppointment' }
  | { readonly code: 'aftercareTooEarly'; readonly from: LocalDate }
  | { readonly code: 'statementNeeded' }
  | { readonly code: 'secrecyNeeded' }
  | { readonly code: 'noSuchParty' }
  | { readonly code: 'partyExists' }
  | { readonly code: 'doneBefore' }
  | { readonly code: 'outcomeDoesNotFit'; readonly allowed: readonly MediationOutcome[] };

/**
 * Why this step cannot be taken now by somebody with this relation, or null. The same rule refuses on the server and greys the
 * button, so that "why not" is always told.
 */
export function refusalOf(
  step: MediationStep,
  mediation: Mediation,
  relation: MediationRelation,
  today: LocalDate,
): MediationRefusal | null {
  const byTable = refusalByTable<MediationStage, MediationRelation>(
    mediationSteps[step],
    mediation.stage,
    relation,
  );
  if (byTable !== null) return byTable;
  if (mediation.paused === 'restricted') {
    if (!isTakenWhileRestricted('mediation', step)) return { code: 'restricted' };
  } else if (mediation.paused !== null && !stepsWhilePaused.some((one) => one === step)) {
    return { code: 'paused', reason: mediation.paused };
  }
  return guards[step]?.(mediation, today) ?? null;
}

type Guard = (mediation: Mediation, today: LocalDate) => MediationRefusal | null;

const guards: Readonly<Partial<Record<MediationStep, Guard>>> = {
  offer: (mediation) =>
    needsParties(mediation) ?? needsSuitability(mediation) ?? needsYes(mediation, 'explore'),
  startIntakes: (mediation) => needsYes(mediation, 'explore'),
  prepareAgreement: (mediation) => needsIntakes(mediation) ?? needsYes(mediation, 'intake'),
  startTalks: (mediation) =>
    needsMandate(mediation) ?? needsYes(mediation, 'agreement') ?? needsSignatures(mediation),
  holdTalk: (mediation) => needsYes(mediation, 'agreement') ?? needsSignatures(mediation),
  settle: (mediation) =>
    needsYes(mediation, 'agreement') ?? (mediation.talks.length === 0 ? { code: 'noTalkYet' } : null),
  addMediator: ({ mediators }) => (mediators.length >= mostMediators ? { code: 'mediatorsComplete' } : null),
  cancelAppointment: ({ appointments }) => (appointments.length === 0 ? { code: 'noSuchAppointment' } : null),
  resume: ({ paused }) => (paused === null ? { code: 'notPaused' } : null),
  shareSettlement: (mediation) => needsSettlement(mediation) ?? needsYes(mediation, 'share'),
  startAftercare: ({ closedOn }, today) => {
    const from = closedOn === null ? today : earliestAftercare(closedOn);
    return today < from ? { code: 'aftercareTooEarly', from } : null;
  },
};

function needsParties({ parties }: Mediation): MediationRefusal | null {
  const kinds = (['parent', 'school'] as const).filter(
    (kind) => !deciding(parties).some((party) => party.kind === kind),
  );
  if (kinds.length > 0 && !isAdultPupil(parties, kinds)) return { code: 'partyMissing', kinds };
  const unknown = parties.filter(({ kind, authority }) => kind === 'parent' && authority === 'unknown');
  if (unknown.length > 0) return { code: 'authorityUnknown', parties: unknown.map(({ id }) => id) };
  return null;
}

/** A pupil of eighteen decides alone: then no parent is needed. @source domain notes 2.7 */
function isAdultPupil(parties: Mediation['parties'], missing: readonly PartyKind[]): boolean {
  const adult = parties.some(({ kind, age }) => kind === 'pupil' && age !== null && age >= 18);
  return adult && missing.every((kind) => kind === 'parent');
}

function needsSuitability({ suitability }: Mediation): MediationRefusal | null {
  const failed = failedCriteria(suitability);
  if (failed.length > 0) return { code: 'notSuitable', criteria: failed };
  const open = openCriteria(suitability);
  return open.length > 0 ? { code: 'suitabilityOpen', criteria: open } : null;
}

function needsYes({ parties }: Mediation, stage: ConsentStage): MediationRefusal | null {
  const no = unwilling(parties, stage);
  if (no.length > 0) return { code: 'partyUnwilling', stage, parties: no };
  const missing = withoutYes(parties, stage);
  return missing.length > 0 ? { code: 'consentMissing', stage, parties: missing } : null;
}

function needsIntakes({ parties }: Mediation): MediationRefusal | null {
  const open = deciding(parties).filter(({ intakeOn }) => intakeOn === null);
  return open.length > 0 ? { code: 'intakesOpen', parties: open.map(({ id }) => id) } : null;
}

function needsMandate({ parties }: Mediation): MediationRefusal | null {
  const without = parties.filter(({ kind, mandate }) => kind === 'school' && !mandate);
  return without.length > 0 ? { code: 'mandateMissing', parties: without.map(({ id }) => id) } : null;
}

function needsSignatures({ parties }: Mediation): MediationRefusal | null {
  const missing = deciding(parties).filter(({ signedOn }) => signedOn === null);
  return missing.length > 0 ? { code: 'signaturesMissing', parties: missing.map(({ id }) => id) } : null;
}

function needsSettlement({ ending, settlementShared }: Mediation): MediationRefusal | null {
  if (ending?.how !== 'settled') return { code: 'nothingSettled' };
  return settlementShared ? { code: 'alreadyShared' } : null;
}
