import { type ExplainedStage, explainStages } from '../workflow/explain-stages.ts';
import { type DoorbraakStage, doorbraakStages } from './doorbraak-stages.ts';
import { doorbraakSteps } from './doorbraak-steps.ts';
import { followUpDays, tableWithinWorkingDays } from './doorbraak-terms.ts';
import { doorbraakRelationLabels, doorbraakStageLabels } from './doorbraak-words.ts';

const sentences: Readonly<Record<DoorbraakStage, string>> = {
  requested: 'De leidinggevenden zien dat het vastzit en vragen een doorbraak aan.',
  test: 'We kijken of een doorbraak helpt. Het gezin zegt zelf ja of nee.',
  team: 'Er komt een klein team. Eén mens, de casusregisseur, is er voor het gezin.',
  facts:
    'Leerling en ouders vertellen zelf wat zij willen. We schrijven op wie wat doet en waar het vastzit.',
  table: 'Iedereen die mag beslissen komt aan één tafel, met het gezin.',
  plan: 'We spreken af wie wat doet, en wanneer. Waar dat moet, zeggen de ouders eerst ja.',
  decision:
    'Wie in de regio beslist, neemt een besluit over het plan. Niemand dwingt een plaats op school af.',
  followUp: `We lopen de afspraken elke ${followUpDays} dagen na, tot alles klaar is.`,
  evaluation: 'We kijken samen terug: wat werkte, en wat moet anders voor andere kinderen?',
  done: 'Alles is afgerond.',
  notStarted: 'Zegt het gezin nee, of helpt een doorbraak niet, dan begint zij niet.',
};

/** A doorbraak as a parent could follow it, from the table that server and screen follow. */
export function explainDoorbraak(): ExplainedStage[] {
  return explainStages(doorbraakSteps, doorbraakStages, {
    names: doorbraakStageLabels,
    sentences,
    by: doorbraakRelationLabels,
    workingDays: { facts: tableWithinWorkingDays },
  });
}
