import type { DoorbraakCriterion } from './second-triage-words.ts';

/** The criteria in the words of a printed page. */
export const criterionLabels: Readonly<Record<DoorbraakCriterion, string>> = {
  longAtHomeOrManyBodies: 'Vier weken of langer thuis, of drie of meer instanties',
  planFailed: 'Een eerder plan is mislukt',
  bodiesContradict: 'Instanties spreken elkaar tegen',
  termPassing: 'Een termijn dreigt voorbij te gaan',
  likeCases: 'Er zijn meer van zulke zaken',
};
