import { Button } from '@navikt/ds-react/Button';
import { noCaseOutcomes } from '@steunpunt/contract/calls';
import { refusalOfNoCase } from '@steunpunt/domain/contact/no-case';
import { useEffect, useRef, useState } from 'react';
import { refusalText } from '../../texts/refusals.ts';
import { noCaseNames } from '../../texts/words.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { useCall } from '../call-context.ts';
import { OptionButton } from '../question/OptionButton.tsx';
import { useSessionState } from '../session/use-session-state.ts';

type Outcome = (typeof noCaseOutcomes)[number];

/** A call that is no case: one key says what it was, Enter confirms. It is counted, and nothing of a wrong number is kept. */
export function NoCaseDialog({ onClose }: { readonly onClose: () => void }) {
  const { session, facts, readOnly } = useCall();
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const [tried, setTried] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const advised = useSessionState(session, ({ safetyLog, advice }) => safetyLog.length + advice.length > 0);
  const refusal = refusalOfNoCase(facts.answers, advised);
  useEffect(() => group.current?.focus(), []);
  const confirm = () => {
    setTried(true);
    if (chosen === null) return;
    session.end({ kind: 'noCase', outcome: chosen });
    onClose();
  };
  return (
    <Modal
      title="Geen zaak"
      onClose={onClose}
      actions={
        refusal === null && (
          <Button disabled={readOnly} onClick={confirm}>
            Sluit het gesprek af <KeyCap onDark>Enter</KeyCap>
          </Button>
        )
      }
    >
      {refusal === null && tried && chosen === null && <InlineError>Kies eerst wat het was.</InlineError>}
      {refusal !== null && <InlineError>{refusalText(refusal)}</InlineError>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus */}
      <div
        ref={group}
        role="group"
        tabIndex={-1}
        aria-label="Wat was het?"
        className="c-options"
        onKeyDown={(event) => {
          if (refusal !== null) return;
          const outcome = noCaseOutcomes[Number(event.key) - 1];
          if (outcome !== undefined) setChosen(outcome);
          else if (event.key === 'Enter' && event.target === event.currentTarget) confirm();
          else return;
          event.preventDefault();
        }}
      >
        {noCaseOutcomes.map((outcome, index) => (
          <OptionButton
            key={outcome}
            compact
            digit={index + 1}
            label={noCaseNames[outcome]}
            chosen={chosen === outcome}
            disabled={readOnly || refusal !== null}
            onChoose={() => setChosen(outcome)}
          />
        ))}
      </div>
    </Modal>
  );
}
