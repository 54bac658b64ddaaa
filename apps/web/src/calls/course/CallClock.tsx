import { useEffect, useState } from 'react';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { sayDuration, secondsSince } from './duration.ts';

/** How long the call lasts; ticks on its own, so that nothing else is drawn again. */
export function CallClock({ className }: { readonly className: string }) {
  const { session } = useCall();
  const startedAt = useSessionState(session, (state) => state.startedAt);
  const seconds = useSecondsSince(startedAt);
  return (
    <p className={className} role="timer" aria-label="Duur van het gesprek">
      {sayDuration(seconds)}
    </p>
  );
}

export function useSecondsSince(instant: string): number {
  const [seconds, setSeconds] = useState(() => secondsSince(instant));
  useEffect(() => {
    setSeconds(secondsSince(instant));
    const timer = setInterval(() => setSeconds(secondsSince(instant)), 1_000);
    return () => clearInterval(timer);
  }, [instant]);
  return seconds;
}
