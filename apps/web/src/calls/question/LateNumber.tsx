import { api } from '@steunpunt/contract';
import type { AnswerValue, QuestionId } from '@steunpunt/domain/belscript/answers';
import { useEffect } from 'react';
import { call } from '../../api/call.ts';
import { useOnline } from '../../api/online.ts';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';

/** A number that was typed while the line was gone becomes the answer as soon as the server can read it. */
export function LateNumber() {
  const { session } = useCall();
  const online = useOnline();
  const isInFront = useSessionState(
    session,
    ({ spot }) => spot.page === 'questions' && (spot.current ?? 'callBackNumber') === 'callBackNumber',
  );
  const typed = useSessionState(session, ({ save }) => save.local.typing.callBackNumber ?? '').trim();
  const wanted = online && !isInFront && typed.length > 5;
  useEffect(() => {
    if (!wanted) return;
    let stopped = false;
    call(api.normalisePhoneNumber, { body: { text: typed } })
      .then(({ number }) => {
        if (stopped) return;
        session.answer('callBackNumber', { value: { number } as AnswerValue<QuestionId> });
        session.edit('typing:callBackNumber', '');
      })
      .catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [wanted, typed, session]);
  return null;
}
