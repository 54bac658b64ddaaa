import { useSyncExternalStore } from 'react';
import type { CallSession } from './call-session.ts';
import type { SessionState } from './session-state.ts';

/**
 * A part of a session, drawn again only when that part changes. `select` must give the same object for the same state:
 * a part of it, a word or a number.
 */
export function useSessionState<Part>(session: CallSession, select: (state: SessionState) => Part): Part {
  return useSyncExternalStore(session.subscribe, () => select(session.state));
}
