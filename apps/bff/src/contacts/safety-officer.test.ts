import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aContact,
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const worry: Answers = { ...commonAnswers, safety: { value: 'worry' }, safetyKind: { value: ['home'] } };
const danger: Answers = { ...commonAnswers, safety: { value: 'danger' } };
const get = (path: string) => region.staff.thijs.send('GET', path);
const listed = async () => ((await get('/worklist')).body as { rows: { contactId: string }[] }).rows;

describe('the safety officer', () => {
  test('finds every worry and every danger of the own desk, and opens it in full', async () => {
    const worried = await aContact(region, worry);
    const endangered = await aContact(region, danger);
    await aContact(region);
    expect((await listed()).map(({ contactId }) => contactId).sort()).toEqual([worried, endangered].sort());
    expect((await get('/worklist')).body).toMatchObject({ counts: [{ view: 'safety', count: 2 }] });
    const { body } = await get(`/contacts/${worried}`);
    expect(body).toMatchObject({
      relation: 'safety',
      may: [],
      contactDetails: { callerName: 'Ilse van Rijn' },
      child: { name: 'Tijn' },
      further: expect.arrayContaining(['tellSafetyOfficer']),
    });
    expect((body as ContactView).story?.answers).toMatchObject({ safety: { value: 'worry' } });
    expect((await get(`/contacts/${worried}/history`)).status).toBe(200);
  });

  test('finds a danger of which nothing else is known', async () => {
    const { sandra } = region.staff;
    const call = await aRunningCall(region, sandra, { safety: { value: 'danger' } });
    await sandra.send('POST', `/calls/${call.id}/interrupt`);
    expect(await listed()).toMatchObject([{ urgency: 'U0', promise: { by: 'safetyOfficer' } }]);
  });

  test('keeps seeing it when a contact person has it', async () => {
    const id = await aContact(region, worry);
    await region.staff.marloes.send('POST', `/contacts/${id}/take`);
    expect(await listed()).toMatchObject([{ contactId: id, ownerName: 'Marloes Hendriks' }]);
  });

  test('keeps seeing it when the answers turn out to have been wrong, with what was corrected', async () => {
    const id = await aContact(region, worry);
    const corrected = await region.staff.els.send('PATCH', `/contacts/${id}`, {
      version: 1,
      body: { answers: { safety: { value: 'safe' } }, reason: 'Verkeerd aangeklikt' },
    });
    expect(corrected.status).toBe(200);
    expect((await get(`/contacts/${id}`)).status).toBe(200);
    expect((await get(`/contacts/${id}/history`)).body).toMatchObject({
      corrections: [{ reason: 'Verkeerd aangeklikt', changes: [{ questionId: 'safety' }] }],
    });
  });

  test('finds a contact that becomes a worry by a correction', async () => {
    const id = await aContact(region);
    expect((await get(`/contacts/${id}`)).status).toBe(404);
    const { safety, safetyKind } = worry;
    await region.staff.els.send('PATCH', `/contacts/${id}`, {
      version: 1,
      body: { answers: { safety, safetyKind }, reason: 'Later verteld' },
    });
    expect(await listed()).toMatchObject([{ contactId: id }]);
  });

  test('sees a worry that a colleague took over on the line: it stays open in the colleague’s name', async () => {
    const { sandra, marloes } = region.staff;
    await marloes.send('PUT', '/presence', { body: { state: 'available' } });
    const call = await aRunningCall(region, sandra, worry);
    const body = { toPersonId: marloes.personId };
    const offered = await sandra.send('POST', `/calls/${call.id}/transfers`, { body });
    await marloes.send('POST', `/transfers/${(offered.body as { id: string }).id}/accept`);
    const done = await sandra.send('POST', `/calls/${call.id}/complete`, {
      version: call.version,
      body: plainCompletion,
    });
    expect(done.status).toBe(201);
    expect(await listed()).toMatchObject([{ ownerName: 'Marloes Hendriks', state: 'promised' }]);
  });

  test('has no other list, changes nothing, and sees nothing of another desk', async () => {
    const { thijs, els } = region.staff;
    const ordinary = await aContact(region);
    const worried = await aContact(region, worry);
    expect((await get(`/contacts/${ordinary}`)).status).toBe(404);
    expect((await get('/contacts')).status).toBe(403);
    expect((await get('/worklist?view=team')).status).toBe(400);
    expect((await els.send('GET', '/worklist?view=safety')).status).toBe(400);
    expect((await thijs.send('POST', `/contacts/${worried}/take`)).status).toBe(403);
    const elsewhere = await region.signInAs({ role: 'safetyOfficer', deskId: region.otherDeskId });
    expect((await elsewhere.send('GET', `/contacts/${worried}`)).status).toBe(404);
    expect((await elsewhere.send('GET', '/worklist')).body).toMatchObject({ rows: [] });
  });

  test('whom the caller doubts sees nothing', async () => {
    const doubtedPersons = { value: [region.staff.thijs.personId] };
    await aContact(region, { ...worry, earlierSupport: { value: 'doubted' }, doubtedPersons });
    expect(await listed()).toEqual([]);
  });

  test('is told live, and only of these', async () => {
    const told = async () =>
      (
        await region.database.read
          .selectFrom('outbox')
          .select(['topic', 'record_id'])
          .where('audience_person', '=', region.staff.thijs.personId)
          .execute()
      ).map(({ topic, record_id }) => `${topic} ${record_id}`);
    await aContact(region);
    expect(await told()).toEqual([]);
    const id = await aContact(region, worry);
    expect(await told()).toEqual([`contacts ${id}`, `worklist ${id}`]);
  });
});
