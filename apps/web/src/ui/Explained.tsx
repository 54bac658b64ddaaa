import { type ReactNode, useId, useState } from 'react';
import './explained.css';

type ExplainedProps = {
  /** What is always seen, such as a date. */
  readonly children: ReactNode;
  /** What the button does, for a screen reader: "hoe berekend". */
  readonly label: string;
  readonly explanation: ReactNode;
};

/**
 * Words with their explanation behind them: it shows on hover and focus, stays when clicked or touched,
 * and goes with Escape.
 */
export function Explained({ children, label, explanation }: ExplainedProps) {
  const [shown, setShown] = useState<'no' | 'passing' | 'pinned'>('no');
  const panelId = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the mouse only adds what the button does too
    <span
      className="s-explained"
      onPointerEnter={(event) => event.pointerType === 'mouse' && shown === 'no' && setShown('passing')}
      onPointerLeave={() => shown === 'passing' && setShown('no')}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setShown('no')}
    >
      <button
        type="button"
        className="s-explained__button"
        aria-expanded={shown !== 'no'}
        aria-controls={panelId}
        onFocus={(event) =>
          event.currentTarget.matches(':focus-visible') && shown === 'no' && setShown('passing')
        }
        onClick={() => setShown(shown === 'pinned' ? 'no' : 'pinned')}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && shown !== 'no') {
            event.stopPropagation();
            setShown('no');
          }
        }}
      >
        {children}
        <span className="aksel-sr-only">, {label}</span>
      </button>
      <span id={panelId} className="s-explained__panel" hidden={shown === 'no'}>
        {shown !== 'no' && explanation}
      </span>
    </span>
  );
}
