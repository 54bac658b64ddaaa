import type { DoorbraakStage } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { doorbraakStages } from '@steunpunt/domain/doorbraak/doorbraak-stages';
import { doorbraakStageLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import type { Stage } from '../workflow/Stages.tsx';

/** The stages in order, with where it stands. One that did not start ends after the question whether it is needed. */
export function stagesOf(now: DoorbraakStage): Stage[] {
  const course: readonly DoorbraakStage[] =
    now === 'notStarted'
      ? ['requested', 'test', 'notStarted']
      : doorbraakStages.filter((stage) => stage !== 'notStarted');
  const place = course.indexOf(now);
  return course.map((stage, index) => ({
    name: doorbraakStageLabels[stage],
    at: index < place ? 'done' : index === place ? 'now' : 'ahead',
  }));
}
