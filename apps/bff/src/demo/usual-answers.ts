import type { Answer, Answers, AnswerValue, QuestionId } from '@steunpunt/domain/belscript/answers';
import { hasAnswer, missingAnswers } from '@steunpunt/domain/belscript/asking';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { readBackOf } from '@steunpunt/domain/belscript/read-back';

/** The values of some answers, as a story tells them. */
export type Told = { readonly [Id in QuestionId]?: AnswerValue<Id> };

/** What most callers answer to what their story does not tell. */
const usual: Told = {
  safety: 'safe',
  consent: 'named',
  informationOrSolution: 'solution',
  attendance: 'full',
  pressing: ['none'],
  misconduct: 'no',
  callBackChannel: 'phone',
};

/** The answers of a finished call: the story, the usual answer to what it leaves open, and the read-back. */
export function finishedAnswers(script: Belscript, told: Told): Answers {
  let answers = answersOf(told);
  for (let missing = missingAnswers(script, answers); missing.length > 0; ) {
    const id = missing[0];
    if (id === undefined) break;
    answers = { ...answers, [id]: usualAnswer(id) };
    missing = missingAnswers(script, answers);
  }
  if (hasAnswer(answers, 'readBack') || told.informationOrSolution === 'information') return answers;
  return { ...answers, readBack: { value: readBackOf(script, answers) } };
}

export function answersOf(told: Told): Answers {
  return Object.fromEntries(Object.entries(told).map(([id, value]) => [id, { value }])) as Answers;
}

/** "Weet niet" where nothing is usual. */
function usualAnswer(id: QuestionId): Answer<QuestionId> {
  const value = usual[id];
  return value === undefined ? { unknown: true } : ({ value } as Answer<QuestionId>);
}
