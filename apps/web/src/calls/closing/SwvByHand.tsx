import { useCall } from '../call-context.ts';
import { swvName } from '../known/route-words.ts';
import { OptionButton } from '../question/OptionButton.tsx';
import { useClosing } from './use-closing.ts';

/** The swv that takes the question up, chosen by hand when neither school nor home tells. */
export function SwvByHand() {
  const { session, reference, readOnly } = useCall();
  const { outcome, choices, callBack } = useClosing();
  const { responsible, urgency } = outcome;
  const isUrgent = urgency === 'U0' || urgency === 'U1';
  if (!('askByHand' in responsible) || callBack === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus
    <div
      id="afronden-swv"
      role="group"
      tabIndex={-1}
      aria-labelledby="afronden-swv-vraag"
      className="c-closing__ask"
      onKeyDown={(event) => {
        const code = responsible.askByHand[Number(event.key) - 1];
        if (code === undefined || readOnly) return;
        event.preventDefault();
        session.choose({ swv: code, promisedPersonId: null });
      }}
    >
      <h3 id="afronden-swv-vraag" className="c-closing__title">
        Welk swv pakt dit op?
      </h3>
      <p className="c-closing__quiet">
        {reference.region.areasKnown
          ? 'School en woonplaats zeggen het niet. Kies het met de hand.'
          : 'De lijst met gebieden is nog niet ingelezen. Kies het met de hand.'}
        {isUrgent && ' Nu even niet? Laat het open: de leidinggevenden zien dit gesprek meteen.'}
      </p>
      <div className="c-options">
        {responsible.askByHand.map((code, index) => (
          <OptionButton
            key={code}
            compact
            digit={index + 1}
            label={swvName(reference.region, code)}
            chosen={choices.swv === code}
            disabled={readOnly}
            onChoose={() => session.choose({ swv: code, promisedPersonId: null })}
          />
        ))}
      </div>
    </div>
  );
}
