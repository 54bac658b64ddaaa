import type { ContactView } from '@steunpunt/contract/contacts';
import type { WorklistRow } from '@steunpunt/contract/worklist';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

describe.each(dialects)('the joint agenda on %s', (dialect) => {
  let region: WorkingRegion;

  beforeEach(async () => {
    region = await openWorkingRegion({ dialect });
  });
  afterEach(() => region.close());

  const doubting = (...persons: readonly TestClient[]): Answers => ({
    ...commonAnswers,
    earlierSupport: { value: 'doubted' },
    doubtedPersons: { value: persons.map(({ personId }) => personId) },
  });
  const secondLead = () => region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2710' });
  const statusFor = async (who: TestClient, id: string) => (await who.send('GET', `/contacts/${id}`)).status;
  const seenBy = async (who: TestClient, id: string) =>
    (await who.send('GET', `/contacts/${id}`)).body as ContactView;
  const heldOf = async (who: TestClient) =>
    ((await who.send('GET', '/worklist?view=held')).body as { rows: WorklistRow[] }).rows;
  const agendaOf = async (who: TestClient) =>
    (await heldOf(who)).map(({ contactId, onJointAgenda }) => [contactId, onJointAgenda]);
  const hearers = async (id: string) => {
    const rows = await region.database.read
      .selectFrom('outbox')
      .select('audience_person')
      .where('record_id', '=', id)
      .execute();
    return new Set(rows.map(({ audience_person }) => audience_person));
  };
  const correct = async (id: string, answers: Answers) => {
    const { version } = await seenBy(region.staff.sandra, id);
    const body = { answers, reason: 'Verkeerd verstaan' };
    const { status } = await region.staff.sandra.send('PATCH', `/contacts/${id}`, { version, body });
    expect(status).toBe(200);
  };

  test('when the only lead is doubted, the lead of another swv sees it and the doubted lead nothing', async () => {
    const { els, annelies, marloes } = region.staff;
    const id = await aContact(region, doubting(els));
    expect(await statusFor(els, id)).toBe(404);
    expect(await heldOf(els)).toEqual([]);
    expect((await els.send('GET', '/worklist')).body).toMatchObject({
      counts: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }],
    });
    expect((await els.send('GET', '/contacts')).body).toMatchObject({ contacts: [], count: 0 });
    expect(await agendaOf(annelies)).toEqual([[id, true]]);
    expect(await seenBy(annelies, id)).toMatchObject({
      relation: 'lead',
      onJointAgenda: true,
      state: 'held',
    });
    expect(await statusFor(marloes, id)).toBe(404);
    const heard = await hearers(id);
    expect(heard).toContain(annelies.personId);
    expect(heard).not.toContain(els.personId);
    expect((await annelies.send('POST', `/contacts/${id}/take`)).body).toMatchObject({ relation: 'owner' });
  });

  test('when the whole steunpunt is doubted, every lead sees it', async () => {
    const { els, annelies } = region.staff;
    await secondLead();
    const id = await aContact(region, doubting());
    for (const lead of [els, annelies]) expect(await agendaOf(lead)).toEqual([[id, true]]);
  });

  test('when one of two leads is doubted, the other one and the leads elsewhere see it', async () => {
    const { els, annelies } = region.staff;
    const karim = await secondLead();
    const id = await aContact(region, doubting(els));
    expect(await statusFor(els, id)).toBe(404);
    for (const lead of [karim, annelies]) expect(await agendaOf(lead)).toEqual([[id, true]]);
  });

  test('a doubt about a contact person stays with an swv that has two leads', async () => {
    const { els, annelies, marloes } = region.staff;
    const karim = await secondLead();
    const id = await aContact(region, doubting(marloes));
    for (const lead of [els, karim]) expect(await agendaOf(lead)).toEqual([[id, false]]);
    expect(await statusFor(annelies, id)).toBe(404);
    expect(await heldOf(annelies)).toEqual([]);
    expect(await hearers(id)).not.toContain(annelies.personId);
  });

  test('a lead who no longer works here is no second lead', async () => {
    const karim = await secondLead();
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('person')
        .set({ disabled_at: region.clock.now() })
        .where('id', '=', karim.personId)
        .execute(),
    );
    const id = await aContact(region, doubting(region.staff.marloes));
    expect(await agendaOf(region.staff.annelies)).toEqual([[id, true]]);
  });

  test('too little support is no doubt', async () => {
    const id = await aContact(region, { ...commonAnswers, earlierSupport: { value: 'unsupported' } });
    expect(await seenBy(region.staff.els, id)).toMatchObject({ onJointAgenda: false });
    expect(await statusFor(region.staff.annelies, id)).toBe(404);
  });

  test('a line that broke keeps what was said about the doubted lead from that lead only', async () => {
    const { sandra, els, annelies } = region.staff;
    const started = await sandra.send('POST', '/calls', {
      body: { channel: 'phone', deskId: region.deskId },
    });
    const call = started.body as { id: string; version: number };
    const answers = doubting(els);
    await sandra.send('PATCH', `/calls/${call.id}`, { version: call.version, body: { answers } });
    const ended = await sandra.send('POST', `/calls/${call.id}/interrupt`);
    const id = (ended.body as { contactId: string }).contactId;
    expect(await statusFor(els, id)).toBe(404);
    expect(await seenBy(annelies, id)).toMatchObject({ relation: 'lead', onJointAgenda: true });
  });

  test('a correction brings it there, and taking the doubt back leaves it there', async () => {
    const { els, annelies } = region.staff;
    const id = await aContact(region);
    expect(await statusFor(annelies, id)).toBe(404);
    await correct(id, doubting(els));
    expect(await statusFor(els, id)).toBe(404);
    expect(await agendaOf(annelies)).toEqual([[id, true]]);
    expect(await hearers(id)).toContain(annelies.personId);
    await correct(id, { earlierSupport: { value: 'supported' }, doubtedPersons: { value: [] } });
    for (const lead of [els, annelies]) {
      expect(await seenBy(lead, id)).toMatchObject({ relation: 'lead', onJointAgenda: true });
    }
  });
});
