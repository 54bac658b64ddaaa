import fc from 'fast-check';
import { answersSchema } from '../../belscript/answer-schemas.ts';
import { enumValues } from '../../belscript/answer-tokens.ts';
import { type Answers, type QuestionId, questionIds } from '../../belscript/answers.ts';
import { addDays } from '../../calendar/local-date.ts';
import type { TriageContext } from '../triage-context.ts';
import { aalsmeer, amsterdam, hoofddorp, onFriday, oss, regionOss } from './a-call.ts';

/** Stands in every free text, so that a test can see whether any of it reaches an outcome. */
export const canary = 'kanarie-Zonnebloem';

const text = fc.nat(99).map((number) => `${canary} ${number}`);
const date = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-11-20', days));
const swv = fc.constantFrom('PO2710', 'PO2708', 'VO2709', 'PO2707', 'VO2708', 'PO3006', null);

const valuesOfShape: Partial<Record<QuestionId, fc.Arbitrary<unknown>>> = {
  callBackNumber: fc.constantFrom(
    { number: '+31612345678' },
    { without: 'anonymous', reach: null },
    { without: 'throughSchool', reach: canary },
  ),
  childAge: fc.integer({ min: 0, max: 25 }),
  school: fc.oneof(
    fc.constant('none'),
    fc.record({
      schoolId: fc.constantFrom('school-1', null),
      name: text,
      place: fc.constantFrom('Aalsmeer', canary, null),
      swv,
    }),
  ),
  place: fc.constantFrom(hoofddorp, aalsmeer, amsterdam, oss, {
    postcode4: null,
    place: canary,
    po: null,
    vo: null,
  }),
  pressingDate: date,
  attendanceSince: date,
  doubtedPersons: fc.uniqueArray(fc.constantFrom('consultant-1', 'consultant-2', 'lead-1'), { maxLength: 3 }),
  callBackMail: fc.constant(`${canary}@voorbeeld.nl`),
  agreedMoment: fc.record({ date, time: fc.constant('10:30'), atCallersWish: fc.boolean() }),
};

const lists: readonly QuestionId[] = ['safetyKind', 'moreNatures', 'tried', 'pressing'];

function valueFor(id: QuestionId): fc.Arbitrary<unknown> {
  const shape = valuesOfShape[id];
  if (shape !== undefined) return shape;
  const options = enumValues(id);
  if (options.length === 0) return text;
  return lists.includes(id)
    ? fc.uniqueArray(fc.constantFrom(...options), { maxLength: 2 })
    : fc.constantFrom(...options);
}

function answerFor(id: QuestionId): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: valueFor(id).map((value) => ({ value })) },
    { weight: 1, arbitrary: fc.constant({ unknown: true }) },
    { weight: 1, arbitrary: text.map((notAsked) => ({ notAsked })) },
  );
}

/** Any answers the schema allows, in any state of a call: most questions open, or all of them answered. */
export const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questionIds.map((id) => [id, answerFor(id)])), { requiredKeys: [] })
  .map((answers) => answersSchema.parse(answers));

export const anyContext: fc.Arbitrary<TriageContext> = fc.record({
  today: fc.integer({ min: 0, max: 365 }).map((days) => addDays('2026-08-01', days)),
  contact: fc.constantFrom('live' as const, 'written' as const),
  region: fc.constantFrom(onFriday.region, regionOss),
  calendar: fc.constant(onFriday.calendar),
});

/** Every question answered, whether or not it fits. */
export const completeAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(questionIds.map((id) => [id, answerFor(id)])))
  .map((answers) => answersSchema.parse(answers));
