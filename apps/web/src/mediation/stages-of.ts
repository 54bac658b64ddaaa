import type { MediationStage } from '@steunpunt/domain/mediation/mediation-stages';
import { mediationStages } from '@steunpunt/domain/mediation/mediation-stages';
import { mediationStageLabels } from '@steunpunt/domain/mediation/mediation-words';
import type { Stage } from '../workflow/Stages.tsx';

/** The stages in order, with where it stands. A mediation that did not start ends after the question whether it fits. */
export function stagesOf(now: MediationStage): Stage[] {
  const course: readonly MediationStage[] =
    now === 'notStarted'
      ? ['requested', 'suitability', 'notStarted']
      : mediationStages.filter((stage) => stage !== 'notStarted');
  const place = course.indexOf(now);
  return course.map((stage, index) => ({
    name: mediationStageLabels[stage],
    at: index < place ? 'done' : index === place ? 'now' : 'ahead',
  }));
}
