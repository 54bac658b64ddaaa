import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testNow } from '../testing/test-clock.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { attemptOf, attemptSucceeded, beginAttempt } from './throttle.ts';

describe.each(dialects)('trying to sign in on %s', (dialect) => {
  let database: OpenTestDatabase;

  beforeEach(async () => {
    database = await openTestDatabase(dialect);
  });
  afterEach(() => database.close());

  async function attempt(
    account: string,
    source: string,
    succeeds = false,
    minutesLater = 0,
  ): Promise<boolean> {
    return database.unitOfWork.run('change', async (tx) => {
      const now = addMinutes(testNow, minutesLater);
      const begun = await beginAttempt(tx, attemptOf(`${account}@voorbeeld.nl`, source, 'key'), now);
      if (begun.ok && succeeds) await attemptSucceeded(tx, begun.id);
      return begun.ok;
    });
  }

  test('five failures from one place are heard, the sixth waits, elsewhere and for others it goes on', async () => {
    for (let round = 0; round < 5; round += 1) expect(await attempt('anna', 'here')).toBe(true);
    expect(await attempt('anna', 'here')).toBe(false);
    expect(await attempt('ANNA', 'here')).toBe(false);
    expect(await attempt('anna', 'there')).toBe(true);
    expect(await attempt('bram', 'here')).toBe(true);
    expect(await attempt('anna', 'here', false, 16)).toBe(true);
  });

  test('says until when to wait: then exactly one more is heard', async () => {
    for (let round = 0; round < 5; round += 1) await attempt('anna', 'here', false, round);
    const begun = await database.unitOfWork.run('change', (tx) =>
      beginAttempt(tx, attemptOf('anna@voorbeeld.nl', 'here', 'key'), addMinutes(testNow, 6)),
    );
    expect(begun).toEqual({ ok: false, until: addMinutes(testNow, 15) });
    expect(await attempt('anna', 'here', false, 14)).toBe(false);
    expect(await attempt('anna', 'here', false, 15)).toBe(true);
    expect(await attempt('anna', 'here', false, 15)).toBe(false);
  });

  test('thirty failures from one place for different accounts make that place wait', async () => {
    for (let round = 0; round < 30; round += 1) await attempt(`person${round}`, 'here');
    expect(await attempt('anna', 'here')).toBe(false);
    expect(await attempt('anna', 'there')).toBe(true);
  });

  test('failures from far away do not keep somebody out of their own desk', async () => {
    expect(await attempt('anna', 'desk', true, -60)).toBe(true);
    for (let round = 0; round < 20; round += 1) await attempt('anna', `far${round}`);
    expect(await attempt('anna', 'another')).toBe(false);
    expect(await attempt('anna', 'desk')).toBe(true);
  });

  test('neither the address nor the place can be read in what is kept', () => {
    const { account, source } = attemptOf('anna@voorbeeld.nl', '192.0.2.7', 'key');
    expect([account, source].join()).not.toMatch(/anna|192/);
    expect(attemptOf('anna@voorbeeld.nl', '192.0.2.7', 'other key').account).not.toBe(account);
  });
});
