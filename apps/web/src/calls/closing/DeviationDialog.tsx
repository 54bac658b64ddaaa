import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { leastReasonLength, refusalOfDeviation } from '@steunpunt/domain/triage/deviation';
import { type FirstStep, firstSteps } from '@steunpunt/domain/triage/outcome';
import { useEffect, useId, useRef, useState } from 'react';
import { firstStepNames } from '../../texts/words.ts';
import { Modal } from '../../ui/Modal.tsx';
import { isTyping } from '../../ui/use-key.ts';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';
import { useCall } from '../call-context.ts';
import { outcomeOfCall } from '../call-route.ts';
import { OptionButton } from '../question/OptionButton.tsx';
import { deviationRefusalText } from './deviation-words.ts';

/** Another first step than the protocol's, with the reason; what may not be chosen stays in view and says why. */
export function DeviationDialog({ onClose }: { readonly onClose: () => void }) {
  const { session, facts } = useCall();
  const outcome = outcomeOfCall(facts);
  const before = session.state.choices.deviation;
  const [first, setFirst] = useState<FirstStep | null>(before?.first ?? null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [tried, setTried] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const ids = { reason: useId(), error: useId() };
  const others = firstSteps.filter((step) => step !== outcome.first);
  const longEnough = 'x'.repeat(leastReasonLength);
  const refusalOf = (step: FirstStep) => refusalOfDeviation(outcome, { first: step }, longEnough);
  const refusal = first === null ? null : refusalOfDeviation(outcome, { first }, reason);
  const error = !tried
    ? null
    : first === null
      ? 'Kies eerst een uitkomst.'
      : refusal && deviationRefusalText(refusal);
  useEffect(() => group.current?.focus(), []);

  const choose = (step: FirstStep | undefined) => {
    if (step === undefined || refusalOf(step) !== null) return;
    setFirst(step);
    field.current?.focus();
  };
  const save = () => {
    setTried(true);
    if (first === null || refusal !== null) return;
    // Nobody has to argue for safety first, but the contact always tells why.
    const why = reason.trim().length < 5 ? 'Veiligheid gaat voor.' : reason.trim();
    session.choose({ deviation: { first, reason: why } });
    onClose();
  };
  return (
    <Modal
      title="Een andere uitkomst kiezen"
      onClose={onClose}
      actions={<Button onClick={save}>Kies deze uitkomst</Button>}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus */}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-label="Uitkomst"
        className="c-options"
        onKeyDown={(event) => {
          if (isTyping(event.target) || !/^[1-9]$/.test(event.key)) return;
          event.preventDefault();
          choose(others[Number(event.key) - 1]);
        }}
      >
        {others.map((step, index) => {
          const refused = refusalOf(step);
          return refused === null ? (
            <OptionButton
              key={step}
              compact
              digit={index + 1}
              label={firstStepNames[step]}
              chosen={first === step}
              onChoose={() => choose(step)}
            />
          ) : (
            <p key={step} className="c-option c-option--refused">
              <PadlockLockedIcon aria-hidden />
              <span className="c-option__words">
                <span className="c-option__label">{firstStepNames[step]}</span>
                <span className="c-option__hint">{deviationRefusalText(refused)}</span>
              </span>
            </p>
          );
        })}
      </div>
      <label htmlFor={ids.reason} className="c-readback__label">
        Waarom wijkt u af?
      </label>
      <textarea
        ref={field}
        id={ids.reason}
        className="c-field c-field--long"
        rows={3}
        maxLength={500}
        value={reason}
        aria-invalid={error !== null}
        aria-describedby={ids.error}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          save();
        }}
      />
      <NumberWarning text={reason} onMask={(mask) => setReason(mask(reason))} />
      <p id={ids.error} className="c-field-error" role="alert">
        {error}
      </p>
    </Modal>
  );
}
