import { afterEach, describe, expect, test } from 'vitest';
import {
  aRunningCall,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;
afterEach(() => region.close());

/** A call that comes in at one moment and is completed so many minutes later. */
async function aCallAcross(now: string, minutes: number) {
  region = await openWorkingRegion({ now });
  const { sandra } = region.staff;
  const call = await aRunningCall(region, sandra);
  region.clock.advance(minutes);
  await keepSignedIn(region);
  const done = await sandra.send('POST', `/calls/${call.id}/complete`, {
    version: call.version,
    body: plainCompletion,
  });
  const { contactId } = done.body as { contactId: string };
  return (await sandra.send('GET', `/contacts/${contactId}`)).body;
}

describe('a contact', () => {
  test('counts from the day it came in, also when it is completed after midnight', async () => {
    // Tuesday 1 September, 16:50; the next morning at 00:20.
    expect(await aCallAcross('2026-09-01T14:50:00.000Z', 450)).toMatchObject({
      arrivedAt: '2026-09-01T14:50:00.000Z',
      promise: { untilDate: '2026-09-03', untilTime: '17:00' },
    });
  });

  test('has the number of the year in which it is registered, by the clock on the wall', async () => {
    // In UTC it is still the old year.
    expect(await aCallAcross('2026-12-31T22:50:00.000Z', 20)).toMatchObject({ number: '2027-0001' });
    await region.close();
    expect(await aCallAcross('2026-12-31T22:30:00.000Z', 20)).toMatchObject({ number: '2026-0001' });
  });

  test('promises closing time by the clock on the wall, over both changes of the clock', async () => {
    // Friday 23 October 2026 to Tuesday; the clock goes back on Sunday. And Friday 26 March 2027, forward on Sunday.
    expect(await aCallAcross('2026-10-23T08:00:00.000Z', 5)).toMatchObject({
      promise: { untilDate: '2026-10-27', untilTime: '17:00', until: '2026-10-27T16:00:00.000Z' },
    });
    await region.close();
    // Good Friday 2027 is that day: it counts from Tuesday after Easter.
    expect(await aCallAcross('2027-03-25T09:00:00.000Z', 5)).toMatchObject({
      promise: { untilTime: '17:00', until: expect.stringContaining('T15:00:00.000Z') },
    });
  });
});

test('what came in in the future, or longer ago than a year, is a mistake in typing', async () => {
  region = await openWorkingRegion();
  const { sandra } = region.staff;
  const start = (arrivedAt: string) =>
    sandra.send('POST', '/calls', { body: { channel: 'mail', deskId: region.deskId, arrivedAt } });
  expect((await start('2026-09-01T08:00:00.001Z')).body).toMatchObject({
    errors: [{ path: 'arrivedAt', code: 'inFuture' }],
  });
  expect((await start('1926-08-31T08:00:00.000Z')).body).toMatchObject({
    errors: [{ path: 'arrivedAt', code: 'tooLongAgo' }],
  });
  const call = await aRunningCall(region, sandra, commonAnswers, 'mail');
  const saved = await sandra.send('PATCH', `/calls/${call.id}`, {
    version: call.version,
    body: { arrivedAt: '2016-09-01T08:00:00.000Z' },
  });
  expect(saved.body).toMatchObject({ errors: [{ path: 'arrivedAt', code: 'tooLongAgo' }] });
  expect((await start('2025-09-02T08:00:00.000Z')).status).toBe(201);
});
