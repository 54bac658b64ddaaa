import { describe, expect, test } from 'vitest';
import { evolve } from './events.ts';
import { statusOf } from './standing.ts';
import { aCallBack, aStanding, friday, standings } from './testing/call-back-facts.ts';
import { eventOf, refused, standingAfter } from './testing/decided.ts';

describe('speaking to the caller', () => {
  const spoken = { step: 'speak', next: null } as const;

  test('keeps the promise in time, and closes a contact of which nothing is left to promise', () => {
    expect(eventOf(spoken)).toEqual({
      code: 'ended',
      outcome: 'spoken',
      promised: '2026-11-23T16:00:00.000Z',
      late: false,
    });
    expect(standingAfter(spoken)).toMatchObject({ state: 'closed', ownerId: 'marloes', callBack: null });
  });

  test('at the very moment of the term is in time, a moment later is late', () => {
    expect(eventOf(spoken, { now: '2026-11-23T16:00:00.000Z' })).toMatchObject({ late: false });
    expect(eventOf(spoken, { now: '2026-11-23T16:00:00.001Z' })).toMatchObject({ late: true });
  });

  test('tells the caller of a held question what happens: it stays held', () => {
    expect(standingAfter(spoken, { standing: aStanding({ state: 'held' }) })).toMatchObject({
      state: 'held',
      callBack: null,
    });
  });

  test('may make the next appointment: a fresh promise on the moment agreed', () => {
    const next = { date: '2026-11-25', time: '14:00' } as const;
    const standing = aStanding({ callBack: aCallBack({ failed: 2, extended: true }) });
    expect(standingAfter({ step: 'speak', next }, { standing }).callBack).toMatchObject({
      until: '2026-11-25T13:00:00.000Z',
      untilDate: '2026-11-25',
      untilTime: '14:00',
      agreed: true,
      failed: 0,
      extended: false,
      days: [],
      changes: [{ code: 'agreed', at: friday, until: '2026-11-25T13:00:00.000Z' }],
    });
  });

  test('does not agree on a moment that has passed, a day nobody works or the far future', () => {
    const on = (date: `${number}-${number}-${number}`) =>
      ({ step: 'speak', next: { date, time: '10:00' } }) as const;
    expect(refused(on('2026-11-20'))).toEqual({ code: 'badField', field: 'next', problem: 'tooLongAgo' });
    expect(refused(on('2026-11-21'))).toEqual({ code: 'deskClosedThatDay', day: { code: 'weekend' } });
    expect(refused(on('2027-11-22'))).toEqual({ code: 'badField', field: 'next', problem: 'tooBig' });
  });
});

describe('an attempt in vain', () => {
  const miss = (result: 'voicemail' | 'noAnswer' | 'wrongNumber') => ({ step: 'miss', result }) as const;

  test('leaves the caller in peace for two office hours, and then comes back by itself', () => {
    const missed = standingAfter(miss('noAnswer'));
    expect(missed.callBack).toMatchObject({
      failed: 1,
      restsUntil: '2026-11-20T12:00:00.000Z',
      undecided: null,
    });
    expect(statusOf(missed, '2026-11-20T11:59:59.999Z')).toBe('resting');
    expect(statusOf(missed, '2026-11-20T12:00:00.000Z')).toBe('due');
  });

  test('rests into the next working day late in the afternoon', () => {
    const now = '2026-11-20T15:00:00.000Z';
    expect(standingAfter(miss('noAnswer'), { now }).callBack?.restsUntil).toBe('2026-11-23T08:30:00.000Z');
  });

  test('is back before the promise warns, and does not rest at all when it warns or is late', () => {
    const before = '2026-11-23T13:00:00.000Z';
    expect(standingAfter(miss('noAnswer'), { now: before }).callBack?.restsUntil).toBe(
      '2026-11-23T14:00:00.000Z',
    );
    for (const now of ['2026-11-23T14:00:00.000Z', '2026-11-24T09:00:00.000Z'] as const) {
      const missed = standingAfter(miss('noAnswer'), { now });
      expect(missed.callBack?.restsUntil).toBeNull();
      expect(statusOf(missed, now)).toBe('due');
    }
  });

  test('needs a decision once there were as many as the desk set', () => {
    const settings = { restMinutes: 60, attempts: 2, warnMinutes: 60 };
    const standing = aStanding({ callBack: aCallBack({ failed: 1 }) });
    const missed = standingAfter(miss('noAnswer'), { standing, settings });
    expect(missed.callBack).toMatchObject({ failed: 2, restsUntil: null, undecided: 'decision' });
    expect(statusOf(missed, friday)).toBe('undecided');
  });

  test('at a wrong number needs another number or a decision at once', () => {
    expect(standingAfter(miss('wrongNumber')).callBack).toMatchObject({ failed: 1, undecided: 'number' });
  });

  test('leaves no voicemail where the caller said no; not having asked is no refusal', () => {
    expect(refused(miss('voicemail'), { voicemailAllowed: false })).toEqual({ code: 'voicemailNotAllowed' });
    expect(standingAfter(miss('voicemail'), { voicemailAllowed: null }).callBack?.failed).toBe(1);
  });
});

describe('telling the caller that it gets late', () => {
  const telling = { step: 'tellLate', until: { date: '2026-11-24', time: '12:00' }, how: 'phone' } as const;

  test('moves the promise and remembers what was owed, however often it is told', () => {
    const told = standingAfter(telling);
    expect(told.callBack).toMatchObject({
      until: '2026-11-24T11:00:00.000Z',
      owedUntil: '2026-11-23T16:00:00.000Z',
    });
    const again = { ...telling, until: { date: '2026-11-25', time: '12:00' } } as const;
    const twice = standingAfter(again, { standing: told });
    expect(twice.callBack?.owedUntil).toBe('2026-11-23T16:00:00.000Z');
    expect(
      eventOf({ step: 'speak', next: null }, { standing: twice, now: '2026-11-24T09:00:00.000Z' }),
    ).toMatchObject({
      promised: '2026-11-23T16:00:00.000Z',
      late: true,
    });
  });

  test('names a moment after the one that was promised, on a day somebody works', () => {
    const at = (date: `${number}-${number}-${number}`) =>
      ({ ...telling, until: { date, time: '12:00' } }) as const;
    expect(refused(at('2026-11-23'))).toEqual({ code: 'badField', field: 'until', problem: 'notLater' });
    expect(refused(at('2026-11-28'))).toEqual({ code: 'deskClosedThatDay', day: { code: 'weekend' } });
  });

  test('goes by voicemail or mail only when that is possible', () => {
    expect(refused({ ...telling, how: 'voicemail' }, { voicemailAllowed: false }).code).toBe(
      'voicemailNotAllowed',
    );
    expect(refused({ ...telling, how: 'mail' }, { hasMail: false }).code).toBe('noMailAddress');
  });
});

describe('handing over and releasing', () => {
  const bram = { personId: 'bram', ofResponsibleSwv: true, doubted: false } as const;
  const handOver = (to: typeof bram | Record<string, unknown>) =>
    ({ step: 'handOver', to: { ...bram, ...to } }) as const;

  test('makes the colleague the owner, who is then promised to call', () => {
    expect(standingAfter(handOver({}))).toMatchObject({ ownerId: 'bram', callBack: { personId: 'bram' } });
  });

  test('is for a colleague of the responsible swv who is not doubted and does not have it', () => {
    expect(refused(handOver({ ofResponsibleSwv: false })).code).toBe('notACandidate');
    expect(refused(handOver({ doubted: true })).code).toBe('doubtedPerson');
    expect(refused(handOver({ personId: 'marloes' })).code).toBe('alreadyTheirs');
  });

  test('releasing gives it back to the team', () => {
    const callBack = aCallBack({ personId: 'marloes' });
    expect(standingAfter({ step: 'release' }, { standing: aStanding({ callBack }) })).toMatchObject({
      ownerId: null,
      callBack: { personId: null, by: 'contactPerson' },
    });
  });
});

describe('deciding after failed attempts', () => {
  const { undecided, withLead } = standings;

  test('asks by mail or letter to get in touch, and ends the promise as written', () => {
    expect(eventOf({ step: 'write', by: 'letter' }, { standing: undecided })).toMatchObject({
      outcome: 'written',
    });
    expect(refused({ step: 'write', by: 'mail' }, { standing: undecided, hasMail: false }).code).toBe(
      'noMailAddress',
    );
  });

  test('gives one more round a term of its own, told to the caller, and owes what was promised first', () => {
    const round = { step: 'tryAgain', workingDays: 2, how: 'letter' } as const;
    const again = standingAfter(round, { standing: undecided });
    expect(again.callBack).toMatchObject({
      until: '2026-11-24T16:00:00.000Z',
      owedUntil: '2026-11-23T16:00:00.000Z',
      failed: 0,
      undecided: null,
    });
    expect(again.callBack?.days.at(-1)).toMatchObject({ date: '2026-11-24', counts: 2 });
    expect(statusOf(again, friday)).toBe('due');
    expect(refused({ ...round, workingDays: 0 }, { standing: undecided })).toMatchObject({
      field: 'workingDays',
    });
    expect(refused({ ...round, how: 'mail' }, { standing: undecided, hasMail: false }).code).toBe(
      'noMailAddress',
    );
    expect(
      refused({ ...round, how: 'voicemail' }, { standing: undecided, voicemailAllowed: false }).code,
    ).toBe('voicemailNotAllowed');
  });

  test('closes as not reachable, or leaves it to the lead, who then decides', () => {
    expect(standingAfter({ step: 'giveUp' }, { standing: undecided })).toMatchObject({
      state: 'closed',
      callBack: null,
    });
    expect(statusOf(standingAfter({ step: 'askLead' }, { standing: undecided }), friday)).toBe('withLead');
    const lead = { relation: 'lead' } as const;
    expect(eventOf({ step: 'giveUp' }, { standing: withLead, actor: lead })).toMatchObject({
      outcome: 'unreachable',
    });
  });

  test('another number begins a new round of attempts', () => {
    const standing = aStanding({ callBack: aCallBack({ undecided: 'number', failed: 1 }) });
    expect(standingAfter({ step: 'changeNumber' }, { standing }).callBack).toMatchObject({
      undecided: null,
      failed: 0,
    });
    expect(standingAfter({ step: 'changeNumber' }, { standing: undecided }).callBack?.undecided).toBeNull();
  });

  test('a caller who needs no call any more ends it, also while the clock stands still', () => {
    expect(eventOf({ step: 'withdraw' }, { standing: standings.suspended })).toMatchObject({
      outcome: 'withdrawn',
    });
  });
});

test('nothing happens to a promise that is not open', () => {
  expect(() => evolve(standings.none, { code: 'leftToLead' }, friday)).toThrow();
});
