import { describe, expect, test } from 'vitest';
import { addMinutes } from '../calendar/instant.ts';
import type { Actor } from '../people/actor.ts';
import { decidersOf, leadsMeeting, meetingStateOf, refusalOfMeeting, runningSince } from './meeting.ts';
import { meetingStates } from './second-triage-words.ts';
import { atTheTable as now } from './testing/an-item.ts';
import { type MeetingStep, meetingSteps } from './triage-steps.ts';

const planned = { kind: 'own', swv: 'PO2708', startedAt: null, closedAt: null } as const;
const lead: Actor = { personId: 'karim', role: 'lead', swvs: ['PO2708'], deskIds: [], coversFor: [] };

describe('how a meeting stands', () => {
  test('planned, running once it started, closed once somebody closed it', () => {
    expect(meetingStateOf(planned, now)).toBe('planned');
    expect(meetingStateOf({ ...planned, startedAt: now }, now)).toBe('running');
    expect(meetingStateOf({ ...planned, startedAt: now, closedAt: now }, now)).toBe('closed');
  });

  test('a forgotten one ends by itself after eight hours, at the moment the rules of access use', () => {
    const startedAt = addMinutes(now, -8 * 60);
    expect(meetingStateOf({ ...planned, startedAt }, now)).toBe('closed');
    expect(meetingStateOf({ ...planned, startedAt: addMinutes(startedAt, 1) }, now)).toBe('running');
    expect(runningSince(now)).toBe(startedAt);
  });
});

describe('the steps of a meeting', () => {
  test('each is open in exactly the states it names', () => {
    const open = (Object.keys(meetingSteps) as MeetingStep[]).map((step) => [
      step,
      meetingStates.filter((state) => refusalOfMeeting(step, state, true) === null),
    ]);
    expect(Object.fromEntries(open)).toEqual({
      change: ['planned', 'running'],
      start: ['planned'],
      addItem: ['running'],
      close: ['running'],
    });
  });

  test('say why not', () => {
    expect(refusalOfMeeting('start', 'running', true)).toEqual({ code: 'meetingNotPlanned' });
    expect(refusalOfMeeting('start', 'closed', true)).toEqual({ code: 'meetingClosed' });
    expect(refusalOfMeeting('close', 'planned', true)).toEqual({ code: 'meetingNotRunning' });
    expect(refusalOfMeeting('change', 'closed', true)).toEqual({ code: 'meetingClosed' });
  });

  test('without a lead at the table it does not begin', () => {
    expect(refusalOfMeeting('start', 'planned', false)).toEqual({ code: 'leadNeededAtTable' });
  });
});

test('a lead of the swv leads its own meeting, every lead the joint one, nobody else any', () => {
  expect(leadsMeeting(lead, planned)).toBe(true);
  expect(leadsMeeting({ ...lead, swvs: ['VO2709'] }, planned)).toBe(false);
  expect(leadsMeeting({ ...lead, swvs: ['VO2709'] }, { kind: 'joint', swv: null })).toBe(true);
  expect(leadsMeeting({ ...lead, role: 'contactPerson' }, planned)).toBe(false);
});

test('whoever the caller doubts does not decide', () => {
  expect(decidersOf(['karim', 'els', 'joris'], ['els'])).toEqual(['karim', 'joris']);
});
