import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswers } from '../triage/testing/arbitrary-answers.ts';
import { answersSchema } from './answer-schemas.ts';
import { type Answer, type Answers, type QuestionId, questionIds } from './answers.ts';
import {
  countedAnswers,
  hasAnswer,
  isRequired,
  missingAnswers,
  nextQuestion,
  questionsToAsk,
} from './asking.ts';
import { completeRun } from './complete-run.ts';
import { questionsIn } from './conditions.ts';
import { courseOf } from './course.ts';
import { describeAnswer } from './describe-answer.ts';
import { mayInfer } from './may-infer.ts';
import { orderNatures } from './order-natures.ts';
import { readBackOf } from './read-back.ts';
import { sampleAnswers } from './sample-answers.ts';
import { currentBelscript as script } from './versions.ts';
import { questionOf } from './wording.ts';

const anyQuestion = fc.constantFrom(...questionIds);

test('the order in which answers are given never matters', () => {
  fc.assert(
    fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, chance) => {
      const shuffled = Object.fromEntries(
        Object.entries(answers)
          .map((entry) => [chance.next().value, entry] as const)
          .sort(([one], [other]) => one - other)
          .map(([, entry]) => entry),
      ) as Answers;
      expect(questionsToAsk(script, shuffled)).toEqual(questionsToAsk(script, answers));
      expect(missingAnswers(script, shuffled)).toEqual(missingAnswers(script, answers));
      expect(countedAnswers(script, shuffled)).toEqual(countedAnswers(script, answers));
      expect(courseOf(script, shuffled)).toEqual(courseOf(script, answers));
      expect(orderNatures(shuffled)).toEqual(orderNatures(answers));
      expect(mayInfer(script, shuffled)).toEqual(mayInfer(script, answers));
    }),
  );
});

test('an answer takes a required question away only when that question depends on it, or when there is danger', () => {
  fc.assert(
    fc.property(anyAnswers, anyQuestion, fc.nat(), (answers, answered, pick) => {
      const samples = sampleAnswers(answered, true);
      const after = { ...answers, [answered]: samples[pick % samples.length] } as Answers;
      for (const id of missingAnswers(script, answers)) {
        const question = questionOf(script, id);
        if (id === answered || isRequired(script, question, after)) continue;
        const reasons = [
          question.askWhen,
          ...(question.requiredWhen ? [question.requiredWhen] : []),
          script.interrupt.when,
        ];
        expect(reasons.flatMap(questionsIn)).toContain(answered);
      }
    }),
  );
});

test('what is missing is asked, and nothing that is missing has an answer', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const asked = questionsToAsk(script, answers).map(({ id }) => id);
      for (const id of missingAnswers(script, answers)) {
        expect(asked).toContain(id);
        expect(hasAnswer(answers, id)).toBe(false);
      }
    }),
  );
});

test('every call, however it went so far, can be completed', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const run = completeRun(script, answers);
      expect(run).toHaveProperty('answers');
      if ('answers' in run) expect(missingAnswers(script, run.answers)).toEqual([]);
    }),
  );
});

test('asking on and on comes to an end, without asking anything twice', () => {
  fc.assert(
    fc.property(anyAnswers, (start) => {
      let answers = start;
      const asked: QuestionId[] = [];
      for (
        let next = nextQuestion(script, answers);
        next !== null;
        next = nextQuestion(script, answers, next)
      ) {
        expect(asked).not.toContain(next);
        asked.push(next);
        answers = { ...answers, [next]: sampleAnswers(next, false)[0] as Answer<QuestionId> } as Answers;
      }
      expect(missingAnswers(script, answers)).toEqual([]);
    }),
  );
});

test('counting what counts once more changes nothing', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const counted = countedAnswers(script, answers);
      expect(countedAnswers(script, counted)).toEqual(counted);
    }),
  );
});

test('the course names every question once, whatever was answered', () => {
  fc.assert(
    fc.property(anyAnswers, anyQuestion, (answers, current) => {
      const entries = courseOf(script, answers, current).flatMap(({ entries }) => entries);
      expect(entries.map(({ id }) => id)).toEqual(script.questions.map(({ id }) => id));
      expect(entries.filter(({ state }) => state === 'current').map(({ id }) => id)).toEqual([current]);
      const missing = missingAnswers(script, answers);
      for (const { id, state } of entries) {
        if (missing.includes(id) && id !== current) expect(state).toBe('open');
      }
    }),
  );
});

test('every answer can be put in words and every call read back, with nothing left open', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const id of questionIds) {
        expect(describeAnswer(script, answers, id) === null).toBe(answers[id] === undefined);
      }
      expect(readBackOf(script, answers)).not.toMatch(/[{}]|undefined|null|\[object/);
    }),
  );
});

test('answers come back from storage as they went in', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(answersSchema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
    }),
  );
});

test('a proposal is never about an answered question, and fits the shape of its answer', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const { id, answer } of mayInfer(script, answers)) {
        expect(answers[id]).toBeUndefined();
        expect(answersSchema.safeParse({ [id]: answer }).success).toBe(true);
      }
    }),
  );
});
