import { Button } from '@navikt/ds-react/Button';
import { useEffect, useId, useRef, useState } from 'react';
import './not-asked.css';
import { NumberWarning } from '../../workflow/NumberWarning.tsx';

type NotAskedProps = {
  readonly open: boolean;
  /** Why it was passed over before; null when it was not. */
  readonly reason: string | null;
  readonly disabled: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onReason: (reason: string) => void;
};

/** "Niet gevraagd, omdat …": passing a question over takes a few words. */
export function NotAsked({ open, reason, disabled, onOpen, onReason }: NotAskedProps) {
  if (open) return <ReasonField reason={reason ?? ''} onCancel={() => onOpen(false)} onReason={onReason} />;
  return (
    <button
      type="button"
      data-answer=""
      className="c-option c-option--quiet"
      aria-pressed={reason !== null}
      disabled={disabled}
      onClick={() => onOpen(true)}
    >
      <span aria-hidden className="c-option__key">
        0
      </span>
      <span className="c-option__words">
        <span className="c-option__label">
          {reason === null ? 'Niet gevraagd, omdat …' : `Niet gevraagd: ${reason}`}
        </span>
      </span>
    </button>
  );
}

type ReasonFieldProps = {
  readonly reason: string;
  readonly onCancel: () => void;
  readonly onReason: (reason: string) => void;
};

function ReasonField({ reason, onCancel, onReason }: ReasonFieldProps) {
  const [text, setText] = useState(reason);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const errorId = useId();
  const wrong = tried && text.trim().length < 2;
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="c-not-asked"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (text.trim().length >= 2) onReason(text.trim());
        else field.current?.focus();
      }}
    >
      <label htmlFor={id}>Niet gevraagd, omdat</label>
      <input
        ref={field}
        id={id}
        className="c-field"
        value={text}
        maxLength={300}
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? errorId : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          const group = event.currentTarget.closest<HTMLElement>('[role="group"]');
          onCancel();
          group?.focus();
        }}
      />
      <Button size="small" variant="secondary" type="submit">
        Sla over
      </Button>
      <NumberWarning text={text} onMask={(mask) => setText(mask(text))} />
      {wrong && (
        <p id={errorId} className="c-field-error" role="alert">
          Schrijf in een paar woorden waarom u dit niet vroeg.
        </p>
      )}
    </form>
  );
}
