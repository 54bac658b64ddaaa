import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const get = (who: keyof WorkingRegion['staff'], id: string) =>
  region.staff[who].send('GET', `/contacts/${id}`);
const _seenBy = async (who: keyof WorkingRegion['staff'], id: string) =>
  (await get(who, id)).body as ContactView;

const doubting = (): Answers => ({
  ...commonAnswers,
  earlierSupport: { value: 'doubted' },
  doubtedPersons: { value: [region.staff.marloes.personId] },
});

describe('taking', () => {
  const take = (who: keyof WorkingRegion['staff'], id: string, key?: string) =>
    region.staff[who].send('POST', `/contacts/${id}/take`, key === undefined ? {} : { key });

  test('makes the contact person the owner, who then sees everything', async () => {
    const id = await aContact(region);
    const taken = await take('marloes', id);
    expect(taken.body).toMatchObject({
      relation: 'owner',
      owner: { id: region.staff.marloes.personId, name: 'Marloes Hendriks' },
      child: { name: 'Tijn' },
    });
    expect((await region.staff.marloes.send('GET', '/worklist')).body).toMatchObject({
      rows: [{ contactId: id, ownerName: 'Marloes Hendriks', mayTake: false }],
      counts: [
        { view: 'mine', count: 1 },
        { view: 'team', count: 0 },
      ],
    });
    expect((await get('bram', id)).status).toBe(404);
  });

  test('has one winner when two press at once, and the other hears it', async () => {
    const id = await aContact(region);
    const answers = await Promise.all([take('marloes', id), take('bram', id), take('els', id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const refused = answers.filter(({ status }) => status === 409);
    for (const { body } of refused) expect(body).toMatchObject({ refusal: { code: 'alreadyTaken' } });
  });

  test('twice by the same person with one key is one change', async () => {
    const id = await aContact(region);
    const first = await take('marloes', id, 'one-key-for-two-clicks');
    const second = await take('marloes', id, 'one-key-for-two-clicks');
    expect(second.body).toEqual(first.body);
  });

  test('is not for another swv, nor for the person doubted', async () => {
    const id = await aContact(region);
    expect((await take('joris', id)).status).toBe(404);
    const doubted = await aContact(region, doubting());
    expect((await take('marloes', doubted)).status).toBe(404);
    expect((await take('bram', doubted)).status).toBe(404);
    expect((await take('els', doubted)).status).toBe(200);
  });

  test('is not for the desk', async () => {
    expect((await take('sandra', await aContact(region))).status).toBe(403);
  });
});
