import { PadlockLockedIcon } from '@navikt/aksel-icons';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import { type AttemptResult, attemptResults } from '@steunpunt/domain/call-back/call-back-codes';
import { useEffect, useRef } from 'react';
import { attemptNames, greyReason } from '../texts/call-back.ts';
import { KeyCap } from '../ui/KeyCap.tsx';

type ResultKeysProps = {
  readonly callBack: CallBackView;
  readonly chosen: AttemptResult | null;
  readonly onChoose: (result: AttemptResult) => void;
};

/** Four results on four keys; the keys act while the focus is in this group. What is not possible says why. */
export function ResultKeys({ callBack, chosen, onChoose }: ResultKeysProps) {
  const group = useRef<HTMLDivElement | null>(null);
  useEffect(() => group.current?.focus({ preventScroll: true }), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus
    <div
      ref={(element) => {
        group.current = element;
        // A dialog that opens around it gives it the focus; what is drawn later takes it itself.
        element?.setAttribute('autofocus', '');
      }}
      role="group"
      tabIndex={-1}
      aria-label="Hoe ging het?"
      className="s-results"
      onKeyDown={(event) => {
        const result = attemptResults[Number(event.key) - 1];
        if (result === undefined || whyNot(callBack, result) !== null) return;
        event.preventDefault();
        onChoose(result);
      }}
    >
      {attemptResults.map((result, index) => {
        const reason = whyNot(callBack, result);
        return reason === null ? (
          <button
            key={result}
            type="button"
            className="s-results__key"
            aria-pressed={chosen === result}
            onClick={() => onChoose(result)}
          >
            <KeyCap>{String(index + 1)}</KeyCap> {attemptNames[result]}
          </button>
        ) : (
          <p key={result} className="s-results__key s-results__key--locked">
            <PadlockLockedIcon aria-hidden />
            <span>
              {attemptNames[result]} <span className="s-quiet s-small">{reason}</span>
            </span>
          </p>
        );
      })}
    </div>
  );
}

export function whyNot({ steps, reach }: CallBackView, result: AttemptResult): string | null {
  const needed = result === 'spoken' ? 'speak' : 'miss';
  const refusal = steps.find(({ step }) => step === needed)?.refusal ?? null;
  if (refusal !== null) return greyReason(refusal.code);
  return result === 'voicemail' && reach?.voicemail === false ? 'de beller wil geen voicemail' : null;
}
