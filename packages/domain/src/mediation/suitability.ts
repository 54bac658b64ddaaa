/**
 * What must be true before mediation is offered; each is answered apart, with "weet niet" as an answer that holds it up.
 * @source domain notes 4.2, M1: voluntary, balance, safety, authority to decide, no running GPO or LKC procedure unless paused
 */
export const suitabilityCriteria = [
  'voluntary',
  'safe',
  'balanced',
  'authorityKnown',
  'mandate',
  'noProcedure',
] as const;
export type SuitabilityCriterion = (typeof suitabilityCriteria)[number];

export const suitabilityAnswers = ['yes', 'no', 'unknown'] as const;
export type SuitabilityAnswer = (typeof suitabilityAnswers)[number];

export type Suitability = Readonly<Partial<Record<SuitabilityCriterion, SuitabilityAnswer>>>;

export function openCriteria(suitability: Suitability): SuitabilityCriterion[] {
  return suitabilityCriteria.filter((criterion) => (suitability[criterion] ?? 'unknown') === 'unknown');
}

export function failedCriteria(suitability: Suitability): SuitabilityCriterion[] {
  return suitabilityCriteria.filter((criterion) => suitability[criterion] === 'no');
}
