import type { api } from '@steunpunt/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { warnOfPromises } from '../contacts/warn-of-promises.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { forgetOldNotifications } from './notification-repository.ts';

type List = z.infer<(typeof api.listNotifications)['view']>;

let region: WorkingRegion;
afterEach(() => region.close());

async function listOf(who: TestClient, query = ''): Promise<List> {
  const answer = await who.send('GET', `/notifications${query}`);
  expect(answer.status).toBe(200);
  return answer.body as List;
}

async function unreadOf(who: TestClient): Promise<unknown> {
  return (await who.send('GET', '/notifications/count')).body;
}

const kindsOf = async (who: TestClient) => (await listOf(who)).notifications.map(({ kind }) => kind);
const promisedTo = (who: TestClient) => aContact(region, commonAnswers, { promisedPersonId: who.personId });

describe.each(dialects)('notifications on %s', (dialect) => {
  beforeEach(async () => {
    region = await openWorkingRegion({ dialect });
  });

  test('whoever was promised by name hears that a contact is theirs, and nobody else does', async () => {
    const { marloes, bram, els, sandra } = region.staff;
    const id = await promisedTo(marloes);
    const { notifications, unread } = await listOf(marloes);
    expect(notifications).toMatchObject([
      { kind: 'assigned', readAt: null, about: { kind: 'contact', id, callerName: 'Ilse van Rijn' } },
    ]);
    expect(unread).toBe(1);
    expect(await unreadOf(marloes)).toEqual({
      unread: 1,
      newest: { id: notifications[0]?.id, kind: 'assigned', at: region.clock.now() },
    });
    for (const other of [bram, els, sandra]) expect(await kindsOf(other)).toEqual([]);
  });

  test('a promise to a team is told to nobody until it is near, and then once to each of the team', async () => {
    const { marloes, bram, els } = region.staff;
    await aContact(region);
    expect(await kindsOf(marloes)).toEqual([]);
    region.clock.set('2026-09-03T13:30:00.000Z');
    await keepSignedIn(region);
    await warnOfPromises(region.deps, region.clock.now());
    await warnOfPromises(region.deps, region.clock.now());
    expect(await kindsOf(marloes)).toEqual(['promiseNear']);
    expect(await kindsOf(bram)).toEqual(['promiseNear']);
    expect(await kindsOf(els)).toEqual([]);
  });

  test('a late promise is told to the lead too, and not before the office opens', async () => {
    const { marloes, els } = region.staff;
    await promisedTo(marloes);
    region.clock.set('2026-09-03T19:00:00.000Z');
    await keepSignedIn(region);
    await warnOfPromises(region.deps, region.clock.now());
    expect(await kindsOf(marloes)).toEqual(['assigned']);
    region.clock.set('2026-09-04T07:30:00.000Z');
    await keepSignedIn(region);
    await warnOfPromises(region.deps, region.clock.now());
    expect(await kindsOf(marloes)).toEqual(['promiseLate', 'assigned']);
    expect(await kindsOf(els)).toEqual(['promiseLate']);
  });

  test('what somebody may no longer see is neither shown nor counted', async () => {
    const { marloes, bram } = region.staff;
    const id = await promisedTo(marloes);
    expect((await listOf(marloes)).unread).toBe(1);
    const taken = await bram.send('POST', `/contacts/${id}/take`);
    expect(taken.status).toBe(200);
    expect(await listOf(marloes)).toEqual({ notifications: [], next: null, unread: 0 });
    expect(await unreadOf(marloes)).toEqual({ unread: 0, newest: null });
  });

  test('reading one or all of them, and what came later stays unread', async () => {
    const { marloes } = region.staff;
    await promisedTo(marloes);
    const first = region.clock.now();
    region.clock.advance(1);
    await promisedTo(marloes);
    const all = await marloes.send('POST', '/notifications/read', { body: { until: first } });
    expect(all.body).toEqual({ unread: 1 });
    const { notifications } = await listOf(marloes);
    expect(notifications.map(({ readAt }) => readAt)).toEqual([null, region.clock.now()]);
    const one = await marloes.send('POST', `/notifications/${notifications[0]?.id}/read`);
    expect(one.body).toEqual({ unread: 0 });
  });

  test('a notification of somebody else does not exist', async () => {
    const { marloes, bram } = region.staff;
    await promisedTo(marloes);
    const { notifications } = await listOf(marloes);
    const answer = await bram.send('POST', `/notifications/${notifications[0]?.id}/read`);
    expect(answer.status).toBe(404);
    expect((await listOf(marloes)).unread).toBe(1);
  });

  test('the list goes on page by page, the newest first', async () => {
    const { marloes } = region.staff;
    for (let count = 0; count < 22; count += 1) {
      await promisedTo(marloes);
      region.clock.advance(1);
    }
    const first = await listOf(marloes);
    const second = await listOf(marloes, `?cursor=${first.next}`);
    const ids = [...first.notifications, ...second.notifications].map(({ about }) => about.id);
    expect(first.notifications).toHaveLength(20);
    expect(new Set(ids).size).toBe(22);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(second.next).toBeNull();
  });

  test('are forgotten after sixty days', async () => {
    const { marloes } = region.staff;
    await promisedTo(marloes);
    region.clock.advance(61 * 24 * 60);
    await region.database.unitOfWork.run('change', (tx) => forgetOldNotifications(tx, region.clock.now()));
    const left = await region.database.read.selectFrom('notification').selectAll().execute();
    expect(left).toEqual([]);
  });

  test('nothing rings until the person says so', async () => {
    const { marloes, bram } = region.staff;
    expect((await marloes.send('GET', '/notification-settings')).body).toEqual({
      sound: false,
      desktop: false,
      mail: false,
    });
    const body = { sound: true, desktop: false, mail: false };
    expect((await marloes.send('PUT', '/notification-settings', { body })).body).toEqual(body);
    expect((await marloes.send('GET', '/notification-settings')).body).toEqual(body);
    expect((await bram.send('GET', '/notification-settings')).body).toEqual({
      sound: false,
      desktop: false,
      mail: false,
    });
  });
});
