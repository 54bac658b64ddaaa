import { hasAnswer } from '@steunpunt/domain/belscript/asking';
import { readBackOf } from '@steunpunt/domain/belscript/read-back';
import { useCallback } from 'react';
import { useCall } from '../call-context.ts';
import { minutesSpent } from '../course/duration.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { useClosing } from './use-closing.ts';

/** Saves the call as a contact when nothing is missing; otherwise the screen says what is. */
export function useEndCall() {
  const { session, facts } = useCall();
  const { decision } = useClosing();
  const ending = useSessionState(session, (state) => state.ending !== null);
  const isReady = decision.ok;
  const end = useCallback(() => {
    if (!isReady) {
      session.goTo({ triedToEnd: false });
      session.goTo({ triedToEnd: true });
      return;
    }
    const { choices, startedAt, waitedSeconds } = session.state;
    const asksReadBack = facts.asked.some(({ id }) => id === 'readBack');
    if (asksReadBack && !hasAnswer(facts.answers, 'readBack')) {
      const text = readBackOf(facts.script, facts.answers).slice(0, 4_000);
      session.answer('readBack', { value: text });
    }
    const minutes = choices.minutes ?? minutesSpent(startedAt, waitedSeconds);
    session.end({ kind: 'complete', body: { ...choices, minutes } });
  }, [session, facts, isReady]);
  return { end, ending };
}
