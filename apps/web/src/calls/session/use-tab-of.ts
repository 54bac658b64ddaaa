import type { CallView } from '@steunpunt/contract/calls';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { useSyncExternalStore } from 'react';
import { findOpenCall } from './open-calls.ts';
import type { SessionState } from './session-state.ts';

/** What a tab shows of a call: from its session when this tab has it open, else as the server told. */
export function useTabOf(view: CallView) {
  const session = findOpenCall(view.id);
  const subscribe = session?.subscribe ?? never;
  const read = <Part>(select: (state: SessionState) => Part): Part | undefined =>
    session === undefined ? undefined : select(session.state);
  const answers = useSyncExternalStore<Answers | undefined>(subscribe, () =>
    read(({ save }) => save.local.answers),
  );
  const channel = useSyncExternalStore(subscribe, () => read(({ save }) => save.local.channel));
  const waitingSince = useSyncExternalStore(subscribe, () => read(waitingOf));
  return {
    answers: answers ?? view.answers,
    channel: channel ?? view.channel,
    startedAt: view.startedAt,
    waitingSince: waitingSince === undefined ? view.waitingSince : waitingSince,
  };
}

/** The wish to wait shows at once; the moment it began is the server's. */
function waitingOf({ save, waitingSince }: SessionState): string | null {
  return save.local.waiting ? (waitingSince ?? save.lastSavedAt) : null;
}

function never(): () => void {
  return () => undefined;
}
