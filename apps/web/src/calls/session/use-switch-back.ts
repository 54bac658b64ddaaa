import { useEffect, useRef } from 'react';
import type { CallSession } from './call-session.ts';

/** Coming back to a call takes it out of waiting; loading the page again does not. */
export function useSwitchBack(session: CallSession): void {
  const seen = useRef(false);
  useEffect(() => {
    if (seen.current) return;
    seen.current = true;
    const { save, spot, access } = session.state;
    const wasInFront = spot.current !== null;
    if (access === 'here' && wasInFront && save.local.waiting) session.edit('waiting', false);
  }, [session]);
}
