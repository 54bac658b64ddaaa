import {
  type DoorbraakRelation,
  type DoorbraakStage,
  doorbraakStages,
} from '../doorbraak/doorbraak-stages.ts';
import { doorbraakStepNames, doorbraakSteps } from '../doorbraak/doorbraak-steps.ts';
import {
  doorbraakRelationLabels,
  doorbraakStageLabels,
  doorbraakStepLabels,
} from '../doorbraak/doorbraak-words.ts';
import {
  type MediationRelation,
  type MediationStage,
  mediationStages,
} from '../mediation/mediation-stages.ts';
import { mediationStepNames, mediationSteps } from '../mediation/mediation-steps.ts';
import {
  mediationRelationLabels,
  mediationStageLabels,
  mediationStepLabels,
} from '../mediation/mediation-words.ts';
import { type Role, roleNames } from '../people/roles.ts';
import { type OfferState, offerStates } from '../pool/offer.ts';
import { type OfferRelation, poolStepNames, poolSteps } from '../pool/pool-steps.ts';
import { offerRelationLabels, offerStateLabels, poolStepLabels } from '../pool/pool-words.ts';
import type { FieldClass } from '../privacy/field-classes.ts';
import { itemStateLabels, triageStepLabels } from '../second-triage/print-second-triage.ts';
import { itemStates } from '../second-triage/second-triage-words.ts';
import { type TriageStep, type TriageStepRow, triageSteps } from '../second-triage/triage-steps.ts';
import type { Step } from '../workflow/step.ts';
import { seesWhatWasSaid } from './doorbraak-relation.ts';
import { printedMatrix, withoutRelation } from './print-record-matrix.ts';
import { doorbraakPairs, mediationPairs } from './role-relations.ts';

/** The field classes that the contract lets an answer about each carry. */
export type CarriedClasses = {
  readonly mediation: readonly FieldClass[];
  readonly notes: readonly FieldClass[];
  readonly doorbraak: readonly FieldClass[];
  readonly shownOffer: readonly FieldClass[];
  readonly leadOffers: readonly FieldClass[];
  readonly item: readonly FieldClass[];
};

/** The offer's relations go with a role each: only a mediator is of the pool. */
const offerPairs = [
  ['lead', 'lead'],
  ['mediator', 'pool'],
  ['mediator', 'mediator'],
] as const satisfies readonly (readonly [Role, OfferRelation])[];

/** Role, relation, stage and steps with the field classes of a mediation, an offer, a doorbraak and an item of a meeting. */
export function printWorkflowMatrix(carried: CarriedClasses): string[] {
  const withNotes = [...carried.mediation, ...carried.notes];
  return [
    '## Mediation',
    'Wie een relatie heeft, ziet de mediation in elke stand. De vertrouwelijke aantekeningen (F5) ziet alleen een mediator van deze mediation.',
    printedMatrix(
      mediationPairs().map(([role, relation]) => ({
        who: [roleNames[role], mediationRelationLabels[relation]],
        cells: mediationStages.map((stage) => ({
          state: mediationStageLabels[stage],
          may: may(
            mediationStepNames.filter((step) =>
              goes<MediationStage, MediationRelation>(mediationSteps[step], stage, relation),
            ),
            mediationStepLabels,
          ),
          fields: (relation === 'mediator' ? withNotes : carried.mediation).join(' '),
        })),
      })),
    ),
    withoutRelation(mediationPairs()),
    '## Zaak in de poule',
    'Voor het pakken ziet een mediator alleen wat in [De poule](pool.md) staat. Wie een band heeft met de zaak, ziet haar niet.',
    printedMatrix(
      offerPairs.map(([role, relation]) => ({
        who: [roleNames[role], offerRelationLabels[relation]],
        cells: offerStates.map((state) => ({
          state: offerStateLabels[state],
          may: may(
            poolStepNames.filter((step) => goes<OfferState, OfferRelation>(poolSteps[step], state, relation)),
            poolStepLabels,
          ),
          fields: offerFields(relation, state, carried),
        })),
      })),
    ),
    withoutRelation(offerPairs),
    '## Doorbraak',
    'De beslisser van de regio ziet een doorbraak vanaf het plan, of eerder als het hoogste niveau is gevraagd. Wie een band heeft met de zaak, ziet haar niet.',
    printedMatrix(
      doorbraakPairs().map(([role, relation]) => ({
        who: [roleNames[role], doorbraakRelationLabels[relation]],
        cells: doorbraakStages.map((stage) => ({
          state: doorbraakStageLabels[stage],
          may: may(
            doorbraakStepNames.filter((step) =>
              goes<DoorbraakStage, DoorbraakRelation>(doorbraakSteps[step], stage, relation),
            ),
            doorbraakStepLabels,
          ),
          fields: carried.doorbraak.filter((one) => one !== 'F3' || seesWhatWasSaid([relation])).join(' '),
        })),
      })),
    ),
    withoutRelation(doorbraakPairs()),
    '## Punt van de tweede triage',
    `Wie het contact of de zaak ziet, ziet het punt, met de gegevens die daar gelden en nooit meer dan ${carried.item.join(' ')}. Een gast ziet F0 en de vraag, alleen tijdens het overleg.`,
    printedMatrix(
      (['lead', 'teller'] as const).map((by) => ({
        who:
          by === 'lead'
            ? [roleNames.lead, 'leidinggevende van het contact of de zaak']
            : ['Wie het besluit vertelt', 'als die persoon is aangewezen'],
        cells: itemStates.map((state) => ({
          state: itemStateLabels[state],
          may: may(
            (Object.keys(triageSteps) as TriageStep[]).filter((step) => {
              const row: TriageStepRow = triageSteps[step];
              return row.from.includes(state) && (by === 'lead' || row.by === by);
            }),
            triageStepLabels,
          ),
          fields: 'als bij het contact of de zaak',
        })),
      })),
    ),
  ];
}

function offerFields(relation: OfferRelation, state: OfferState, carried: CarriedClasses): string {
  if (relation === 'lead') return carried.leadOffers.join(' ');
  if (relation === 'pool') return state === 'open' ? carried.shownOffer.join(' ') : '–';
  return state === 'picked' ? carried.shownOffer.join(' ') : '–';
}

function goes<Stage extends string, By extends string>(
  { from, by }: Step<Stage, By>,
  stage: Stage,
  relation: By,
): boolean {
  return from.includes(stage) && by.includes(relation);
}

function may<Name extends string>(steps: readonly Name[], labels: Readonly<Record<Name, string>>): string {
  return ['zien', ...steps.map((step) => labels[step].toLowerCase())].join(', ');
}
