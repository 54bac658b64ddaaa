import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import type { DoorbraakStep } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import { doorbraakStepLabels } from '@steunpunt/domain/doorbraak/doorbraak-words';
import { useState } from 'react';
import { AskedFields } from '../workflow/AskedFields.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { errorsIn, type Filled } from '../workflow/step-field.ts';
import { bodyOf } from './step-body.ts';
import { fieldsOf } from './step-fields.ts';
import { stepIntro } from './step-intro.ts';
import { useStep } from './use-step.ts';

type StepFormProps = {
  readonly step: DoorbraakStep;
  readonly doorbraak: DoorbraakView;
  readonly onClose: () => void;
  readonly onLeft: () => void;
};

/** The dialog of any step: what it does, and what it asks. */
export function StepForm({ step, doorbraak, onClose, onLeft }: StepFormProps) {
  const fields = fieldsOf(step, doorbraak);
  const [values, setValues] = useState<Filled>({});
  const [errors, setErrors] = useState<Filled>({});
  const take = useStep(doorbraak, step === 'declareTie' ? onLeft : onClose);
  const submit = () => {
    const missing = errorsIn(fields, values);
    setErrors(missing);
    if (Object.keys(missing).length === 0) take.send(bodyOf(step, values, doorbraak));
  };
  const intro = stepIntro(step);
  return (
    <StepModal
      title={doorbraakStepLabels[step]}
      intro={intro !== undefined && <p>{intro}</p>}
      submitText={doorbraakStepLabels[step]}
      errors={errors}
      failure={take.error}
      busy={take.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <AskedFields fields={fields} values={values} errors={errors} onChange={setValues} />
    </StepModal>
  );
}
