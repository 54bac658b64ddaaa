import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAbsence } from '../auth/absence-repository.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

async function absent(who: 'marloes' | 'joris', cover: 'bram' | 'els', lastDay = '2026-09-01') {
  const { staff, database, clock } = region;
  await database.unitOfWork.run('change', (tx) =>
    addAbsence(tx, {
      id: `${who}-${cover}`,
      version: 1,
      person_id: staff[who].personId,
      first_day: '2026-09-01',
      last_day: lastDay,
      cover_person_id: staff[cover].personId,
      reason: 'leave',
      set_by: staff[who].personId,
      set_at: clock.now(),
    }),
  );
}

async function ofMarloes(answers = commonAnswers): Promise<string> {
  const id = await aContact(region, answers);
  expect((await region.staff.marloes.send('POST', `/contacts/${id}/take`)).status).toBe(200);
  return id;
}

test('who covers sees and does what the owner could, on those days only', async () => {
  const { bram } = region.staff;
  const id = await ofMarloes();
  expect((await bram.send('GET', `/contacts/${id}`)).status).toBe(404);
  await absent('marloes', 'bram');
  expect((await bram.send('GET', `/contacts/${id}`)).body).toMatchObject({
    relation: 'coworker',
    child: { name: 'Tijn' },
    owner: { name: 'Marloes Hendriks' },
  });
  expect((await bram.send('GET', '/worklist?view=mine')).body).toMatchObject({
    rows: [{ contactId: id, ownerName: 'Marloes Hendriks', covering: true, callRefusal: null }],
    counts: [{ view: 'mine', count: 1 }, {}],
  });
  region.clock.advance(14 * 60);
  await region.database.unitOfWork.run('change', (tx) =>
    tx
      .updateTable('session')
      .set({ active_at: region.clock.now(), expires_at: '2026-09-03T00:00:00.000Z' })
      .execute(),
  );
  expect((await bram.send('GET', `/contacts/${id}`)).status).toBe(404);
});

test('who covers hears of changes as they happen, and a doubted cover does not', async () => {
  await absent('marloes', 'bram');
  const { bram, marloes } = region.staff;
  const doubted = { value: [bram.personId] };
  const doubting = {
    ...commonAnswers,
    earlierSupport: { value: 'doubted' as const },
    doubtedPersons: doubted,
  };
  const id = await ofMarloes();
  const hidden = await aContact(region, doubting);
  const told = await region.database.read
    .selectFrom('outbox')
    .select(['record_id', 'audience_person'])
    .where('topic', '=', 'contacts')
    .execute();
  expect(told).toContainEqual({ record_id: id, audience_person: bram.personId });
  expect(told).toContainEqual({ record_id: id, audience_person: marloes.personId });
  expect(told).not.toContainEqual({ record_id: hidden, audience_person: bram.personId });
  expect((await bram.send('GET', `/contacts/${hidden}`)).status).toBe(404);
});

test('who covers is told of what is handed to the absent owner', async () => {
  await absent('marloes', 'bram');
  const { bram, els, marloes } = region.staff;
  const id = await aContact(region);
  await els.send('POST', `/contacts/${id}/take`);
  const { version } = (await els.send('GET', `/contacts/${id}`)).body as { version: number };
  const body = { toPersonId: marloes.personId, reason: 'Marloes kent deze school' };
  expect((await els.send('POST', `/contacts/${id}/call-back/hand-over`, { version, body })).status).toBe(200);
  for (const who of [bram, marloes]) {
    expect((await who.send('GET', '/notifications')).body).toMatchObject({
      notifications: [{ kind: 'handedOver' }],
    });
  }
});
