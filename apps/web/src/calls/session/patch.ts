import type { api } from '@steunpunt/contract';
import type { Answer, Answers, QuestionId } from '@steunpunt/domain/belscript/answers';
import type { CallRequest } from '../../api/call.ts';
import type { CallRecord, Field } from './call-record.ts';

export type Patch = NonNullable<CallRequest<typeof api.saveCall>['body']>;

/** The body of a save that carries these fields of the record. */
export function patchOf(record: CallRecord, fields: readonly Field[]): Patch {
  const answers: Partial<Record<QuestionId, Answer<QuestionId>>> = {};
  const cleared: QuestionId[] = [];
  const plain: Partial<Omit<Patch, 'answers' | 'cleared' | 'typing'>> = {};
  for (const field of fields) {
    if (field.startsWith('answer:')) {
      const id = field.slice('answer:'.length) as QuestionId;
      const answer = record.answers[id] as Answer<QuestionId> | undefined;
      if (answer === undefined) cleared.push(id);
      else answers[id] = answer;
    } else if (!field.startsWith('typing:')) {
      Object.assign(plain, { [field]: record[field as keyof CallRecord] });
    }
  }
  // All that is typed goes along: whether the server replaces or adds, the same stands there.
  const typing = fields.some((field) => field.startsWith('typing:')) ? { typing: { ...record.typing } } : {};
  return {
    ...plain,
    ...typing,
    ...(Object.keys(answers).length > 0 ? { answers: answers as Answers } : {}),
    ...(cleared.length > 0 ? { cleared } : {}),
  } as Patch;
}
