import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callBackStory, reason, refusalIn } from '../testing/call-back-story.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const { taken, view, ask } = callBackStory(() => region);

describe('handing over and releasing', () => {
  const toBram = () => ({ toPersonId: region.staff.bram.personId, reason });

  test('gives it to a colleague; whoever gave it no longer sees it', async () => {
    const id = await taken();
    const given = await ask('marloes', id, 'hand-over', toBram());
    expect([given.status, given.body]).toMatchObject([200, { callBack: null }]);
    expect((await region.staff.marloes.send('GET', `/contacts/${id}`)).status).toBe(404);
    expect(await view(id, 'bram')).toMatchObject({
      owner: { name: 'Bram Kuiper' },
      history: [{ event: 'handedOver', reason }],
    });
    const { body } = await region.staff.bram.send('GET', '/notifications');
    expect(body).toMatchObject({ notifications: [{ kind: 'handedOver' }] });
    const joris = { toPersonId: region.staff.joris.personId, reason };
    expect(refusalIn(await ask('bram', id, 'hand-over', joris))).toBe('notACandidate');
  });

  test('gives it back to the team, as something to take', async () => {
    const id = await taken();
    expect((await ask('marloes', id, 'release', { reason })).body).toMatchObject({
      callBack: { owner: null },
    });
    expect((await region.staff.bram.send('POST', `/contacts/${id}/take`)).status).toBe(200);
  });

  test('a lead takes all work off a colleague in one go, with one answer and a line per contact', async () => {
    const ids = [await taken(), await taken(), await taken()];
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('contact')
        .set({ state: 'paused' })
        .where('id', '=', ids[2] ?? '')
        .execute(),
    );
    const { els, marloes, bram } = region.staff;
    const release = (key: string) =>
      els.send('POST', `/people/${marloes.personId}/released-work`, {
        body: { toPersonId: null, reason },
        key,
      });
    expect((await release('release-this-work-once')).body).toEqual({ released: 2, left: 1 });
    expect((await release('release-this-work-once')).body).toEqual({ released: 2, left: 1 });
    expect((await bram.send('GET', '/worklist?view=team')).body).toMatchObject({
      counts: [{}, { view: 'team', count: 2 }],
    });
    const lines = await region.database.read
      .selectFrom('journal')
      .select(['record_id', 'facts'])
      .where('event', '=', 'released')
      .execute();
    expect(lines.map(({ record_id }) => record_id).sort()).toEqual([ids[0], ids[1]].sort());
    expect(lines.every(({ facts }) => !facts.includes(reason))).toBe(true);
    const told = await region.database.read
      .selectFrom('outbox')
      .select(['record_id', 'audience_person'])
      .where('topic', '=', 'worklist')
      .execute();
    expect(told).toContainEqual({ record_id: ids[0], audience_person: bram.personId });
  });

  test('or gives all of it to one colleague; work of another swv stays', async () => {
    const ids = [await taken(), await taken()];
    const { els, annelies, marloes, bram } = region.staff;
    const path = `/people/${marloes.personId}/released-work`;
    const body = { toPersonId: bram.personId, reason };
    expect((await annelies.send('POST', path, { body })).body).toEqual({ released: 0, left: 0 });
    expect((await els.send('POST', path, { body })).body).toEqual({ released: 2, left: 0 });
    for (const id of ids) expect((await view(id, 'bram')).owner?.name).toBe('Bram Kuiper');
  });
});
