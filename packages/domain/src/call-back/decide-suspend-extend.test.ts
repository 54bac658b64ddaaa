import { describe, expect, test } from 'vitest';
import { deskCalendars } from '../calendar/date-case-desks.ts';
import { statusOf } from './standing.ts';
import { aCallBack, aStanding, friday, standings } from './testing/call-back-facts.ts';
import { eventOf, refused, standingAfter } from './testing/decided.ts';

describe('suspending', () => {
  const suspend = { step: 'suspend', reason: 'waitingForParent', note: null, expected: null } as const;

  test('stops the clock, and resuming adds the office hours that really passed', () => {
    const suspended = standingAfter(suspend);
    expect(suspended.callBack?.until).toBe('2026-11-23T16:00:00.000Z');
    expect(statusOf(suspended, '2026-12-25T10:00:00.000Z')).toBe('suspended');
    const now = '2026-11-24T10:00:00.000Z';
    const resumed = standingAfter({ step: 'resume' }, { standing: suspended, now });
    // Friday 11:00 to 17:00, Monday 8:30 to 17:00 and Tuesday 8:30 to 11:00: seventeen hours, or two office days.
    expect(resumed.callBack).toMatchObject({
      suspended: null,
      until: '2026-11-25T16:00:00.000Z',
      changes: [{ code: 'resumed', from: friday, at: now, minutes: 1020, until: '2026-11-25T16:00:00.000Z' }],
    });
  });

  test('over a weekend adds nothing for the weekend', () => {
    const suspended = standingAfter(suspend, { now: '2026-11-20T16:00:00.000Z' });
    const resumed = standingAfter(
      { step: 'resume' },
      { standing: suspended, now: '2026-11-23T07:30:00.000Z' },
    );
    expect(resumed.callBack?.until).toBe('2026-11-23T16:00:00.000Z');
  });

  test('over a school holiday in which the desk is closed adds only its open hours', () => {
    const calendar = deskCalendars.closedInSchoolHolidays;
    const callBack = aCallBack({ until: '2026-10-19T15:00:00.000Z' });
    const now = '2026-10-09T13:00:00.000Z';
    const suspended = standingAfter(
      { ...suspend, reason: 'schoolHoliday' },
      { now, calendar, standing: aStanding({ callBack }) },
    );
    const resumed = standingAfter(
      { step: 'resume' },
      { standing: suspended, calendar, now: '2026-10-19T06:30:00.000Z' },
    );
    expect(resumed.callBack?.changes).toMatchObject([{ minutes: 120 }]);
    expect(resumed.callBack?.until).toBe('2026-10-20T08:30:00.000Z');
  });

  test('brings a resting caller back as resting', () => {
    const standing = { ...standings.resting };
    const now = '2026-11-20T10:30:00.000Z';
    expect(
      statusOf(
        standingAfter({ step: 'resume' }, { standing: standingAfter(suspend, { standing }), now }),
        now,
      ),
    ).toBe('resting');
  });

  test('for another reason says which, and expects no end in the past', () => {
    const other = { ...suspend, reason: 'other' } as const;
    expect(refused({ ...other, note: '  ' })).toEqual({
      code: 'badField',
      field: 'note',
      problem: 'required',
    });
    expect(standingAfter({ ...other, note: 'Ouder is verhuisd' }).callBack?.suspended?.reason).toBe('other');
    expect(refused({ ...suspend, expected: '2026-11-19' })).toEqual({
      code: 'badField',
      field: 'expected',
      problem: 'tooLongAgo',
    });
    expect(standingAfter({ ...suspend, expected: '2026-11-20' }).callBack?.suspended?.expected).toBe(
      '2026-11-20',
    );
  });
});

describe('extending', () => {
  const extend = { step: 'extend', workingDays: 2, reason: 'School is vrijdag dicht' } as const;

  test('adds working days once, to closing time, with a reason', () => {
    const extended = standingAfter(extend);
    expect(extended.callBack).toMatchObject({
      until: '2026-11-25T16:00:00.000Z',
      extended: true,
      changes: [{ code: 'extended', workingDays: 2, until: '2026-11-25T16:00:00.000Z' }],
    });
    expect(refused(extend, { standing: extended }).code).toBe('alreadyExtended');
    expect(refused({ ...extend, reason: ' ' })).toMatchObject({ field: 'reason', problem: 'required' });
    for (const workingDays of [0, 11, 1.5]) {
      expect(refused({ ...extend, workingDays })).toMatchObject({ field: 'workingDays', problem: 'tooBig' });
    }
  });

  test('moves what is owed: in the extended term is in time', () => {
    const standing = standingAfter(extend);
    expect(
      eventOf({ step: 'speak', next: null }, { standing, now: '2026-11-25T15:00:00.000Z' }),
    ).toMatchObject({
      late: false,
    });
  });
});
