import { type ExplainedStage, explainStages } from '../workflow/explain-stages.ts';
import { type MediationStage, mediationStages } from './mediation-stages.ts';
import { mediationSteps } from './mediation-steps.ts';
import { aftercareWeeks, stageWorkingDays } from './mediation-terms.ts';
import { mediationRelationLabels, mediationStageLabels } from './mediation-words.ts';

const sentences: Readonly<Record<MediationStage, string>> = {
  requested: 'Ouders of school vragen om mediation. We vragen beide kanten of zij willen.',
  suitability: 'We kijken of mediation past: is het vrijwillig, is het veilig, en mag iedereen beslissen?',
  offered: 'We zoeken een mediator die u en de school niet kent. Die ziet nog geen namen.',
  picked: 'De mediator belt u om af te spreken.',
  intakes: 'De mediator praat eerst apart met ieder. Wat u zegt, blijft bij de mediator.',
  agreement: 'Wil iedereen verder? Dan tekent iedereen een overeenkomst.',
  talks: 'U praat met elkaar, met de mediator erbij. Meestal drie tot vijf keer.',
  ended: 'U schrijft samen op wat u afspreekt, of iemand stopt. Dat mag altijd.',
  closed: 'De mediation is klaar. De aantekeningen worden later vernietigd.',
  aftercare: `Na ${aftercareWeeks.from} tot ${aftercareWeeks.to} weken vraagt de mediator hoe het gaat.`,
  done: 'Alles is afgerond.',
  notStarted: 'Zegt iemand nee, dan begint de mediation niet. U hoeft niet te zeggen waarom.',
};

/** A mediation as a parent could follow it, from the table that server and screen follow. */
export function explainMediation(): ExplainedStage[] {
  return explainStages(mediationSteps, mediationStages, {
    names: mediationStageLabels,
    sentences,
    by: mediationRelationLabels,
    workingDays: stageWorkingDays,
  });
}
