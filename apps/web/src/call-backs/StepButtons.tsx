import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { CallBackStepName } from '@steunpunt/domain/call-back/steps';
import { callBackStepTexts, greyReason } from '../texts/call-back.ts';

type StepButtonsProps = {
  readonly callBack: CallBackView;
  readonly steps: readonly CallBackStepName[];
  readonly label: string;
  readonly onStep: (step: CallBackStepName) => void;
};

/** Steps as buttons; one that cannot be taken stays in view with the reason. */
export function StepButtons({ callBack, steps, label, onStep }: StepButtonsProps) {
  return (
    <ul className="s-steps" aria-label={label}>
      {steps.map((step) => {
        const refusal = callBack.steps.find((one) => one.step === step)?.refusal ?? null;
        return (
          <li key={step}>
            {refusal === null ? (
              <Button
                type="button"
                size="small"
                variant="secondary"
                data-color="neutral"
                onClick={() => onStep(step)}
              >
                {callBackStepTexts[step]}
              </Button>
            ) : (
              <span className="s-steps__locked">
                <PadlockLockedIcon aria-hidden />
                <span>
                  {callBackStepTexts[step]}: {greyReason(refusal.code)}
                </span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
