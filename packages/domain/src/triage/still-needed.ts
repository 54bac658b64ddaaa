import { type Answers, givenValue, isAnswered, isUnknown, type QuestionId } from '../belscript/answers.ts';
import { hasAnswer } from '../belscript/asking.ts';
import { type Facts, isAcute } from './facts.ts';
import { placeOf } from './responsible.ts';
import type { TriageContext } from './triage-context.ts';

type Call = { readonly answers: Answers; readonly facts: Facts; readonly context: TriageContext };

/**
 * When an open question could still change what is done first, how soon, or by whom, in the order of the script.
 * The questions about the situation are left out for a caller who only wants to know something: the script does not ask
 * them then, though an answer told unasked counts.
 */
const questionsThatMatter: readonly (readonly [QuestionId, (call: Call) => boolean])[] = [
  ['safety', () => true],
  ['safetyKind', ({ answers }) => safetyIsNotGood(answers)],
  ['caller', () => true],
  ['pupilAge', ({ facts }) => facts.caller === 'pupil'],
  ['sector', () => true],
  ['transitionSide', ({ answers }) => givenValue(answers, 'sector') === 'transition'],
  ['school', ({ answers, context }) => hasSchool(answers) && placeOf(answers, context).kind === 'unknown'],
  ['place', ({ answers, context }) => placeOf(answers, context).kind === 'unknown'],
  ['nature', () => true],
  ['informationOrSolution', () => true],
  ['childAge', (call) => call.facts.caller !== 'pupil' && ageMatters(call)],
  ['attendance', asksMore],
  ['attendanceSince', ({ answers }) => ['partly', 'not'].includes(givenValue(answers, 'attendance') ?? '')],
  ['pressing', asksMore],
  ['pressingDate', ({ answers }) => pressesOn(answers, datedMatters)],
  ['placeConfirmed', ({ answers }) => pressesOn(answers, placeMatters)],
  ['tried', (call) => asksMore(call) && isUnknown(call.answers, 'bodies')],
  ['supportNow', (call) => asksMore(call) && hasSchool(call.answers)],
  ['contactWithSchool', (call) => asksMore(call) && hasSchool(call.answers)],
  ['bodies', (call) => asksMore(call) && call.facts.attendance !== 'attending'],
  ['parentsAgree', (call) => asksMore(call) && isParent(call.answers)],
  ['misconduct', ({ answers }) => mayBeMisconduct(answers)],
  ['earlierSupport', asksMore],
  ['doubtedPersons', ({ answers }) => givenValue(answers, 'earlierSupport') === 'doubted'],
];

/**
 * The questions whose answer could still change the outcome; while there are any, it is provisional. In acute danger nothing
 * is needed any more. A safety question that was passed over with a reason stays needed; any other is then done with.
 * @source triage plan, Outcome
 */
export function stillNeeded(answers: Answers, facts: Facts, context: TriageContext): readonly QuestionId[] {
  if (isAcute(facts)) return [];
  const call: Call = { answers, facts, context };
  return questionsThatMatter
    .filter(([id, matters]) => isOpen(answers, id) && matters(call))
    .map(([id]) => id);
}

function isOpen(answers: Answers, id: QuestionId): boolean {
  const safety = answers.safety;
  if (id === 'safety' && safety !== undefined && 'notAsked' in safety) return true;
  return !hasAnswer(answers, id);
}

/** Outside the region only safety, caller and question count; the rest is for the steunpunt there. */
function asksMore({ facts }: Call): boolean {
  return facts.wants !== 'information' && facts.region === 'ours';
}

function safetyIsNotGood(answers: Answers): boolean {
  const safety = givenValue(answers, 'safety');
  return isUnknown(answers, 'safety') || (safety !== undefined && safety !== 'safe');
}

function hasSchool(answers: Answers): boolean {
  return givenValue(answers, 'sector') !== 'none';
}

/** The age tells primary from secondary when the sector does not; and from 18 on parents have nothing to disagree about. */
function ageMatters(call: Call): boolean {
  const { answers } = call;
  const sector = givenValue(answers, 'sector');
  if (sector === 'none' || isUnknown(answers, 'sector')) return true;
  const sectorIsPassedOver = isAnswered(answers, 'sector') && sector === undefined;
  return asksMore(call) && (sectorIsPassedOver || call.facts.authority === 'conflict');
}

const placeMatters: readonly string[] = ['applicationCloses', 'schoolStarts'];
const datedMatters: readonly string[] = ['talkOrDecision', 'legalTerm', ...placeMatters];

function pressesOn(answers: Answers, matters: readonly string[]): boolean {
  return (givenValue(answers, 'pressing') ?? []).some((matter) => matters.includes(matter));
}

function isParent(answers: Answers): boolean {
  const caller = givenValue(answers, 'caller');
  return caller === 'parent' || caller === 'parentWithoutAuthority';
}

/** As the script asks it: about school, and not after harm at home or a wish to die was told. */
function mayBeMisconduct(answers: Answers): boolean {
  const natures = [givenValue(answers, 'nature'), ...(givenValue(answers, 'moreNatures') ?? [])];
  const kinds = givenValue(answers, 'safetyKind') ?? [];
  const isElsewhere = kinds.includes('home') || kinds.includes('notWantingToLive');
  return (
    natures.some((nature) => nature === 'A10' || nature === 'A15' || (nature === 'A18' && !isElsewhere)) ||
    kinds.includes('school')
  );
}
