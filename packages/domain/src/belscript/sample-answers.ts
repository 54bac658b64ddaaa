import { answerValueSchemas } from './answer-schemas.ts';
import { enumValues, possibleTokens } from './answer-tokens.ts';
import type { Answer, AnswerValue, QuestionId } from './answers.ts';

/** One answer for every token a condition can tell apart, with "weet niet" when it is offered. Used to try a script out. */
export function sampleAnswers(id: QuestionId, withUnknown: boolean): readonly Answer<QuestionId>[] {
  const tokens = possibleTokens(id);
  const values = tokens.length === 0 ? [freeValues[id]] : tokens.map((token) => sampleValue(id, token));
  const given = values.filter((value) => value !== undefined).map((value) => ({ value }));
  return [...given, ...(withUnknown ? [{ unknown: true }] : [])] as readonly Answer<QuestionId>[];
}

/** A value of the question that has this token. */
export function sampleValue(id: QuestionId, token: string): unknown {
  if (id === 'callBackNumber') return numberOf(token);
  if (id === 'school') return schoolOf(token);
  if (id === 'place') {
    const po = token === 'located' ? 'PO2710' : null;
    return { postcode4: '2132', place: 'Hoofddorp', po, vo: po === null ? null : 'VO2709' };
  }
  if (id === 'childAge') return token === 'under12' ? 8 : token === '12to15' ? 13 : 16;
  return isList(id) ? [token] : token;
}

/** Whether the value has the shape the question asks for. */
export function fitsSchema(id: QuestionId, token: string): boolean {
  return (
    possibleTokens(id).includes(token) && answerValueSchemas[id].safeParse(sampleValue(id, token)).success
  );
}

function isList(id: QuestionId): boolean {
  return (
    enumValues(id).length > 0 && (answerValueSchemas[id] as { def: { type: string } }).def.type === 'array'
  );
}

function numberOf(token: string): AnswerValue<'callBackNumber'> {
  switch (token) {
    case 'anonymous':
    case 'throughSchool':
    case 'mailOnly':
    case 'other':
      return { without: token, reach: null };
    default:
      return { number: '+31612345678' };
  }
}

function schoolOf(token: string): AnswerValue<'school'> {
  if (token === 'none') return 'none';
  return {
    schoolId: null,
    name: 'De Waterlelie',
    place: 'Hoofddorp',
    swv: token === 'listed' ? 'PO2710' : null,
  };
}

const freeValues: Partial<Record<QuestionId, unknown>> = {
  callerName: 'Noor',
  childName: 'Sam',
  childGroup: 'groep 5',
  question: 'Ik zoek hulp.',
  hope: 'Dat het weer goed gaat.',
  attendanceSince: '2026-11-02',
  pressingDate: '2026-11-24',
  doubtedPersons: [],
  interpreterLanguage: 'Turks',
  callBackMail: 'noor@voorbeeld.nl',
  callBackTimes: 'na vier uur',
  healthDetails: 'Astma.',
  agreedMoment: { date: '2026-11-24', time: '10:00', atCallersWish: false },
  readBack: 'Klopt.',
};
