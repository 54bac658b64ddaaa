import { useCall } from '../call-context.ts';
import { useClosing } from './use-closing.ts';
import { YesNo } from './YesNo.tsx';

/** Whether the caller wants the call-back that is offered. */
export function OfferChoice() {
  const { session, readOnly } = useCall();
  const { outcome, choices } = useClosing();
  if (outcome.promise?.state !== 'offered') return null;
  return (
    <div className="c-closing__ask">
      <YesNo
        id="afronden-aanbod"
        label="Wil de beller dat er nog iemand terugbelt?"
        value={choices.offerAccepted}
        disabled={readOnly}
        onChange={(offerAccepted) => session.choose({ offerAccepted })}
      />
    </div>
  );
}
