import type { MediationView } from '@steunpunt/contract/mediations';
import { mediationStepLabels } from '@steunpunt/domain/mediation/mediation-words';
import { useState } from 'react';
import { useReference } from '../api/reference.ts';
import { AskedFields } from '../workflow/AskedFields.tsx';
import { StepModal } from '../workflow/StepModal.tsx';
import { errorsIn, type Filled } from '../workflow/step-field.ts';
import { knownOfParty } from './known-party.ts';
import { type AskedStep, bodyOf, fieldsOf } from './step-fields.ts';
import { stepIntro } from './step-intro.ts';
import { useStep } from './use-step.ts';

type StepFormProps = {
  readonly step: AskedStep;
  readonly mediation: MediationView;
  readonly onClose: () => void;
  readonly onLeft: () => void;
};

/** The dialog of any step: what it does, and what it asks. */
export function StepForm({ step, mediation, onClose, onLeft }: StepFormProps) {
  const colleagues = useReference()?.colleagues ?? [];
  const mediators = colleagues.filter(({ roles }) => roles.includes('mediator'));
  const fields = fieldsOf(step, mediation, mediators);
  const [values, setValues] = useState<Filled>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const take = useStep(mediation, step === 'giveBack' ? onLeft : onClose);
  const change = (next: Filled) => {
    const { partyId = '' } = next;
    const chosen = step === 'changeParty' && partyId !== values['partyId'];
    setValues(chosen ? knownOfParty(partyId, mediation) : next);
  };
  const submit = () => {
    const missing = errorsIn(fields, values);
    setErrors(missing);
    if (Object.keys(missing).length === 0) take.send(bodyOf(step, values));
  };
  const intro = stepIntro(step);
  return (
    <StepModal
      title={mediationStepLabels[step]}
      intro={intro !== undefined && <p>{intro}</p>}
      submitText={mediationStepLabels[step]}
      errors={errors}
      failure={take.error}
      busy={take.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <AskedFields fields={fields} values={values} errors={errors} onChange={change} />
    </StepModal>
  );
}
