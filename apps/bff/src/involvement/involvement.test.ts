import type { InvolvementView } from '@steunpunt/contract/involvements';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, refusalOf, seenCase } from '../cases/testing/a-case.ts';
import type { TestClient } from '../testing/test-client.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const declare = (client: TestClient, kind: 'contact' | 'case', id: string) =>
  client.send('POST', '/involvements', { body: { kind, id } });
const listed = async (client: TestClient, kind: 'contact' | 'case', id: string) => {
  const { status, body } = await client.send('GET', `/involvements?kind=${kind}&id=${id}`);
  expect(status).toBe(200);
  return body as { involvements: InvolvementView[]; mayEnd: boolean; mayNameAdviser: boolean };
};
const statusOf = async (client: TestClient, path: string) => (await client.send('GET', path)).status;

describe('who says to be involved in a case', () => {
  test('loses it at once, on the page, in lists, in search and in every contact of it', async () => {
    const { marloes, bram, els } = region.staff;
    const made = await aCase(region);
    const contactId = made.contacts[0]?.id ?? '';
    expect((await declare(marloes, 'case', made.id)).status).toBe(200);
    for (const path of [`/cases/${made.id}`, `/contacts/${contactId}`, `/cases/${made.id}/timeline`])
      expect([path, await statusOf(marloes, path)]).toEqual([path, 404]);
    expect((await marloes.send('GET', '/cases')).body).toMatchObject({ cases: [], count: 0 });
    expect((await marloes.send('GET', '/contacts')).body).toMatchObject({ contacts: [], count: 0 });
    expect(JSON.stringify((await marloes.send('GET', '/worklist?view=mine')).body)).not.toContain(contactId);
    const found = async (client: TestClient) => {
      const { body } = await client.send('POST', '/search', { body: { text: 'Tijn' } });
      const { cases, contacts, near, nearCases } = body as Record<string, unknown[]>;
      return [cases, contacts, near, nearCases].flat().length;
    };
    expect(await found(marloes)).toBe(0);
    expect(await found(els)).toBeGreaterThan(0);
    // Nobody has it now: the team and the lead see it.
    expect(await seenCase(bram, made.id)).toMatchObject({ relation: 'team', owner: null });
    expect((await listed(els, 'case', made.id)).involvements).toMatchObject([
      { person: { name: 'Marloes Hendriks' }, why: 'declared' },
    ]);
    expect((await listed(bram, 'case', made.id)).involvements).toEqual([]);
    const told = await els.send('GET', '/notifications');
    expect(told.body).toMatchObject({ notifications: [{ kind: 'involved', about: { id: made.id } }] });
  });

  test('hears nothing more of it, once their screens were told to ask again', async () => {
    const { marloes, els } = region.staff;
    const made = await aCase(region);
    const heard = () =>
      region.database.read
        .selectFrom('outbox')
        .select(['topic', 'record_id'])
        .where('audience_person', '=', marloes.personId)
        .execute();
    await marloes.send('PUT', `/cases/${made.id}/lookers`);
    const before = (await heard()).length;
    await declare(marloes, 'case', made.id);
    const after = await heard();
    expect(after.slice(before)).toContainEqual({ topic: 'cases', record_id: made.id });
    const entry = { kind: 'note', text: 'Ik kijk wie het oppakt', minutes: 1 };
    expect((await els.send('PUT', `/cases/${made.id}/lookers`)).body).toEqual({ lookers: [] });
    expect((await els.send('POST', `/cases/${made.id}/entries`, { body: entry })).status).toBe(200);
    expect(await heard()).toEqual(after);
  });

  test('is let in again by the lead alone, with a reason', async () => {
    const { marloes, bram, els } = region.staff;
    const made = await aCase(region);
    await declare(marloes, 'case', made.id);
    const [said] = (await listed(els, 'case', made.id)).involvements;
    const end = (client: TestClient, reason: string) =>
      client.send('POST', `/involvements/${said?.id}/end`, { body: { reason } });
    const reason = 'Het bleek een ander gezin';
    expect((await end(marloes, reason)).status).toBe(404);
    expect(refusalOf(await end(bram, reason))).toEqual({ code: 'onlyLead' });
    expect((await end(els, 'kort')).status).toBe(400);
    expect((await end(els, reason)).status).toBe(200);
    expect(await seenCase(marloes, made.id)).toMatchObject({ relation: 'team' });
    const ended = { by: 'Els van Dijk', reason };
    expect((await listed(els, 'case', made.id)).involvements).toMatchObject([{ id: said?.id, ended }]);
    expect((await end(els, reason)).status).toBe(404);
    // Said again, it keeps out again, and what was over stays to be read.
    await declare(marloes, 'case', made.id);
    expect(await statusOf(marloes, `/cases/${made.id}`)).toBe(404);
    expect((await listed(els, 'case', made.id)).involvements).toMatchObject([{ ended }, { ended: null }]);
  });

  test('in a call that becomes a case, is ended at the case; the lead finds all of them in one list, and of no other swv', async () => {
    const { marloes, bram, els, annelies } = region.staff;
    const contactId = await aContact(region);
    await declare(bram, 'contact', contactId);
    const made = await marloes.send('POST', `/contacts/${contactId}/case`);
    const { id } = made.body as { id: string };
    expect(await statusOf(bram, `/cases/${id}`)).toBe(404);
    const [said] = (await listed(els, 'case', id)).involvements;
    expect(said).toMatchObject({ person: { name: 'Bram Kuiper' }, ended: null });
    const all = async (client: TestClient) => (await client.send('GET', '/involvements/all')).body;
    expect(await all(els)).toMatchObject({ involvements: [{ id: said?.id, record: { kind: 'contact' } }] });
    expect(await all(annelies)).toEqual({ involvements: [] });
    expect(await statusOf(marloes, '/involvements/all')).toBe(403);
    const body = { reason: 'Het bleek een ander gezin' };
    expect((await els.send('POST', `/involvements/${said?.id}/end`, { body })).status).toBe(200);
    const doubts = region.database.read.selectFrom('contact_doubt').selectAll();
    expect(await doubts.execute()).toEqual([]);
    expect(await all(els)).toMatchObject({ involvements: [{ ended: { reason: body.reason } }] });
    // A case that goes leaves what was said with its contact, what is over too.
    await els.send('POST', `/contacts/${contactId}/leave-case`, { body: { reason: 'Geen zaak nodig' } });
    expect((await listed(els, 'contact', contactId)).involvements).toMatchObject([{ id: said?.id }]);
  });

  test('stays out of a contact that joins the case later', async () => {
    const { marloes, els, bram } = region.staff;
    const made = await aCase(region);
    await declare(bram, 'case', made.id);
    expect((await declare(bram, 'case', made.id)).status).toBe(404);
    // Bram does not see the case of Marloes, so somebody names him.
    await marloes.send('POST', `/cases/${made.id}/tlv-advisers`, { body: { personId: bram.personId } });
    const later = await aContact(region, commonAnswers);
    expect(await statusOf(bram, `/contacts/${later}`)).toBe(200);
    const joined = await els.send('POST', `/contacts/${later}/join-case`, { body: { caseId: made.id } });
    expect(joined.status).toBe(200);
    const because = () =>
      region.database.read
        .selectFrom('contact_doubt')
        .select('because')
        .where('contact_id', '=', later)
        .where('person_id', '=', bram.personId)
        .execute();
    expect(await because()).toEqual([{ because: 'tlvAdviser' }]);
    await els.send('POST', `/contacts/${later}/leave-case`, { body: { reason: 'Ander gezin' } });
    expect(await because()).toEqual([]);
  });

  test('as the only lead brings it before the leads of the region', async () => {
    const { els, annelies } = region.staff;
    const made = await aCase(region);
    expect(await statusOf(annelies, `/cases/${made.id}`)).toBe(404);
    await declare(els, 'case', made.id);
    expect(await statusOf(els, `/cases/${made.id}`)).toBe(404);
    expect(await seenCase(annelies, made.id)).toMatchObject({ relation: 'lead', onJointAgenda: true });
  });
});

test('who says to be involved in a contact loses it, also when the caller names nobody and it is corrected', async () => {
  const { sandra, bram, els } = region.staff;
  const id = await aContact(region, commonAnswers);
  expect((await declare(bram, 'contact', id)).status).toBe(200);
  expect(await statusOf(bram, `/contacts/${id}`)).toBe(404);
  const { version } = (await sandra.send('GET', `/contacts/${id}`)).body as { version: number };
  const correction = {
    answers: { childName: { value: 'Sem' } },
    cleared: [],
    reason: 'Naam verkeerd verstaan',
  };
  const corrected = await sandra.send('PATCH', `/contacts/${id}`, { version, body: correction });
  expect(corrected.status).toBe(200);
  expect(await statusOf(bram, `/contacts/${id}`)).toBe(404);
  expect((await listed(els, 'contact', id)).involvements).toHaveLength(1);
});

test('the adviser on the tlv of the pupil is kept out by owner or lead, who may be the owner themselves', async () => {
  const { marloes, bram, joris } = region.staff;
  const made = await aCase(region);
  const name = (client: TestClient, personId: string) =>
    client.send('POST', `/cases/${made.id}/tlv-advisers`, { body: { personId } });
  expect((await name(joris, bram.personId)).status).toBe(404);
  expect((await name(marloes, 'nobody')).status).toBe(400);
  expect((await name(marloes, bram.personId)).status).toBe(200);
  expect((await name(marloes, marloes.personId)).status).toBe(200);
  expect(await statusOf(marloes, `/cases/${made.id}`)).toBe(404);
  expect(await statusOf(bram, `/cases/${made.id}`)).toBe(404);
});
