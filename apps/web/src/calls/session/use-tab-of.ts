import type { CallView } from '@steunpunt/contract/calls';
import { useSyncExternalStore } from 'react';
import { findOpenCall } from './open-calls.ts';
import type { SessionState } from './session-state.ts';

/** What a tab shows of a call: from its session when this tab has it open, else as the server told. */
export function useTabOf(view: CallView) {
  const session = findOpenCall(view.id);
  const state = useSyncExternalStore<SessionState | null>(
    session?.subscribe ?? never,
    () => session?.state ?? null,
  );
  if (state === null) return view;
  const { save, startedAt, waitingSince } = state;
  return {
    answers: save.local.answers,
    channel: save.local.channel,
    startedAt,
    waitingSince: save.local.waiting ? (waitingSince ?? save.lastSavedAt) : null,
  };
}

function never(): () => void {
  return () => undefined;
}
