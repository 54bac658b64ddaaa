import { possibleTokens } from './answer-tokens.ts';
import { type Answers, type QuestionId, questionIds } from './answers.ts';
import type { Belscript, Condition, Question } from './belscript.ts';
import { completeRun } from './complete-run.ts';
import { leavesOf, questionsIn } from './conditions.ts';
import { answersThatReach } from './reachable.ts';
import { fitsSchema, sampleAnswers } from './sample-answers.ts';
import { textDefects } from './text-defects.ts';

export type DefectCode =
  | 'unknownQuestion'
  | 'duplicateQuestion'
  | 'conditionOnLater'
  | 'cycle'
  | 'unknownValue'
  | 'valueOutsideSchema'
  | 'duplicateOption'
  | 'neverAsked'
  | 'deadEnd'
  | 'noRoute'
  | 'stepOutOfOrder'
  | 'missingText'
  | 'unknownPlaceholder'
  | 'formalToPupil';

/** A fault in a script. `question` is null when it is not one question's. */
export type Defect = {
  readonly code: DefectCode;
  readonly question: QuestionId | null;
  readonly detail: string;
};

/** What the protocol makes of the answers of a finished call; null or undefined when it has no route for them. */
export type RouteOf = (answers: Answers) => unknown;

/**
 * Everything that must not be in a published script, by name; an empty list for a sound one. Faults of shape come first:
 * with one of those it is not tried out, because what would follow says nothing.
 */
export function validateBelscript(script: Belscript, routeOf: RouteOf): readonly Defect[] {
  const shape = [
    ...duplicates(script),
    ...unknownQuestions(script),
    ...stepDefects(script),
    ...script.questions.flatMap((question) => [
      ...optionDefects(question),
      ...orderDefects(script, question),
      ...valueDefects(script, question),
    ]),
    ...cycles(script),
  ];
  const texts = textDefects(script);
  if (shape.length > 0) return [...shape, ...texts];
  return [...texts, ...neverAsked(script), ...runDefects(script, routeOf)];
}

function duplicates(script: Belscript): readonly Defect[] {
  const ids = script.questions.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({
    code: 'duplicateQuestion',
    question: id,
    detail: `${id} is asked twice`,
  }));
}

function unknownQuestions(script: Belscript): readonly Defect[] {
  const referred = [
    ...script.questions.flatMap((question) => [question.id, ...conditionsOf(question).flatMap(questionsIn)]),
    ...questionsIn(script.interrupt.when),
    ...script.interrupt.ask,
  ];
  const inScript = new Set(script.questions.map(({ id }) => id));
  return [...new Set(referred)]
    .filter((id) => !questionIds.includes(id) || !inScript.has(id))
    .map((id) => ({ code: 'unknownQuestion', question: id, detail: `${id} is no question of this script` }));
}

function stepDefects(script: Belscript): readonly Defect[] {
  const steps = script.steps.map(({ id }) => id);
  const places = script.questions.map(({ step }) => steps.indexOf(step));
  const misplaced = script.questions
    .filter((_, index) => {
      const place = places[index] ?? -1;
      return place === -1 || place < (places[index - 1] ?? 0);
    })
    .map(({ id, step }) => defect('stepOutOfOrder', id, `step ${step} is missing or comes too late`));
  const empty = script.steps
    .filter(({ id }) => !script.questions.some(({ step }) => step === id))
    .map(({ id }) => ({
      code: 'stepOutOfOrder' as const,
      question: null,
      detail: `step ${id} asks nothing`,
    }));
  return [...misplaced, ...empty];
}

function optionDefects(question: Question): readonly Defect[] {
  if (!questionIds.includes(question.id)) return [];
  const values = question.options.map(({ value }) => value);
  return [
    ...values
      .filter((value) => !fitsSchema(question.id, value))
      .map((value) => defect('valueOutsideSchema', question.id, `"${value}" is no value of ${question.id}`)),
    ...values
      .filter((value, index) => values.indexOf(value) !== index)
      .map((value) => defect('duplicateOption', question.id, `"${value}" is offered twice`)),
  ];
}

function orderDefects(script: Belscript, question: Question): readonly Defect[] {
  const place = script.questions.indexOf(question);
  return [...new Set(conditionsOf(question).flatMap(questionsIn))]
    .filter((id) => script.questions.findIndex((one) => one.id === id) >= place)
    .map((id) => defect('conditionOnLater', question.id, `depends on ${id}, which is not asked before it`));
}

/** A condition on a value that can be chosen nowhere. */
function valueDefects(script: Belscript, question: Question): readonly Defect[] {
  return conditionsOf(question)
    .flatMap(leavesOf)
    .flatMap((leaf) => {
      const asked = script.questions.find(({ id }) => id === leaf.question);
      if (asked === undefined) return [];
      if ('unknown' in leaf && asked.unknownMeans === null) {
        return [defect('unknownValue', question.id, `${leaf.question} does not offer "weet niet"`)];
      }
      const values = 'is' in leaf ? leaf.is : [];
      return values
        .filter((value) => !offers(asked, value))
        .map((value) => defect('unknownValue', question.id, `${leaf.question} is never "${value}"`));
    });
}

function offers(question: Question, value: string): boolean {
  const chosen = ['choice', 'choices', 'nature', 'natures'].includes(question.kind);
  if (chosen) return question.options.some((option) => option.value === value);
  return possibleTokens(question.id).includes(value);
}

function cycles(script: Belscript): readonly Defect[] {
  const next = new Map(
    script.questions.map((question) => [question.id, conditionsOf(question).flatMap(questionsIn)]),
  );
  const reaches = (from: QuestionId, to: QuestionId, seen: Set<QuestionId>): boolean =>
    (next.get(from) ?? []).some((id) => {
      if (id === to) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return reaches(id, to, seen);
    });
  return script.questions
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id }) => defect('cycle', id, `${id} depends on itself`));
}

function neverAsked(script: Belscript): readonly Defect[] {
  return script.questions
    .filter((question) => answersThatReach(script, question) === null)
    .map(({ id }) => defect('neverAsked', id, 'no answers lead to it'));
}

/**
 * Every value of every question, alone and with every value of every other required choice, carried through to the
 * end of the call.
 */
function runDefects(script: Belscript, routeOf: RouteOf): readonly Defect[] {
  const found = new Map<string, Defect>();
  const tryOut = (question: Question, answers: Answers) => {
    const run = completeRun(script, answers);
    if ('stuckAt' in run) {
      found.set(`stuck ${run.stuckAt}`, defect('deadEnd', run.stuckAt, 'can not be answered'));
    } else if (!hasRoute(routeOf, run.answers)) {
      found.set(`route ${question.id}`, defect('noRoute', question.id, JSON.stringify(run.answers)));
    }
  };
  const leaves = script.questions.flatMap((question) => leavesFrom(script, question));
  for (const { question, answers } of leaves) tryOut(question, answers);
  const deciding = leaves.filter(({ question }) => question.required && question.options.length > 0);
  for (const one of deciding) {
    for (const other of deciding) {
      if (one.question.id < other.question.id) tryOut(one.question, { ...one.answers, ...other.answers });
    }
  }
  return [...found.values()];
}

type Leaf = { readonly question: Question; readonly answers: Answers };

function leavesFrom(script: Belscript, question: Question): readonly Leaf[] {
  const before = answersThatReach(script, question) ?? {};
  return sampleAnswers(question.id, question.unknownMeans !== null).map((answer) => ({
    question,
    answers: { ...before, [question.id]: answer } as Answers,
  }));
}

function hasRoute(routeOf: RouteOf, answers: Answers): boolean {
  try {
    const route = routeOf(answers);
    return route !== null && route !== undefined;
  } catch {
    return false;
  }
}

function conditionsOf(question: Question): readonly Condition[] {
  const { askWhen, countsWhen, requiredWhen } = question;
  return [askWhen, ...(countsWhen ? [countsWhen] : []), ...(requiredWhen ? [requiredWhen] : [])];
}

function defect(code: DefectCode, question: QuestionId, detail: string): Defect {
  return { code, question, detail };
}
