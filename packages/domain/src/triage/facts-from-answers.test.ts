import { describe, expect, test } from 'vitest';
import type { Answers } from '../belscript/answers.ts';
import { type FactName, type Facts, factNames, factsOfNothing, factValues } from './facts.ts';
import { factsFromAnswers } from './facts-from-answers.ts';
import { aCall, amsterdam, dontKnow, hoofddorp, onFriday, type Told } from './testing/a-call.ts';

type Row = { readonly [Name in FactName]: readonly [Name, Facts[Name], string, Told] }[FactName];

/** Today is Friday 20 November 2026. */
const rows: readonly Row[] = [
  ['danger', 'none', 'safe', { safety: 'safe' }],
  [
    'danger',
    'none',
    'safe after all: the kind no longer counts',
    { safety: 'safe', safetyKind: ['violenceNow'] },
  ],
  ['danger', 'distress', 'upset', { safety: 'distressed' }],
  ['danger', 'distress', 'upset about school', { safety: 'distressed', safetyKind: ['school', 'other'] }],
  ['danger', 'worryAtHome', 'upset about home', { safety: 'distressed', safetyKind: ['home'] }],
  [
    'danger',
    'worry',
    'upset parent of a child that wants to die',
    { safety: 'distressed', safetyKind: ['notWantingToLive'] },
  ],
  ['danger', 'worryAtHome', 'worry of a kind not yet known', { safety: 'worry' }],
  ['danger', 'worryAtHome', 'weet niet', { safety: dontKnow }],
  ['danger', 'worryAtHome', 'weet niet, nor of what kind', { safety: dontKnow, safetyKind: dontKnow }],
  ['danger', 'worryAtHome', 'a kind told before safety was asked', { safetyKind: ['other'] }],
  ['danger', 'worryAtHome', 'nature A18 although it is safe now', { safety: 'safe', nature: 'A18' }],
  ['danger', 'worryAtHome', 'A18 as a side nature', { nature: 'A07', moreNatures: ['A18'] }],
  ['danger', 'worry', 'worry about school', { safety: 'worry', safetyKind: ['school'] }],
  ['danger', 'worry', 'misconduct', { safety: 'safe', misconduct: 'yes' }],
  ['danger', 'worry', 'weet niet about misconduct', { misconduct: dontKnow }],
  ['danger', 'none', 'no misconduct', { misconduct: 'no' }],
  ['danger', 'acuteAtHome', 'danger of a kind not yet known', { safety: 'danger' }],
  [
    'danger',
    'acuteAtHome',
    'violence now, though called worry',
    { safety: 'worry', safetyKind: ['violenceNow'] },
  ],
  ['danger', 'acute', 'a missing child, though called worry', { safety: 'worry', safetyKind: ['missing'] }],
  [
    'danger',
    'acute',
    'a pupil who wants to die, though called upset',
    { safety: 'distressed', caller: 'pupil', safetyKind: ['notWantingToLive'] },
  ],
  ['danger', 'acute', 'a pupil in danger of a kind not yet known', { safety: 'danger', caller: 'pupil' }],
  [
    'danger',
    'acuteAtHome',
    'a pupil in danger at home',
    { safety: 'danger', caller: 'pupil', safetyKind: ['home'] },
  ],
  ['caller', 'adult', 'a parent', { caller: 'parent' }],
  ['caller', 'adult', 'a guardian', { caller: 'guardian' }],
  ['caller', 'withoutAuthority', 'a parent without authority', { caller: 'parentWithoutAuthority' }],
  ['caller', 'withoutAuthority', 'someone else', { caller: 'other' }],
  ['caller', 'withoutAuthority', 'weet niet', { caller: dontKnow }],
  ['caller', 'withoutAuthority', 'a parent of a pupil of 18', { caller: 'parent', childAge: 18 }],
  ['caller', 'adult', 'a parent of a pupil of 17', { caller: 'parent', childAge: 17 }],
  ['caller', 'pupil', 'a pupil', { caller: 'pupil' }],
  ['caller', 'worker', 'a school', { caller: 'school' }],
  ['caller', 'worker', 'a professional', { caller: 'professional' }],
  ['attendance', 'attending', 'all days', { attendance: 'full' }],
  ['attendance', 'attending', 'too young', { attendance: 'tooYoung' }],
  ['attendance', 'attending', 'weet niet', { attendance: dontKnow }],
  [
    'attendance',
    'attending',
    'all days again: since when no longer counts',
    { attendance: 'full', attendanceSince: '2026-09-01' },
  ],
  [
    'attendance',
    'brief',
    'today is the fourth school day',
    { attendance: 'not', attendanceSince: '2026-11-17' },
  ],
  [
    'attendance',
    'long',
    'today is the fifth school day',
    { attendance: 'not', attendanceSince: '2026-11-16' },
  ],
  [
    'attendance',
    'long',
    'the fifth school day over a weekend',
    { attendance: 'partly', attendanceSince: '2026-11-14' },
  ],
  [
    'attendance',
    'long',
    'since centuries, by a slip of the pen',
    { attendance: 'not', attendanceSince: '1926-11-14' },
  ],
  ['attendance', 'long', 'since when: weet niet', { attendance: 'partly', attendanceSince: dontKnow }],
  ['attendance', 'long', 'since when: not asked yet', { attendance: 'partly' }],
  [
    'attendance',
    'long',
    'since a day that does not exist',
    { attendance: 'partly', attendanceSince: '2026-02-30' },
  ],
  ['term', 'none', 'nothing presses', { pressing: ['none'] }],
  ['term', 'none', 'weet niet', { pressing: dontKnow }],
  ['term', 'pressing', 'a removal letter', { pressing: ['removalLetter'] }],
  ['term', 'pressing', 'sent home today', { pressing: ['sentHomeToday', 'suspension'] }],
  ['term', 'suspension', 'a suspension', { pressing: ['suspension'] }],
  [
    'term',
    'pressing',
    'a talk in five working days',
    { pressing: ['talkOrDecision'], pressingDate: '2026-11-27' },
  ],
  [
    'term',
    'later',
    'a talk in six working days',
    { pressing: ['talkOrDecision'], pressingDate: '2026-11-30' },
  ],
  [
    'term',
    'pressing',
    'a decision of yesterday',
    { pressing: ['talkOrDecision'], pressingDate: '2026-11-19' },
  ],
  ['term', 'later', 'a talk of a month ago', { pressing: ['talkOrDecision'], pressingDate: '2026-10-20' }],
  ['term', 'later', 'a talk, weet niet when', { pressing: ['talkOrDecision'], pressingDate: dontKnow }],
  ['term', 'pressing', 'a legal term today', { pressing: ['legalTerm'], pressingDate: '2026-11-20' }],
  ['term', 'pressing', 'a legal term, weet niet when', { pressing: ['legalTerm'], pressingDate: dontKnow }],
  ['term', 'later', 'a legal term in a month', { pressing: ['legalTerm'], pressingDate: '2026-12-21' }],
  [
    'term',
    'pressing',
    'school starts on the second working day',
    { pressing: ['schoolStarts'], pressingDate: '2026-11-24', placeConfirmed: 'yes' },
  ],
  [
    'term',
    'none',
    'school starts on the third with a place',
    { pressing: ['schoolStarts'], pressingDate: '2026-11-25', placeConfirmed: 'yes' },
  ],
  [
    'term',
    'placeOpen',
    'school starts on the third without a place',
    { pressing: ['schoolStarts'], pressingDate: '2026-11-25', placeConfirmed: 'no' },
  ],
  [
    'term',
    'placeOpen',
    'five weeks, weet niet about the place',
    { pressing: ['schoolStarts'], pressingDate: '2026-12-25', placeConfirmed: dontKnow },
  ],
  [
    'term',
    'none',
    'five weeks and a day',
    { pressing: ['schoolStarts'], pressingDate: '2026-12-26', placeConfirmed: 'no' },
  ],
  [
    'term',
    'placeOpen',
    'school started a month ago',
    { pressing: ['schoolStarts'], pressingDate: '2026-10-20', placeConfirmed: 'no' },
  ],
  [
    'term',
    'placeOpen',
    'applications close, weet niet when',
    { pressing: ['applicationCloses'], pressingDate: dontKnow },
  ],
  [
    'term',
    'placeOpen',
    'applications close on the second working day',
    { pressing: ['applicationCloses'], pressingDate: '2026-11-24' },
  ],
  [
    'term',
    'pressing',
    'applications close on the next working day',
    { pressing: ['applicationCloses'], pressingDate: '2026-11-23' },
  ],
  [
    'term',
    'none',
    'applications close tomorrow, but there is a place',
    { pressing: ['applicationCloses'], pressingDate: '2026-11-21', placeConfirmed: 'yes' },
  ],
  [
    'term',
    'suspension',
    'the heaviest of three',
    { pressing: ['talkOrDecision', 'suspension', 'schoolStarts'], pressingDate: '2026-12-15' },
  ],
  ['support', 'stopped', 'stopped', { supportNow: 'stopped' }],
  ['support', 'notStopped', 'running', { supportNow: 'running' }],
  ['support', 'notStopped', 'weet niet', { supportNow: dontKnow }],
  ['talks', 'open', 'good', { contactWithSchool: 'good' }],
  ['talks', 'open', 'no contact yet', { contactWithSchool: 'notApplicable' }],
  ['talks', 'open', 'weet niet', { contactWithSchool: dontKnow }],
  ['talks', 'tense', 'tense', { contactWithSchool: 'tense' }],
  ['talks', 'stopped', 'stopped', { contactWithSchool: 'stopped' }],
  ['bodies', 'many', 'three or more', { bodies: 'threeOrMore' }],
  ['bodies', 'few', 'two, whoever was talked to', { bodies: 'two', tried: ['care', 'swv', 'leerplicht'] }],
  [
    'bodies',
    'many',
    'weet niet, but talked to three',
    { bodies: dontKnow, tried: ['teacher', 'care', 'municipality'] },
  ],
  [
    'bodies',
    'few',
    'talked to four people of one school and one other',
    { tried: ['teacher', 'supportCoordinator', 'management', 'board', 'care'] },
  ],
  ['bodies', 'few', 'talked to nobody', { tried: ['nobody'] }],
  ['independence', 'notDoubted', 'a first time', { earlierSupport: 'none' }],
  ['independence', 'notDoubted', 'weet niet', { earlierSupport: dontKnow }],
  [
    'independence',
    'notDoubted',
    'supported: persons named earlier no longer count',
    { earlierSupport: 'supported', doubtedPersons: ['consultant-1'] },
  ],
  ['independence', 'unsupported', 'not enough', { earlierSupport: 'unsupported' }],
  ['independence', 'doubted', 'doubted', { earlierSupport: 'doubted' }],
  [
    'independence',
    'doubted',
    'persons named before the question was asked',
    { doubtedPersons: ['consultant-1'] },
  ],
  ['authority', 'clear', 'agree', { parentsAgree: 'agree' }],
  ['authority', 'clear', 'the other does not know', { parentsAgree: 'otherNotInformed' }],
  ['authority', 'clear', 'weet niet', { parentsAgree: dontKnow }],
  ['authority', 'conflict', 'disagree', { parentsAgree: 'disagree' }],
  [
    'authority',
    'clear',
    'disagree about a pupil of 18 who calls',
    { parentsAgree: 'disagree', caller: 'pupil', pupilAge: '18plus' },
  ],
  [
    'authority',
    'clear',
    'disagree about a child of 18',
    { parentsAgree: 'disagree', caller: 'parent', childAge: 18 },
  ],
  ['wants', 'information', 'information', { informationOrSolution: 'information' }],
  ['wants', 'solution', 'a solution', { informationOrSolution: 'solution' }],
  ['wants', 'both', 'both', { informationOrSolution: 'both' }],
  ['wants', 'unclear', 'weet niet', { informationOrSolution: dontKnow }],
  ['region', 'ours', 'a home in the region', { sector: 'po', place: hoofddorp }],
  ['region', 'ours', 'nobody knows where', { place: dontKnow }],
  ['region', 'elsewhere', 'a home in Amsterdam', { sector: 'po', place: amsterdam }],
  [
    'region',
    'elsewhere',
    'a home in Amsterdam, weet niet what school',
    { sector: dontKnow, place: amsterdam },
  ],
  ['matter', 'general', 'any other nature', { nature: 'A07' }],
  ['matter', 'leerplicht', 'A17', { nature: 'A17' }],
  ['matter', 'municipal', 'A14', { nature: 'A14' }],
  ['matter', 'complaint', 'A15', { nature: 'A15' }],
  ['matter', 'general', 'a complaint on the side', { nature: 'A09', moreNatures: ['A15'] }],
  ['matter', 'other', 'A90', { nature: 'A90' }],
];

test.each(rows)('%s is %s: %s', (name, value, _why, told) => {
  expect(factsFromAnswers(aCall(told), onFriday)[name]).toBe(value);
});

const passedOver: Answers = { safety: { notAsked: 'belde alleen over de openingstijden' } };

test('safety passed over with a reason is neither safe nor worry', () => {
  expect(factsFromAnswers(passedOver, onFriday).danger).toBe('notAsked');
  expect(factsFromAnswers({ ...passedOver, misconduct: { value: 'yes' } }, onFriday).danger).toBe('worry');
});

test('nothing answered gives the mildest facts', () => {
  expect(factsFromAnswers({}, onFriday)).toEqual(factsOfNothing);
});

describe('every value of every fact is reached', () => {
  const reached = new Set(rows.map(([name, value]) => `${name} ${value}`)).add('danger notAsked');
  test.each(factNames)('%s', (name) => {
    expect(factValues[name].filter((value) => !reached.has(`${name} ${value}`))).toEqual([]);
  });
});
