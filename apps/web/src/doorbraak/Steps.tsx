import { ArrowRightIcon } from '@navikt/aksel-icons';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { type DoorbraakStep, doorbraakSteps } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import { doorbraakStepLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { useState } from 'react';
import { shortReason } from '../texts/step-reasons.ts';
import { Panel } from '../ui/Panel.tsx';
import { type OfferedStep, StepList } from '../workflow/StepList.tsx';
import { StepForm } from './StepForm.tsx';

type StepsProps = { readonly doorbraak: DoorbraakView; readonly onLeft: () => void };

/** The steps this person may ever take, with why not when it is not now. */
export function Steps({ doorbraak, onLeft }: StepsProps) {
  const [taking, setTaking] = useState<DoorbraakStep | null>(null);
  return (
    <Panel>
      <StepList
        title="Wat kan nu"
        steps={stepsShown(doorbraak)}
        whenEmpty="U hoeft hier niets te doen."
        onTake={setTaking}
      />
      {taking !== null && (
        <StepForm step={taking} doorbraak={doorbraak} onClose={() => setTaking(null)} onLeft={onLeft} />
      )}
    </Panel>
  );
}

/** What is not this person's, or lies behind or far ahead, is left out: the list says what is next. */
export function stepsShown(doorbraak: DoorbraakView): OfferedStep<DoorbraakStep>[] {
  return inOrder(doorbraak).flatMap(({ step, refusal }) => {
    const name = step as DoorbraakStep;
    if (refusal?.code === 'notYours' || refusal?.code === 'notPaused' || refusal?.code === 'noLevelOpen') {
      return [];
    }
    if (refusal?.code === 'wrongStage' && !isNext(name, doorbraak)) return [];
    return [
      {
        step: name,
        name: doorbraakStepLabels[name],
        reason: refusal === null ? null : shortReason(refusal),
        icon: <ArrowRightIcon aria-hidden />,
      },
    ];
  });
}

/** What belongs to this stage alone comes first, then what is possible in many. */
function inOrder({ steps }: DoorbraakView) {
  const stagesOf = (step: string) => doorbraakSteps[step as DoorbraakStep].from.length;
  return steps.toSorted((one, other) => stagesOf(one.step) - stagesOf(other.step));
}

/** Possible in the stage that a step from here leads to, and nowhere before. */
function isNext(step: DoorbraakStep, { stage }: DoorbraakView): boolean {
  const reached = Object.values(doorbraakSteps)
    .filter(({ from, to }) => to !== 'same' && new Set<string>(from).has(stage))
    .map(({ to }) => to);
  const [first] = doorbraakSteps[step].from;
  return reached.some((one) => one === first) && first !== 'evaluation' && first !== 'plan';
}
