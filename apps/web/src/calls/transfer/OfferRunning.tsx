import { Button } from '@navikt/ds-react/Button';
import type { TransferView } from '@steunpunt/contract/transfers';
import { useEffect, useRef, useState } from 'react';

type OfferRunningProps = { readonly transfer: TransferView; readonly onWithdraw: () => void };

/** An offer a colleague has not answered yet, with the seconds that are left. */
export function OfferRunning({ transfer, onWithdraw }: OfferRunningProps) {
  const seconds = useSecondsUntil(transfer.expiresAt);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="c-connect__offer">
      <p role="status">
        <strong>{transfer.toName}</strong> krijgt nu uw aanbod te zien.
      </p>
      <p role="timer" className="c-connect__seconds">
        nog {seconds} {seconds === 1 ? 'seconde' : 'seconden'}
      </p>
      <Button ref={button} size="small" variant="secondary" onClick={onWithdraw}>
        Trek het aanbod in
      </Button>
    </div>
  );
}

export function useSecondsUntil(instant: string): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(instant) - Date.now()) / 1_000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 500);
    return () => clearInterval(timer);
  });
  return seconds;
}
