import { type Answers, type AnswerValue, givenValue, isUnknown } from '../belscript/answers.ts';
import type { NatureCode } from '../reference/nature-codes.ts';
import { isShorterThanSchoolDays } from './days-near.ts';
import type { Facts } from './facts.ts';
import { placeOf } from './responsible.ts';
import { asLocalDate, dateOf, termOf } from './term-fact.ts';
import type { TriageContext } from './triage-context.ts';

/** @source triage plan, Urgency U2 */
const longAbsenceSchoolDays = 5;
/** @source S0, "grote complexiteit"; three is the least number the doorbraak criteria count */
const manyBodies = 3;

/**
 * Turns answers into facts. Nothing answered yet gives the mildest fact, because the outcome is then still provisional;
 * "weet niet" has a meaning per question, stated at each function. An answer to a question that no longer fits
 * (a person doubted, after "this is the first time") is not looked at.
 * @source triage plan, Three steps
 */
export function factsFromAnswers(answers: Answers, context: TriageContext): Facts {
  return {
    danger: dangerOf(answers),
    caller: callerOf(answers),
    attendance: attendanceOf(answers, context),
    term: termOf(answers, context),
    support: givenValue(answers, 'supportNow') === 'stopped' ? 'stopped' : 'notStopped',
    talks: talksOf(answers),
    bodies: bodiesOf(answers),
    independence: independenceOf(answers),
    authority: authorityOf(answers),
    wants: wantsOf(answers),
    region: placeOf(answers, context).kind === 'elsewhere' ? 'elsewhere' : 'ours',
    matter: matterOf(givenValue(answers, 'nature')),
  };
}

type SafetyKind = AnswerValue<'safetyKind'>[number];

/**
 * "Weet niet" about safety or misconduct is worry, never safe.
 * The desk does not judge how serious it is: violence now, a missing child and a pupil who says not to want to live are acute.
 * @source triage plan, Three steps and Urgency; domain facts 2.3 ("diagnose risk" is not for the desk)
 * @assumption the safety officer confirms which kinds are acute, and that nature A18 is always worry
 */
export function dangerOf(answers: Answers): Facts['danger'] {
  const kinds = safetyKindsOf(answers);
  const isPupil = givenValue(answers, 'caller') === 'pupil';
  if (
    givenValue(answers, 'safety') === 'danger' ||
    kinds.includes('violenceNow') ||
    kinds.includes('missing') ||
    (isPupil && kinds.includes('notWantingToLive'))
  ) {
    return isAcuteAtHome(kinds, isPupil) ? 'acuteAtHome' : 'acute';
  }
  if (isWorrying(answers, kinds)) return mayBeAtHome(answers, kinds) ? 'worryAtHome' : 'worry';
  const safety = answers.safety;
  if (safety !== undefined && 'notAsked' in safety) return 'notAsked';
  return givenValue(answers, 'safety') === 'distressed' ? 'distress' : 'none';
}

/** Kinds count until the caller says that it is safe after all. */
export function safetyKindsOf(answers: Answers): readonly SafetyKind[] {
  return givenValue(answers, 'safety') === 'safe' ? [] : (givenValue(answers, 'safetyKind') ?? []);
}

/**
 * A child that is upset about school, where the caller says that there is no danger, stays that: what staff may have done
 * is asked apart.
 * @assumption the safety officer confirms that "no danger, very upset" with only school or something else named is no worry
 */
const worryingBesideDistress: readonly SafetyKind[] = ['home', 'notWantingToLive'];

function isWorrying(answers: Answers, kinds: readonly SafetyKind[]): boolean {
  const safety = givenValue(answers, 'safety');
  return (
    safety === 'worry' ||
    isUnknown(answers, 'safety') ||
    kinds.some((kind) => safety !== 'distressed' || worryingBesideDistress.includes(kind)) ||
    isMisconduct(answers) ||
    naturesOf(answers).includes('A18')
  );
}

function isMisconduct(answers: Answers): boolean {
  return givenValue(answers, 'misconduct') === 'yes' || isUnknown(answers, 'misconduct');
}

/** Home, unless what is known points elsewhere: at school, a wish to die, misconduct of staff. */
function mayBeAtHome(answers: Answers, kinds: readonly SafetyKind[]): boolean {
  if (kinds.includes('home') || kinds.includes('other')) return true;
  if (kinds.length > 0) return false;
  const safety = givenValue(answers, 'safety');
  return safety === 'worry' || isUnknown(answers, 'safety') || naturesOf(answers).includes('A18');
}

/** With a pupil on the line only when home is named: nobody is reported on a guess while the caller listens. */
function isAcuteAtHome(kinds: readonly SafetyKind[], isPupil: boolean): boolean {
  if (kinds.includes('home')) return true;
  if (isPupil) return false;
  return kinds.every((kind) => kind === 'other' || kind === 'violenceNow');
}

/**
 * "Weet niet" and not asked: someone without authority. A parent of a pupil of 18 or older decides nothing for that pupil.
 * @source triage plan; age of majority, BW 1:233
 */
function callerOf(answers: Answers): Facts['caller'] {
  if (answers.caller === undefined) return 'adult';
  const caller = givenValue(answers, 'caller');
  switch (caller) {
    case 'parent':
    case 'guardian':
      return isOfAge(answers) ? 'withoutAuthority' : 'adult';
    case 'pupil':
      return 'pupil';
    case 'school':
    case 'professional':
      return 'worker';
    case 'parentWithoutAuthority':
    case 'other':
    case undefined:
      return 'withoutAuthority';
  }
}

function isOfAge(answers: Answers): boolean {
  if (givenValue(answers, 'caller') === 'pupil') return givenValue(answers, 'pupilAge') === '18plus';
  return (givenValue(answers, 'childAge') ?? 0) >= 18;
}

/**
 * "Weet niet" whether the child goes to school: as if it does, the contact person asks first. Since when not known: long.
 * @source triage plan, Urgency U2
 * @assumption the leads confirm that an absence counts as long until a date shows that it is not
 */
function attendanceOf(answers: Answers, { today, calendar }: TriageContext): Facts['attendance'] {
  const attendance = givenValue(answers, 'attendance');
  if (attendance !== 'partly' && attendance !== 'not') return 'attending';
  const since = dateOf(answers, 'attendanceSince');
  if (since === null) return 'long';
  return isShorterThanSchoolDays(since, asLocalDate(today), longAbsenceSchoolDays, calendar)
    ? 'brief'
    : 'long';
}

/** "Weet niet": they still talk. */
function talksOf(answers: Answers): Facts['talks'] {
  const contact = givenValue(answers, 'contactWithSchool');
  return contact === 'tense' || contact === 'stopped' ? contact : 'open';
}

const bodiesAtSchool: readonly string[] = ['teacher', 'supportCoordinator', 'management', 'board'];

/** "Weet niet" and not answered: counted from whom the caller has talked to, where school is one body. */
function bodiesOf(answers: Answers): Facts['bodies'] {
  const bodies = givenValue(answers, 'bodies');
  if (bodies !== undefined) return bodies === 'threeOrMore' ? 'many' : 'few';
  const tried = (givenValue(answers, 'tried') ?? []).filter((body) => body !== 'nobody');
  const outside = new Set(tried.filter((body) => !bodiesAtSchool.includes(body)));
  const school = tried.some((body) => bodiesAtSchool.includes(body)) ? 1 : 0;
  return outside.size + school >= manyBodies ? 'many' : 'few';
}

/** "Weet niet": a first time. Persons named are doubted as long as nothing else was said about earlier support. */
function independenceOf(answers: Answers): Facts['independence'] {
  const support = givenValue(answers, 'earlierSupport');
  if (support === 'doubted' || support === 'unsupported') return support;
  return doubtedPersonsOf(answers).length > 0 ? 'doubted' : 'notDoubted';
}

/** Whether the caller doubts that we are independent: some of us, or the whole steunpunt. */
export function isIndependenceDoubted(answers: Answers): boolean {
  return independenceOf(answers) === 'doubted';
}

/** Who must stay out of it, each once and in a fixed order; empty when the caller means all of us, or nobody. */
export function doubtedPersonsOf(answers: Answers): readonly string[] {
  const support = givenValue(answers, 'earlierSupport');
  if (support !== undefined && support !== 'doubted') return [];
  return [...new Set(givenValue(answers, 'doubtedPersons') ?? [])].sort();
}

/**
 * "Weet niet" and another parent who does not know yet: clear, because one parent's consent may be relied on until there
 * are signs of disagreement. A pupil of 18 or older decides alone.
 * @source domain facts 2.7: shared authority (AVG), age of majority (BW 1:233)
 */
function authorityOf(answers: Answers): Facts['authority'] {
  return givenValue(answers, 'parentsAgree') === 'disagree' && !isOfAge(answers) ? 'conflict' : 'clear';
}

/** "Weet niet" and passed over: unclear, so that a lead looks at it. Not answered yet: a solution, the likelier of the two. */
function wantsOf(answers: Answers): Facts['wants'] {
  if (answers.informationOrSolution === undefined) return 'solution';
  return givenValue(answers, 'informationOrSolution') ?? 'unclear';
}

function matterOf(nature: NatureCode | undefined): Facts['matter'] {
  switch (nature) {
    case 'A14':
      return 'municipal';
    case 'A15':
      return 'complaint';
    case 'A17':
      return 'leerplicht';
    case 'A90':
      return 'other';
    default:
      return 'general';
  }
}

function naturesOf(answers: Answers): readonly NatureCode[] {
  const main = givenValue(answers, 'nature');
  return [...(main === undefined ? [] : [main]), ...(givenValue(answers, 'moreNatures') ?? [])];
}
