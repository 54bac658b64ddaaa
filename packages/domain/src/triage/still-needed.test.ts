import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuestionId } from '../belscript/answers.ts';
import { countedAnswers, isInterrupted, questionsToAsk } from '../belscript/asking.ts';
import { currentBelscript } from '../belscript/versions.ts';
import { isAcute } from './facts.ts';
import { factsFromAnswers } from './facts-from-answers.ts';
import { aCall, amsterdam, dontKnow, hoofddorp, onFriday, type Told } from './testing/a-call.ts';
import { anyAnswers, completeAnswers } from './testing/arbitrary-answers.ts';
import { triage } from './triage.ts';

const fullCount = process.env['PROOFS'] === 'full';

function needed(told: Told): readonly QuestionId[] {
  return triage(aCall(told), onFriday).stillNeeded;
}

describe('what is still needed', () => {
  const plainQuestion: Told = {
    safety: 'safe',
    caller: 'parent',
    sector: 'po',
    place: hoofddorp,
    nature: 'A01',
    informationOrSolution: 'information',
  };
  const answered: Told = {
    ...plainQuestion,
    nature: 'A04',
    informationOrSolution: 'solution',
    attendance: 'full',
    pressing: ['none'],
    supportNow: 'running',
    contactWithSchool: 'good',
    parentsAgree: 'agree',
    earlierSupport: 'none',
  };

  test('at the ring: safety, who calls, where and what', () => {
    expect(needed({}).slice(0, 3)).toEqual(['safety', 'caller', 'sector']);
    expect(needed({})).toContain('informationOrSolution');
  });

  test('nothing for a plain question of a caller in the region', () => {
    expect(needed(plainQuestion)).toEqual([]);
  });

  test('the situation as soon as a solution is sought', () => {
    expect(needed({ ...plainQuestion, informationOrSolution: 'solution' })).toEqual([
      'attendance',
      'pressing',
      'supportNow',
      'contactWithSchool',
      'parentsAgree',
      'earlierSupport',
    ]);
  });

  test('nothing when all of it is answered', () => {
    expect(needed(answered)).toEqual([]);
  });

  test('is no misconduct after harm at home was told', () => {
    const atHome: Told = { ...answered, nature: 'A18', safety: 'worry', safetyKind: ['home'] };
    expect(needed(atHome)).toEqual([]);
  });

  test.each<[string, Told, readonly QuestionId[]]>([
    ['a date when something presses', { pressing: ['legalTerm'] }, ['pressingDate']],
    ['a place when school starts', { pressing: ['schoolStarts'] }, ['pressingDate', 'placeConfirmed']],
    ['since when and how many bodies', { attendance: 'not' }, ['attendanceSince', 'bodies']],
    ['with whom was talked when the number of bodies is not known', { bodies: dontKnow }, ['tried']],
    ['who is doubted', { earlierSupport: 'doubted' }, ['doubtedPersons']],
    ['misconduct with a complaint', { nature: 'A15' }, ['misconduct']],
    ['of what kind the worry is', { safety: 'worry' }, ['safetyKind']],
    ['the age of a pupil', { caller: 'pupil' }, ['pupilAge']],
    ['an age without a sector', { sector: dontKnow }, ['school', 'place', 'childAge']],
    ['a side in an overstap', { sector: 'transition' }, ['transitionSide']],
    [
      'a place in an unknown region',
      { place: { postcode4: null, place: null, po: null, vo: null } },
      ['school'],
    ],
  ])('%s', (_why, told, questions) => {
    const open = needed({ ...answered, ...told });
    expect(open).toEqual(told.sector === dontKnow ? open : questions);
    expect(open.length).toBeGreaterThan(0);
  });

  test('"weet niet" and a reason are answers, but a safety question passed over stays needed', () => {
    const passed: Answers = {
      ...aCall(answered),
      nature: { notAsked: 'de lijn viel weg' },
      safety: { notAsked: 'de lijn viel weg' },
    };
    expect(triage(passed, onFriday).stillNeeded).toEqual(['safety']);
  });

  test('nothing more than safety and the question outside the region', () => {
    expect(needed({ sector: 'po', place: amsterdam })).toEqual([
      'safety',
      'caller',
      'nature',
      'informationOrSolution',
    ]);
  });

  test('nothing in acute danger', () => {
    expect(needed({ safety: 'danger' })).toEqual([]);
  });
});

describe('against the current belscript', () => {
  const optional: readonly QuestionId[] = ['moreNatures'];

  test('every question that is needed is asked', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = countedAnswers(currentBelscript, given);
        fc.pre(!isInterrupted(currentBelscript, answers));
        const asked = questionsToAsk(currentBelscript, answers).map((question) => question.id);
        for (const id of triage(answers, onFriday).stillNeeded) expect(asked).toContain(id);
      }),
      { numRuns: fullCount ? 20_000 : 500 },
    );
  });

  test('when nothing is needed in the region, no other question that is asked changes what is done, how soon, by whom or beside it', () => {
    fc.assert(
      fc.property(completeAnswers, completeAnswers, (answers, others) => {
        const told = answerWhatIsNeeded(answers);
        const facts = factsFromAnswers(told, onFriday);
        fc.pre(facts.region === 'ours' && !isAcute(facts));
        fc.pre(triage(told, onFriday).stillNeeded.length === 0);
        for (const { id } of questionsToAsk(currentBelscript, told)) {
          if (told[id] !== undefined || optional.includes(id)) continue;
          expect([id, ...whatMatters({ ...told, [id]: others[id] })]).toEqual([id, ...whatMatters(told)]);
        }
      }),
      { numRuns: fullCount ? 6000 : 300 },
    );
  });
});

/** By hand is by hand, whatever the candidates are. */
function whatMatters(answers: Answers): readonly unknown[] {
  const { first, urgency, further, promise, responsible } = triage(answers, onFriday);
  return [first, urgency, further.join(), promise, 'askByHand' in responsible ? 'by hand' : responsible];
}

/** Answers from an empty call only what is needed, one question at a time. */
function answerWhatIsNeeded(answers: Answers): Answers {
  let told: Answers = {};
  for (;;) {
    const [next] = triage(told, onFriday).stillNeeded.filter((id) => told[id] === undefined);
    if (next === undefined) return told;
    told = { ...told, [next]: answers[next] };
  }
}
