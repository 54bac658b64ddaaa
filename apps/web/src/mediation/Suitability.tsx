import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import type { MediationView } from '@steunpunt/contract/mediations';
import { suitabilityLabels } from '@steunpunt/domain/mediation/mediation-words';
import { type SuitabilityAnswer, suitabilityAnswers } from '@steunpunt/domain/mediation/suitability';
import { errorText } from '../texts/workflow-errors.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useStep } from './use-step.ts';

const answerNames: Readonly<Record<SuitabilityAnswer, string>> = {
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet niet',
};

/** Whether mediation fits: every question apart, saved as it is answered. */
export function Suitability({ mediation }: { readonly mediation: MediationView }) {
  const take = useStep(mediation, () => undefined);
  const mayJudge = mediation.steps.some(
    ({ step, refusal }) => step === 'judgeSuitability' && refusal === null,
  );
  return (
    <Panel title="Past mediation hier?">
      {take.error !== null && <InlineError>{errorText(take.error)}</InlineError>}
      <div className="m-suitability">
        {mediation.suitability.map(({ criterion, answer }) => (
          <RadioGroup
            key={criterion}
            size="small"
            legend={suitabilityLabels[criterion]}
            value={answer}
            readOnly={!mayJudge || take.isPending}
            onChange={(chosen: SuitabilityAnswer) =>
              take.send({ step: 'judgeSuitability', criterion, answer: chosen })
            }
          >
            <div className="s-row">
              {suitabilityAnswers.map((one) => (
                <Radio key={one} value={one}>
                  {answerNames[one]}
                </Radio>
              ))}
            </div>
          </RadioGroup>
        ))}
      </div>
    </Panel>
  );
}
