import { createContext, useContext } from 'react';
import type { CallFacts } from './call-facts.ts';
import type { Reference } from './reference/desk-calendar-of.ts';
import type { CallSession } from './session/call-session.ts';

/** What every part of one call's screen works with. */
export type CallInFront = {
  readonly session: CallSession;
  readonly facts: CallFacts;
  readonly reference: Reference;
  /** The name of whoever is signed in, for the greeting. */
  readonly myName: string;
  readonly myId: string;
  /** Another tab has this call: nothing can be changed here. */
  readonly readOnly: boolean;
};

export const CallContext = createContext<CallInFront | null>(null);

export function useCall(): CallInFront {
  const call = useContext(CallContext);
  if (call === null) throw new Error('useCall needs a call around it');
  return call;
}
