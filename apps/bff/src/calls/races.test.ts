import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { dialects } from '../testing/test-database.ts';
import {
  aContact,
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';

describe.each(dialects)('at the same moment on %s', (dialect) => {
  let region: WorkingRegion;

  beforeEach(async () => {
    region = await openWorkingRegion({ dialect });
  });
  afterEach(async () => {
    expect((await verifyAudit(region.database.read)).defects).toEqual([]);
    expect(region.logged).toEqual([]);
    await region.close();
  });

  const contacts = () => region.database.read.selectFrom('contact').selectAll().execute();
  const contactIdOf = ({ body }: { body: unknown }) => (body as { contactId: string }).contactId;

  test('a call that is completed twice, interrupted and put away becomes one contact, and everybody hears which', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const complete = () =>
      sandra.send('POST', `/calls/${call.id}/complete`, { version: call.version, body: plainCompletion });
    const answers = await Promise.all([
      complete(),
      sandra.send('POST', `/calls/${call.id}/interrupt`),
      complete(),
      sandra.send('POST', `/calls/${call.id}/no-case`, { body: { outcome: 'informationGiven' } }),
    ]);
    const [contact, ...others] = await contacts();
    expect(others).toEqual([]);
    expect(answers.map(contactIdOf)).toEqual(answers.map(() => contact?.id));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const open = await region.database.read.selectFrom('promise').selectAll().execute();
    expect(open.length).toBeLessThanOrEqual(1);
  });

  test('one click that arrives five times is one contact', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const key = 'a-click-that-arrives-often';
    const request = { version: call.version, key, body: plainCompletion };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => sandra.send('POST', `/calls/${call.id}/complete`, request)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(contactIdOf)).size).toBe(1);
    expect(await contacts()).toHaveLength(1);
  });

  test('completing and saving: what was acknowledged is in the contact, or the call goes on', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra);
    const [saved, completed] = await Promise.all([
      sandra.send('PATCH', `/calls/${call.id}`, {
        version: call.version,
        body: { notepad: 'het laatste woord' },
      }),
      sandra.send('POST', `/calls/${call.id}/complete`, { version: call.version, body: plainCompletion }),
    ]);
    expect([saved.status, completed.status].sort()).toEqual(saved.status === 200 ? [200, 412] : [201, 404]);
    const stillThere = await sandra.send('GET', `/calls/${call.id}`);
    expect(stillThere.status).toBe(saved.status);
  });

  test('ten desks that register give ten numbers without a gap', async () => {
    const desks = await Promise.all(
      Array.from({ length: 10 }, () => region.signInAs({ role: 'desk', deskId: region.deskId })),
    );
    const calls = await Promise.all(desks.map((desk) => aRunningCall(region, desk)));
    const answers = await Promise.all(
      calls.map((call, index) =>
        desks[index]?.send('POST', `/calls/${call.id}/complete`, {
          version: call.version,
          body: plainCompletion,
        }),
      ),
    );
    expect(answers.map((answer) => answer?.status)).toEqual(answers.map(() => 201));
    const numbers = (await contacts()).map(({ number }) => number).sort();
    expect(numbers).toEqual(numbers.map((_, index) => `2026-${String(index + 1).padStart(4, '0')}`));
  });

  test('a fifth call is refused, however many are started together', async () => {
    const { sandra } = region.staff;
    const body = { channel: 'phone', deskId: region.deskId };
    const starts = await Promise.all(
      Array.from({ length: 7 }, () => sandra.send('POST', '/calls', { body })),
    );
    expect(starts.filter(({ status }) => status === 201)).toHaveLength(4);
    expect(starts.filter(({ status }) => status === 409)).toHaveLength(3);
  });

  test('two who correct one contact: the second hears that it changed, and loses nothing of the first', async () => {
    const id = await aContact(region);
    const correct = (who: 'sandra' | 'els', answers: Answers) =>
      region.staff[who].send('PATCH', `/contacts/${id}`, {
        version: 1,
        body: { answers, reason: 'Verkeerd verstaan' },
      });
    const both = await Promise.all([
      correct('sandra', { childName: { value: 'Daan' } }),
      correct('els', { childAge: { value: 8 } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await region.database.read.selectFrom('contact_correction').selectAll().execute()).toHaveLength(1);
  });

  test('a key of one person means nothing for another', async () => {
    const key = 'the-same-key-for-everybody';
    const body = { channel: 'phone', deskId: region.deskId };
    const [one, other] = await Promise.all(
      [region.staff.sandra, region.staff.marloes].map((who) => who.send('POST', '/calls', { body, key })),
    );
    expect([one?.status, other?.status]).toEqual([201, 201]);
    expect(one?.body).not.toMatchObject({ id: (other?.body as { id: string } | undefined)?.id });
  });

  test('who takes and who corrects: nothing of either is lost', async () => {
    const id = await aContact(region, commonAnswers);
    const [taken, corrected] = await Promise.all([
      region.staff.marloes.send('POST', `/contacts/${id}/take`),
      region.staff.els.send('PATCH', `/contacts/${id}`, {
        version: 1,
        body: { answers: { childAge: { value: 8 } }, reason: 'Verkeerd verstaan' },
      }),
    ]);
    expect(taken.status).toBe(200);
    const [row] = await contacts();
    expect(row?.owner_id).toBe(region.staff.marloes.personId);
    expect([row?.child_age, corrected.status]).toEqual(corrected.status === 200 ? [8, 200] : [7, 412]);
  });
});
