import { describe, expect, test } from 'vitest';
import type { Answers } from '../belscript/answers.ts';
import { defaultDeskCalendar } from '../calendar/desk-calendar.ts';
import type { TriageContext } from '../triage/triage-context.ts';
import { criteriaFromAnswers, criteriaThatHold } from './doorbraak-criteria.ts';

const context: TriageContext = {
  today: '2026-11-23',
  contact: 'live',
  region: [],
  calendar: defaultDeskCalendar,
};
const shownBy = (answers: Answers) => criteriaFromAnswers(answers, context);

describe('what the answers show', () => {
  test('four weeks at home, counted to the day', () => {
    const since = (date: string): Answers => ({
      attendance: { value: 'not' },
      attendanceSince: { value: date },
    });
    expect(shownBy(since('2026-10-26'))).toEqual(['longAtHomeOrManyBodies']);
    expect(shownBy(since('2026-10-27'))).toEqual([]);
  });

  test('partly at school is not at home, and an unknown first day counts as long', () => {
    expect(shownBy({ attendance: { value: 'partly' }, attendanceSince: { value: '2026-01-05' } })).toEqual(
      [],
    );
    expect(shownBy({ attendance: { value: 'not' }, attendanceSince: { unknown: true } })).toEqual([
      'longAtHomeOrManyBodies',
    ]);
  });

  test('long at home and many bodies together are one criterion', () => {
    expect(shownBy({ bodies: { value: 'threeOrMore' } })).toEqual(['longAtHomeOrManyBodies']);
    expect(
      shownBy({
        attendance: { value: 'not' },
        attendanceSince: { value: '2026-07-20' },
        bodies: { value: 'threeOrMore' },
      }),
    ).toEqual(['longAtHomeOrManyBodies']);
  });

  test('a letter that presses', () => {
    expect(shownBy({ pressing: { value: ['removalLetter'] } })).toEqual(['termPassing']);
    expect(shownBy({})).toEqual([]);
  });
});

test('what the table sees is added, each once', () => {
  expect(
    criteriaThatHold(['longAtHomeOrManyBodies'], ['bodiesContradict', 'longAtHomeOrManyBodies']),
  ).toEqual(['longAtHomeOrManyBodies', 'bodiesContradict']);
});
