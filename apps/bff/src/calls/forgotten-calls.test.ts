import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import {
  aRunningCall,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { closeForgottenCalls } from './close-forgotten-calls.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const close = () => closeForgottenCalls(region.deps, region.clock.now());
const contacts = () => region.database.read.selectFrom('contact').selectAll().execute();

describe('a call that nobody touched for a day', () => {
  test('is closed as interrupted, with a promise when there is a number', async () => {
    const { sandra } = region.staff;
    await aRunningCall(region, sandra, commonAnswers);
    region.clock.advance(24 * 60 + 1);
    await close();
    await keepSignedIn(region);
    expect((await sandra.send('GET', '/calls')).body).toEqual({ calls: [] });
    expect((await sandra.send('GET', '/worklist')).body).toMatchObject({
      rows: [{ interrupted: true, callerName: 'Ilse van Rijn', promise: { by: 'desk' } }],
    });
    // The day it lay there is no talking.
    expect((await contacts())[0]).toMatchObject({ registered_by: sandra.personId, minutes: 0 });
  });

  test('is closed once, and audited as done by the system', async () => {
    await aRunningCall(region, region.staff.sandra, commonAnswers);
    region.clock.advance(24 * 60 + 1);
    await Promise.all([close(), close()]);
    await close();
    expect(await contacts()).toHaveLength(1);
    const rows = await region.database.read
      .selectFrom('audit_row')
      .select(['kind', 'what', 'person_id', 'result'])
      .where('what', '=', 'forgottenCall')
      .execute();
    expect(rows).toEqual([{ kind: 'job', what: 'forgottenCall', person_id: null, result: 'ok' }]);
    expect(await region.database.read.selectFrom('running_call_audit').selectAll().execute()).toEqual([]);
    expect((await verifyAudit(region.database.read)).defects).toEqual([]);
  });

  test('answers its writer, who wants to complete it after all, with the contact it became', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, commonAnswers);
    region.clock.advance(24 * 60 + 1);
    await close();
    await keepSignedIn(region);
    const request = { version: call.version, body: plainCompletion };
    const done = await sandra.send('POST', `/calls/${call.id}/complete`, request);
    expect(done.body).toMatchObject({ contactId: (await contacts())[0]?.id });
  });

  test('tells the screens of its writer and of whoever may see the contact', async () => {
    const call = await aRunningCall(region, region.staff.sandra, commonAnswers);
    region.clock.advance(24 * 60 + 1);
    await close();
    const told = await region.database.read
      .selectFrom('outbox')
      .select(['topic', 'audience_person'])
      .where('at', '=', region.clock.now())
      .execute();
    expect(told).toContainEqual({ topic: 'calls', audience_person: region.staff.sandra.personId });
    expect(told).toContainEqual({ topic: 'worklist', audience_person: region.staff.marloes.personId });
    expect(call.id).toBeDefined();
  });
});

test('a call that was saved within the day stays', async () => {
  const { sandra } = region.staff;
  const call = await aRunningCall(region, sandra, commonAnswers);
  region.clock.advance(23 * 60);
  await keepSignedIn(region);
  const body = { notepad: 'belt straks terug' };
  await sandra.send('PATCH', `/calls/${call.id}`, { version: call.version, body });
  region.clock.advance(2 * 60);
  await close();
  expect(await contacts()).toEqual([]);
});

test('one that cannot be closed is logged and holds up no other', async () => {
  const broken = await aRunningCall(region, region.staff.sandra, commonAnswers);
  await aRunningCall(region, region.staff.sandra, commonAnswers);
  await region.database.unitOfWork.run('change', (tx) =>
    tx.updateTable('call').set({ answers: 'no json' }).where('id', '=', broken.id).execute(),
  );
  region.clock.advance(24 * 60 + 1);
  await close();
  expect(await contacts()).toHaveLength(1);
  expect(region.logged).toHaveLength(1);
});
