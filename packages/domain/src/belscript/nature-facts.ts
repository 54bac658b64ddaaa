import type { NatureCode } from '../reference/nature-codes.ts';
import { type Answers, givenValue } from './answers.ts';
import type { Condition } from './belscript.ts';
import { holds } from './conditions.ts';

type Weights = Partial<Record<NatureCode, number>>;

/** Facts that make a nature likelier, on the scale of `natureWords`. No fact alone outweighs a plain word of the caller, but danger. */
const factWeights: readonly { readonly when: Condition; readonly adds: Weights }[] = [
  { when: { question: 'safety', is: ['danger'] }, adds: { A18: 25 } },
  { when: { question: 'safety', is: ['worry'] }, adds: { A18: 7, A10: 2 } },
  { when: { question: 'safety', unknown: true }, adds: { A18: 3 } },
  {
    when: { question: 'safetyKind', is: ['notWantingToLive', 'home', 'violenceNow', 'missing'] },
    adds: { A18: 10 },
  },
  { when: { question: 'safetyKind', is: ['school'] }, adds: { A10: 10 } },
  { when: { question: 'misconduct', is: ['yes'] }, adds: { A10: 3, A15: 1 } },
  { when: { question: 'pressing', is: ['removalLetter'] }, adds: { A08: 12 } },
  { when: { question: 'pressing', is: ['suspension'] }, adds: { A08: 10 } },
  { when: { question: 'pressing', is: ['sentHomeToday'] }, adds: { A08: 9 } },
  { when: { question: 'pressing', is: ['legalTerm'] }, adds: { A15: 3, A08: 1 } },
  { when: { question: 'pressing', is: ['applicationCloses'] }, adds: { A02: 3, A03: 2 } },
  { when: { question: 'pressing', is: ['schoolStarts'] }, adds: { A02: 4 } },
  { when: { question: 'pressing', is: ['talkOrDecision'] }, adds: { A09: 1 } },
  { when: { question: 'placeConfirmed', is: ['no'] }, adds: { A02: 4 } },
  { when: { question: 'attendance', is: ['not'] }, adds: { A07: 8 } },
  { when: { question: 'attendance', is: ['partly'] }, adds: { A07: 7 } },
  { when: { question: 'attendance', is: ['tooYoung'] }, adds: { A02: 3 } },
  { when: { question: 'supportNow', is: ['stopped'] }, adds: { A04: 3 } },
  { when: { question: 'contactWithSchool', is: ['stopped'] }, adds: { A09: 6 } },
  { when: { question: 'contactWithSchool', is: ['tense'] }, adds: { A09: 4 } },
  { when: { question: 'earlierSupport', is: ['doubted'] }, adds: { A09: 4, A15: 1 } },
  { when: { question: 'earlierSupport', is: ['unsupported'] }, adds: { A09: 1 } },
  { when: { question: 'parentsAgree', is: ['disagree'] }, adds: { A16: 4 } },
  { when: { question: 'caller', is: ['parentWithoutAuthority'] }, adds: { A16: 3 } },
  { when: { question: 'sector', is: ['transition'] }, adds: { A03: 6, A02: 1 } },
  { when: { question: 'sector', is: ['none'] }, adds: { A02: 3, A19: 1 } },
  { when: { always: true }, adds: { A04: 0.6, A09: 0.5, A02: 0.4, A07: 0.3, A06: 0.2 } },
  { when: { question: 'question', answered: true }, adds: { A90: 1 } },
  { when: { question: 'language', is: ['interpreter'] }, adds: { A19: 3 } },
  { when: { question: 'language', is: ['otherManages'] }, adds: { A19: 1 } },
  { when: { question: 'informationOrSolution', is: ['information'] }, adds: { A01: 1, A02: 0.4 } },
  {
    when: { question: 'informationOrSolution', is: ['solution', 'both'] },
    adds: { A04: 0.8, A09: 0.8, A07: 0.8 },
  },
  { when: { question: 'informationOrSolution', unknown: true }, adds: { A90: 3 } },
];

/** What the facts of the call add to each nature. */
export function natureWeightOfFacts(answers: Answers): Weights {
  const sum: Weights = {};
  const holding = factWeights.filter(({ when }) => holds(when, answers)).map(({ adds }) => adds);
  for (const adds of [...holding, ...weightsOfAge(answers)]) {
    for (const [code, weight] of Object.entries(adds) as [NatureCode, number][]) {
      sum[code] = (sum[code] ?? 0) + weight;
    }
  }
  return sum;
}

function weightsOfAge(answers: Answers): readonly Weights[] {
  const age = givenValue(answers, 'childAge');
  const group = givenValue(answers, 'childGroup') ?? '';
  const weights: Weights[] = [];
  if (age !== undefined && age <= 4) weights.push({ A02: 2 });
  if (/(^|\b)(groep )?(8|acht)\b/i.test(group.trim())) weights.push({ A03: 2 });
  return weights;
}
