import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import { nextQuestion } from '@steunpunt/domain/belscript/asking';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import { commitDrafts } from '../question/drafts.ts';
import { focusQuestion } from '../question/focus-question.ts';
import type { CallRecord } from '../session/call-record.ts';
import type { CallSession } from '../session/call-session.ts';

/** Moves the desk through the questions of a call; the focus follows the question. */

/** The question after `from`; after the last one the call is rounded off. */
export function goOn(session: CallSession, script: Belscript, from: QuestionId): void {
  const next = nextQuestion(script, session.state.save.local.answers, from);
  if (next === null || questionOf(script, next).kind === 'readBack') roundOff(session, script);
  else goToQuestion(session, next);
}

export function goToQuestion(session: CallSession, id: QuestionId): void {
  const { current, visited, page } = session.state.spot;
  // Nothing is drawn anew for the question in front, so the focus does not come by itself.
  if (current === id && page === 'questions') {
    focusQuestion();
    return;
  }
  const before = current === null ? visited : [...visited, current];
  session.goTo({ page: 'questions', current: id, visited: before.slice(-60) });
}

/** To the question seen before; at the first one nothing happens. */
export function goBack(session: CallSession): void {
  const { current, visited, page } = session.state.spot;
  if (page === 'closing' && current !== null) {
    session.goTo({ page: 'questions' });
    return;
  }
  const before = visited.at(-1);
  if (before !== undefined)
    session.goTo({ page: 'questions', current: before, visited: visited.slice(0, -1) });
}

export function roundOff(session: CallSession, script: Belscript): void {
  commitDrafts(session, script);
  session.goTo({ page: 'closing' });
}

/** Where a call opens: the question that was in front, here or before a reload, else a half answered, else the first open one. */
export function openingQuestion(
  script: Belscript,
  record: CallRecord,
  current: QuestionId | null,
): QuestionId {
  const first = script.questions[0];
  if (first === undefined) throw new RangeError(`Belscript ${script.version} has no questions`);
  const half = script.questions.find(({ id }) => (record.typing[id] ?? '').trim() !== '');
  const kept = script.questions.find(({ id }) => id === record.place?.questionId);
  return current ?? kept?.id ?? half?.id ?? nextQuestion(script, record.answers) ?? first.id;
}
