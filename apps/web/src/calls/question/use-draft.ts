import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { useState } from 'react';
import type { CallSession } from '../session/call-session.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { draftOf } from './drafts.ts';

type Draft = readonly [text: string, change: (text: string) => void, becameAnswer: () => void];

/**
 * The text in a question's field: what was typed, else its answer. Every key is saved, whatever it becomes. Once it became
 * the answer, the field shows the answer: an empty field would take the answer away.
 */
export function useDraft(session: CallSession, id: QuestionId): Draft {
  const typing = useSessionState(session, (state) => state.save.local.typing[id] ?? '');
  const [touched, setTouched] = useState(false);
  const change = (text: string) => {
    setTouched(true);
    session.edit(`typing:${id}`, text, 'soon');
  };
  return [touched ? typing : draftOf(session, id), change, () => setTouched(false)];
}
