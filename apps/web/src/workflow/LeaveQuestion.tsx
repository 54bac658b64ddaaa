import { Alert } from '@navikt/ds-react/Alert';
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef } from 'react';

type LeaveQuestionProps = { readonly onStay: () => void; readonly onLeave: () => void };

/** Asks before a typed text is thrown away. Whoever stays goes on where they were. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <Alert variant="warning" size="small" role="alert">
      <p>Uw tekst is nog niet bewaard.</p>
      <Button ref={stay} type="button" size="small" variant="secondary" onClick={onStay}>
        Typ verder
      </Button>{' '}
      <Button type="button" size="small" variant="tertiary" onClick={onLeave}>
        Sluit zonder bewaren
      </Button>
    </Alert>
  );
}
