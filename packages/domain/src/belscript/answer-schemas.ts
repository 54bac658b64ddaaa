import * as z from 'zod/mini';
import { localDateText, localTimeText } from '../calendar/text-shapes.ts';
import { natureCodes } from '../reference/nature-codes.ts';
import { sectors } from '../reference/sectors.ts';
import { swvCodePattern } from '../reference/swv.ts';
import type { Answers } from './answers.ts';

/**
 * The shape of every answer a contact can hold, by question id. Ids are stable: reports join on them,
 * and a removed question keeps its id in old contacts.
 */
const longText = z.string().check(z.maxLength(4000));
const shortText = z.string().check(z.maxLength(200));
const swvCode = z.string().check(z.regex(swvCodePattern));
const yesNo = z.enum(['yes', 'no']);

/** A school found in the list, or one only known by name. `swv` is the swv of the school's location, null when not known. */
export const schoolAnswer = z.strictObject({
  schoolId: z.nullable(shortText),
  name: shortText,
  place: z.nullable(shortText),
  swv: z.nullable(swvCode),
});

/** Home: four digits of the postcode or a place, with the swv's found there; null when the area list does not say. */
export const placeAnswer = z.strictObject({
  postcode4: z.nullable(z.string().check(z.regex(/^[1-9]\d{3}$/))),
  place: z.nullable(shortText),
  po: z.nullable(swvCode),
  vo: z.nullable(swvCode),
});

/** A number in E.164, or why there is none and how the caller can be reached otherwise. */
export const callBackNumberAnswer = z.union([
  z.strictObject({ number: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)) }),
  z.strictObject({
    without: z.enum(['anonymous', 'throughSchool', 'mailOnly', 'other']),
    reach: z.nullable(shortText),
  }),
]);

/** A moment the caller and the desk agreed on, local time in Europe/Amsterdam. */
export const agreedMomentAnswer = z.strictObject({
  date: localDateText,
  time: localTimeText,
  /** True when it lies later than the term at the caller's own wish. */
  atCallersWish: z.boolean(),
});

export const answerValueSchemas = {
  safety: z.enum(['safe', 'distressed', 'worry', 'danger']),
  safetyKind: z.array(z.enum(['notWantingToLive', 'home', 'school', 'violenceNow', 'missing', 'other'])),
  callBackNumber: callBackNumberAnswer,
  consent: z.enum(['named', 'contactOnly', 'anonymous']),
  caller: z.enum([
    'parent',
    'parentWithoutAuthority',
    'guardian',
    'pupil',
    'school',
    'professional',
    'other',
  ]),
  pupilAge: z.enum(['under12', '12to15', '16to17', '18plus']),
  callerName: shortText,
  childName: shortText,
  childAge: z.number().check(z.int(), z.minimum(0), z.maximum(25)),
  childGroup: shortText,
  sector: z.enum(sectors),
  transitionSide: z.enum(['sending', 'receiving']),
  school: z.union([schoolAnswer, z.literal('none')]),
  place: placeAnswer,
  question: longText,
  nature: z.enum(natureCodes),
  moreNatures: z.array(z.enum(natureCodes)).check(z.maxLength(2)),
  hope: longText,
  informationOrSolution: z.enum(['information', 'solution', 'both']),
  tried: z.array(
    z.enum([
      'nobody',
      'teacher',
      'supportCoordinator',
      'management',
      'board',
      'swv',
      'leerplicht',
      'care',
      'municipality',
      'other',
    ]),
  ),
  pressing: z.array(
    z.enum([
      'none',
      'removalLetter',
      'suspension',
      'sentHomeToday',
      'talkOrDecision',
      'legalTerm',
      'applicationCloses',
      'schoolStarts',
    ]),
  ),
  pressingDate: localDateText,
  placeConfirmed: yesNo,
  attendance: z.enum(['full', 'partly', 'not', 'tooYoung']),
  attendanceSince: localDateText,
  supportNow: z.enum(['running', 'stopped', 'none']),
  contactWithSchool: z.enum(['good', 'tense', 'stopped', 'notApplicable']),
  bodies: z.enum(['schoolOnly', 'two', 'threeOrMore']),
  parentsAgree: z.enum(['agree', 'soleAuthority', 'otherNotInformed', 'disagree']),
  misconduct: yesNo,
  earlierSupport: z.enum(['none', 'supported', 'unsupported', 'doubted']),
  /** Ids of the members of staff the caller does not trust; empty when the whole steunpunt is meant. */
  doubtedPersons: z.array(shortText).check(z.maxLength(10)),
  language: z.enum(['dutch', 'otherManages', 'interpreter']),
  interpreterLanguage: shortText,
  consentHealth: yesNo,
  healthDetails: longText,
  consentSchool: yesNo,
  callBackChannel: z.enum(['phone', 'whatsapp', 'mail', 'throughSchool']),
  callBackMail: z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)),
  callBackTimes: shortText,
  consentVoicemail: yesNo,
  agreedMoment: agreedMomentAnswer,
  readBack: longText,
} as const;

export type QuestionId = keyof typeof answerValueSchemas;
export type AnswerValue<Id extends QuestionId> = z.infer<(typeof answerValueSchemas)[Id]>;

function answerSchema<Value extends z.ZodMiniType>(value: Value) {
  return z.union([
    z.strictObject({ value }),
    z.strictObject({ unknown: z.literal(true) }),
    z.strictObject({ notAsked: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)) }),
  ]);
}

const answerShapes = Object.fromEntries(
  Object.entries(answerValueSchemas).map(([id, value]) => [id, z.optional(answerSchema(value))]),
);

/** Refuses unknown question ids and values of the wrong shape, naming each. */
export const answersSchema = z.strictObject(answerShapes) as unknown as z.ZodMiniType<Answers, Answers>;
