import { describe, expect, test } from 'vitest';
import {
  type Presence,
  presenceAfterCallBegan,
  presenceAfterLastCall,
  presenceAfterSignIn,
} from './presence.ts';

/** Quarter past one at night in Amsterdam; in UTC it is still the day before. */
const now = '2026-09-01T23:15:00.000Z';
const away = (setAt: string, setBy: Presence['setBy'] = 'person') =>
  ({ state: 'away', setBy, setAt }) as Presence;

describe('signing in', () => {
  test('makes somebody who works with calls available', () => {
    for (const role of ['desk', 'contactPerson', 'lead'] as const) {
      expect(presenceAfterSignIn(undefined, role, false, now)).toMatchObject({ state: 'available' });
      const earlier = { state: 'inCall', setBy: 'person', setAt: '2026-09-01T08:00:00.000Z' } as const;
      expect(presenceAfterSignIn(earlier, role, false, now)).toMatchObject({ state: 'available' });
    }
  });

  test('leaves away who said so today, and today begins at midnight in Amsterdam', () => {
    const tonight = away('2026-09-01T22:30:00.000Z');
    expect(presenceAfterSignIn(tonight, 'desk', true, now)).toBe(tonight);
    const yesterday = away('2026-09-01T21:59:00.000Z');
    expect(presenceAfterSignIn(yesterday, 'desk', false, now).state).toBe('available');
  });

  test('finds somebody whose call still runs in that call', () => {
    expect(presenceAfterSignIn(undefined, 'desk', true, now)).toMatchObject({
      state: 'inCall',
      setBy: 'call',
    });
  });

  test('in a role that takes no callers is being away, until the next sign-in', () => {
    for (const role of ['administrator', 'safetyOfficer'] as const) {
      const there = presenceAfterSignIn(undefined, role, false, now);
      expect(there.state).toBe('away');
      expect(presenceAfterSignIn(there, 'desk', false, now).state).toBe('available');
    }
  });
});

describe('a call', () => {
  const available = { state: 'available', setBy: 'person', setAt: now } as const;

  test('puts somebody in a call and gives them back after the last one', () => {
    const during = presenceAfterCallBegan(available, now);
    expect(during).toMatchObject({ state: 'inCall', setBy: 'call' });
    expect(presenceAfterCallBegan(during, now)).toBe(during);
    expect(presenceAfterLastCall(during, now)).toMatchObject({ state: 'available' });
  });

  test('changes nothing that somebody said themselves', () => {
    const busy = { state: 'inCall', setBy: 'person', setAt: now } as const;
    expect(presenceAfterLastCall(presenceAfterCallBegan(busy, now), now)).toBe(busy);
    expect(presenceAfterLastCall(away(now), now)).toMatchObject({ state: 'away' });
    expect(presenceAfterLastCall(undefined, now)).toBeUndefined();
  });
});
