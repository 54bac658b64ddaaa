import { type Answers, givenValue } from '../belscript/answers.ts';
import type { DeskCalendar } from '../calendar/desk-calendar.ts';
import { addDays } from '../calendar/local-date.ts';
import { factsFromAnswers } from '../triage/facts-from-answers.ts';
import { asLocalDate, dateOf } from '../triage/term-fact.ts';
import type { TriageContext } from '../triage/triage-context.ts';
import { type DoorbraakCriterion, doorbraakCriteria } from './second-triage-words.ts';

/** @source domain facts 5.2, D1: two or more */
export const criteriaNeeded = 2;

/** @source domain facts 5.1: long relative absence is more than four weeks */
const longAtHomeDays = 28;

/**
 * The criteria that the answers of the caller show. Whether bodies contradict each other, an earlier plan failed or there
 * are more cases like this, only the table can say.
 * @assumption the leads confirm that partly at school does not count as at home, and an unknown first day as four weeks
 */
export function criteriaFromAnswers(answers: Answers, context: TriageContext): readonly DoorbraakCriterion[] {
  const facts = factsFromAnswers(answers, context);
  const shown: Record<DoorbraakCriterion, boolean> = {
    longAtHomeOrManyBodies: isLongAtHome(answers, context) || facts.bodies === 'many',
    planFailed: false,
    bodiesContradict: false,
    termPassing: facts.term === 'pressing' || facts.term === 'placeOpen',
    likeCases: false,
  };
  return doorbraakCriteria.filter((criterion) => shown[criterion]);
}

/** What the answers show with what the table adds, each once and in the order of the list. */
export function criteriaThatHold(
  shown: readonly DoorbraakCriterion[],
  seen: readonly DoorbraakCriterion[],
): readonly DoorbraakCriterion[] {
  return doorbraakCriteria.filter((criterion) => shown.includes(criterion) || seen.includes(criterion));
}

function isLongAtHome(answers: Answers, { today }: { today: string; calendar: DeskCalendar }): boolean {
  if (givenValue(answers, 'attendance') !== 'not') return false;
  const since = dateOf(answers, 'attendanceSince');
  return since === null || addDays(since, longAtHomeDays) <= asLocalDate(today);
}
