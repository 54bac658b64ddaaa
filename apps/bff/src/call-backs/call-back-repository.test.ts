import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  callBackOf,
  endPromise,
  findOpenCallBack,
  findPromise,
  saveCallBack,
} from '../contacts/promise-repository.ts';
import { promisesToWarnAbout } from '../contacts/promises-to-warn-of-repository.ts';
import { seedContacts } from '../demo/seed-contacts.ts';
import { type SeededRegion, seedRegion } from '../demo/seed-region.ts';
import { demoStories } from '../demo/stories/index.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import {
  addAttempt,
  addStep,
  attemptsOf,
  lastTakenOff,
  openContactsOf,
  stepsOf,
} from './call-back-repository.ts';

/** Wednesday half past two here, in office hours. */
const now = asInstant('2026-11-18T13:30:00.000Z');

describe.each(dialects)('call-backs on %s', (dialect) => {
  let database: OpenTestDatabase;
  let region: SeededRegion;
  let open: { readonly id: string; readonly until: string };

  beforeAll(async () => {
    database = await openTestDatabase(dialect);
    region = await database.unitOfWork.run('change', async (tx) => {
      const seeded = await seedRegion(tx, { now, scenario: 1, passwordHash: 'x' });
      await seedContacts(tx, { ...seeded, now, scenario: 1 }, demoStories);
      return seeded;
    });
    const row = await database.read
      .selectFrom('promise')
      .innerJoin('contact', 'contact.id', 'promise.contact_id')
      .select(['contact.id', 'promise.until_at'])
      .where('promise.kept_at', 'is', null)
      .where('promise.until_at', '>', '2026-11-19')
      .where('contact.state', '=', 'promised')
      .where('contact.owner_id', 'is', null)
      .orderBy('contact.id')
      .executeTakeFirstOrThrow();
    open = { id: row.id, until: row.until_at };
  });
  afterAll(() => database.close());

  const change = <Result>(work: Parameters<typeof database.unitOfWork.run<Result>>[1]) =>
    database.unitOfWork.run('change', work);
  const warnedOf = async (moment: string) =>
    (await promisesToWarnAbout(database.read, asInstant(moment))).map(({ contactId }) => contactId);

  test('attempts and steps come the newest first', async () => {
    const attempt = {
      contact_id: open.id,
      person_id: region.personId('bram'),
      phone: null,
      minutes: 2,
      note: null,
    };
    const first = { ...attempt, at: '2026-11-18T10:00:00.000Z', result: 'noAnswer' } as const;
    await change((tx) => addAttempt(tx, first));
    await change((tx) => addAttempt(tx, { ...first, at: '2026-11-18T12:00:00.000Z', result: 'voicemail' }));
    expect((await attemptsOf(database.read, open.id)).map(({ result }) => result)).toEqual([
      'voicemail',
      'noAnswer',
    ]);
    const by = { personId: region.personId('bram'), at: now, reason: 'Een reden' };
    await change((tx) => addStep(tx, open.id, { code: 'leftToLead' }, by));
    const [step] = await stepsOf(database.read, open.id);
    expect(step).toMatchObject({ step: 'leftToLead', reason: 'Een reden' });
    expect(step?.facts).not.toContain('Een reden');
  });

  test('everything that happened to a promise is kept and read back as it was', async () => {
    const row = await findPromise(database.read, open.id);
    if (row === undefined) throw new Error('The promise went away');
    const callBack = {
      ...callBackOf(row),
      restsUntil: asInstant('2026-11-18T15:00:00.000Z'),
      failed: 2,
      undecided: 'number',
      suspended: { at: now, reason: 'schoolHoliday', expected: '2026-11-23' },
      extended: true,
      owedUntil: asInstant('2026-11-18T16:00:00.000Z'),
      changes: [{ code: 'extended', at: now, workingDays: 2, until: asInstant('2026-11-20T16:00:00.000Z') }],
    } as const;
    await change((tx) => saveCallBack(tx, open.id, callBack));
    expect(await findOpenCallBack(database.read, open.id)).toEqual(callBack);
    await change((tx) => saveCallBack(tx, open.id, callBackOf(row)));
    expect(await findOpenCallBack(database.read, open.id)).toEqual(callBackOf(row));
  });

  test('a promise warns in office hours before it breaks, and not while its clock stands still', async () => {
    const day = open.until.slice(0, 10);
    expect(await warnedOf(`${day}T13:59:00.000Z`)).not.toContain(open.id);
    expect(await warnedOf(`${day}T14:01:00.000Z`)).toContain(open.id);
    expect(await warnedOf(`${day}T19:00:00.000Z`)).toEqual([]);
    expect(await warnedOf('2026-11-21T10:00:00.000Z')).toEqual([]);
    await change((tx) =>
      tx.updateTable('promise').set({ suspended_at: now }).where('contact_id', '=', open.id).execute(),
    );
    expect(await warnedOf(`${day}T14:01:00.000Z`)).not.toContain(open.id);
    await change((tx) =>
      tx.updateTable('promise').set({ suspended_at: null }).where('contact_id', '=', open.id).execute(),
    );
  });

  test('a warning tells whose it is, whether it is late, and comes at the time the desk set', async () => {
    const day = open.until.slice(0, 10);
    const all = await promisesToWarnAbout(database.read, asInstant(`${day}T14:01:00.000Z`));
    expect(all.map(({ until }) => until)).toEqual(all.map(({ until }) => until).sort());
    expect(all.find(({ contactId }) => contactId === open.id)).toMatchObject({ ownerId: null, late: false });
    expect(all.some(({ late, ownerId }) => late && ownerId !== null)).toBe(true);
    await change((tx) => tx.updateTable('desk').set({ warn_minutes: 60 }).execute());
    expect(await warnedOf(`${day}T14:01:00.000Z`)).not.toContain(open.id);
    await change((tx) => tx.updateTable('desk').set({ warn_minutes: 120 }).execute());
  });

  test('the open work of a colleague is listed, and what a lead last took off them is counted', async () => {
    const marloes = region.personId('marloes');
    expect((await openContactsOf(database.read, marloes)).length).toBeGreaterThan(0);
    const by = { personId: region.personId('els'), at: now, reason: null };
    await change((tx) => addStep(tx, open.id, { code: 'released', from: marloes }, by));
    const later = { ...by, at: asInstant('2026-11-18T14:00:00.000Z') };
    for (let times = 0; times < 2; times += 1) {
      await change((tx) => addStep(tx, open.id, { code: 'handedOver', from: marloes, to: 'x' }, later));
    }
    const last = { id: open.id, at: later.at };
    expect(await lastTakenOff(database.read, marloes, region.personId('els'))).toEqual([last, last]);
    expect(await lastTakenOff(database.read, marloes, region.personId('karim'))).toEqual([]);
  });

  test('an ended promise says how it ended and is on no list', async () => {
    await change((tx) => endPromise(tx, open.id, 'unreachable', now));
    expect(await findPromise(database.read, open.id)).toMatchObject({ kept_at: now, outcome: 'unreachable' });
    expect(await findOpenCallBack(database.read, open.id)).toBeNull();
  });
});
