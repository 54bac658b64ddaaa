import { ArrowRightIcon } from '@navikt/aksel-icons';
import type { MediationView } from '@steunpunt/contract/mediations';
import { type MediationStep, mediationSteps } from '@steunpunt/domain/mediation/mediation-steps';
import { mediationStepLabels } from '@steunpunt/domain/mediation/mediation-words';
import { useState } from 'react';
import { shortReason } from '../texts/step-reasons.ts';
import { Panel } from '../ui/Panel.tsx';
import { type OfferedStep, StepList } from '../workflow/StepList.tsx';
import { StepForm } from './StepForm.tsx';
import type { AskedStep } from './step-fields.ts';

/** The steps this person may ever take, with why not when it is not now. */
export function Steps({
  mediation,
  onLeft,
}: {
  readonly mediation: MediationView;
  readonly onLeft: () => void;
}) {
  const [taking, setTaking] = useState<AskedStep | null>(null);
  return (
    <Panel>
      <StepList
        title="Wat kan nu"
        steps={stepsShown(mediation)}
        whenEmpty="U hoeft hier niets te doen."
        onTake={setTaking}
      />
      {taking !== null && (
        <StepForm step={taking} mediation={mediation} onClose={() => setTaking(null)} onLeft={onLeft} />
      )}
    </Panel>
  );
}

/** What is not this person's, or lies behind or far ahead, is left out: the list says what is next. */
export function stepsShown(mediation: MediationView): OfferedStep<AskedStep>[] {
  return inOrder(mediation).flatMap(({ step, refusal }) => {
    const name = step as MediationStep;
    if (name === 'pick' || name === 'assign') return [];
    if (refusal?.code === 'notYours' || refusal?.code === 'notPaused') return [];
    if (refusal?.code === 'wrongStage' && !isNext(name, mediation)) return [];
    return [
      {
        step: name,
        name: mediationStepLabels[name],
        reason: refusal === null ? null : shortReason(refusal),
        icon: <ArrowRightIcon aria-hidden />,
      },
    ];
  });
}

/** What belongs to this stage alone comes first, then what is possible in many. */
function inOrder({ steps }: MediationView) {
  const stagesOf = (step: string) => mediationSteps[step as MediationStep].from.length;
  return steps.toSorted((one, other) => stagesOf(one.step) - stagesOf(other.step));
}

/** Possible in the stage that a step from here leads to. */
function isNext(step: MediationStep, { stage }: MediationView): boolean {
  const reached = Object.values(mediationSteps)
    .filter(({ from, to }) => to !== 'same' && new Set<string>(from).has(stage))
    .map(({ to }) => to);
  const [first] = mediationSteps[step].from;
  return reached.some((one) => one === first) && first !== 'ended';
}
