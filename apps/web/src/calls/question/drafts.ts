import type { Answer, QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Belscript, Question, QuestionKind } from '@steunpunt/domain/belscript/belscript';
import { today } from '../../texts/dates.ts';
import type { CallSession } from '../session/call-session.ts';
import { type ReadText, readTyped, typedOf } from './answer-of-text.ts';

/** Kinds of question that are answered by typing a text and nothing else. */
export const typedKinds: readonly QuestionKind[] = ['text', 'longText', 'number', 'date', 'mail'];

/** What stands in the field of a question: what was typed last, else the answer. */
export function draftOf(session: CallSession, id: QuestionId): string {
  const { typing, answers } = session.state.save.local;
  const typed = typing[id];
  return typed !== undefined && typed !== '' ? typed : typedOf(answers[id] as Answer<QuestionId> | undefined);
}

/** Turns what was typed into the answer; what is wrong stays as it was typed. */
export function commitDraft(session: CallSession, question: Question, typed: string): ReadText {
  const read = readTyped(question, typed, today());
  if (read.kind === 'wrong') return read;
  const before = session.state.save.local.answers[question.id] as Answer<QuestionId> | undefined;
  if (read.kind === 'answer') session.answer(question.id, read.answer);
  else if (before !== undefined && 'value' in before) session.answer(question.id, undefined);
  session.edit(`typing:${question.id}`, '');
  return read;
}

/** Everything typed that is good enough becomes an answer: before the call is rounded off. */
export function commitDrafts(session: CallSession, script: Belscript): void {
  for (const question of script.questions) {
    const typed = session.state.save.local.typing[question.id];
    if (typed !== undefined && typed !== '' && typedKinds.includes(question.kind)) {
      commitDraft(session, question, typed);
    }
  }
}
