import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, keepPromises, seenCase } from '../cases/testing/a-case.ts';
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
    const paused = [{ contactId: ids[2], callerName: 'Ilse van Rijn' }];
    for (const answer of [await release('release-this-work-once'), await release('release-this-work-once')]) {
      expect(answer.body).toMatchObject({ released: 3, paused, left: [], cases: [] });
    }
    expect((await bram.send('GET', '/worklist?view=team')).body).toMatchObject({
      counts: [{}, { view: 'team', count: 2 }],
    });
    // Still paused, and no longer with somebody who is away: it waits for the lead.
    expect((await els.send('GET', `/contacts/${ids[2]}`)).body).toMatchObject({
      state: 'paused',
      owner: null,
    });
    expect((await els.send('GET', '/worklist?view=held')).body).toMatchObject({
      rows: [{ contactId: ids[2], state: 'paused' }],
    });
    const lines = await region.database.read
      .selectFrom('journal')
      .select(['record_id', 'facts'])
      .where('event', '=', 'released')
      .execute();
    expect(lines.map(({ record_id }) => record_id).sort()).toEqual([...ids].sort());
    expect(lines.every(({ facts }) => !facts.includes(reason))).toBe(true);
    const told = await region.database.read
      .selectFrom('outbox')
      .select(['record_id', 'audience_person'])
      .where('topic', '=', 'worklist')
      .execute();
    expect(told).toContainEqual({ record_id: ids[0], audience_person: bram.personId });
  });

  test('or gives all of it to one colleague; what may not go there is named and stays, and another swv has no say', async () => {
    const ids = [await taken(), await taken()];
    const { els, annelies, marloes, bram } = region.staff;
    const path = `/people/${marloes.personId}/released-work`;
    const body = { toPersonId: bram.personId, reason };
    expect((await annelies.send('POST', path, { body })).body).toEqual({
      released: 0,
      releasedCases: 0,
      paused: [],
      left: [],
      cases: [],
    });
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .insertInto('contact_doubt')
        .values({ contact_id: ids[1] ?? '', person_id: bram.personId })
        .execute(),
    );
    expect((await els.send('POST', path, { body })).body).toMatchObject({
      released: 1,
      paused: [],
      left: [{ contactId: ids[1], callerName: 'Ilse van Rijn', code: 'doubtedPerson' }],
    });
    expect((await view(ids[0] ?? '', 'bram')).owner?.name).toBe('Bram Kuiper');
    expect((await view(ids[1] ?? '', 'marloes')).owner?.name).toBe('Marloes Hendriks');
  });

  test('a case goes along with its promise; those without one go in the same go, but what stands still or is closed', async () => {
    const [quiet, still, closed] = [await aCase(region), await aCase(region), await aCase(region)];
    await keepPromises(region);
    const lively = await aCase(region);
    await region.database.unitOfWork.run('change', async (tx) => {
      const stand = (id: string, state: 'paused' | 'closed') =>
        tx.updateTable('case_file').set({ state }).where('id', '=', id).execute();
      await stand(still.id, 'paused');
      await stand(closed.id, 'closed');
    });
    const { els, annelies, marloes } = region.staff;
    const path = `/people/${marloes.personId}/released-work`;
    const body = { toPersonId: null, reason };
    expect((await annelies.send('POST', path, { body })).body).toMatchObject({ released: 0, cases: [] });
    const again = { body, key: 'release-the-cases-once' };
    for (const answer of [await els.send('POST', path, again), await els.send('POST', path, again)]) {
      expect(answer.body).toMatchObject({ released: 1, releasedCases: 1 });
      expect((answer.body as { cases: unknown }).cases).toEqual([
        { caseId: still.id, number: still.number, callerName: 'Ilse van Rijn', code: 'paused' },
      ]);
    }
    const owners = await Promise.all([quiet, lively].map(async ({ id }) => (await seenCase(els, id)).owner));
    expect(owners).toEqual([null, null]);
    expect((await seenCase(els, still.id)).owner).toMatchObject({ id: marloes.personId });
    region.clock.advance(1);
    await aCase(region);
    await keepPromises(region);
    const later = { body, key: 'release-another-case-once' };
    for (const answer of [await els.send('POST', path, later), await els.send('POST', path, later)]) {
      expect(answer.body).toMatchObject({ released: 0, releasedCases: 1 });
    }
    expect(await tracesOf(quiet.id)).toEqual({
      journal: [{ event: 'lostOwner', person_id: els.personId, text: reason }],
      audited: 1,
    });
  });

  test('or all to one colleague, who hears of each; a case in which that colleague is doubted stays', async () => {
    const [free, doubtful] = [await aCase(region), await aCase(region)];
    await keepPromises(region);
    const { els, marloes, bram } = region.staff;
    const contact = (await seenCase(els, doubtful.id)).contacts[0]?.id ?? '';
    await region.database.unitOfWork.run('change', (tx) =>
      tx.insertInto('contact_doubt').values({ contact_id: contact, person_id: bram.personId }).execute(),
    );
    const body = { toPersonId: bram.personId, reason };
    const { body: done } = await els.send('POST', `/people/${marloes.personId}/released-work`, { body });
    expect(done).toMatchObject({
      releasedCases: 1,
      cases: [{ caseId: doubtful.id, code: 'doubtedPerson' }],
    });
    expect((await seenCase(bram, free.id)).owner).toMatchObject({ id: bram.personId });
    expect(await tracesOf(free.id)).toMatchObject({ journal: [{ event: 'handedOver', text: reason }] });
    expect((await bram.send('GET', '/notifications')).body).toMatchObject({
      notifications: [{ kind: 'handedOver', about: { kind: 'case', id: free.id } }],
    });
  });

  /** What the journal and the audit log hold of the last thing that happened to a case. */
  async function tracesOf(caseId: string) {
    const { read } = region.database;
    const journal = await read
      .selectFrom('journal')
      .leftJoin('journal_text', 'journal_text.journal_id', 'journal.id')
      .select(['journal.event', 'journal.person_id', 'journal_text.text'])
      .where('journal.record_id', '=', caseId)
      .where('journal.event', 'in', ['handedOver', 'lostOwner'])
      .execute();
    const rows = await read
      .selectFrom('audit_row')
      .selectAll()
      .where('what', '=', 'callBack')
      .where('kind', '=', 'change')
      .execute();
    return { journal, audited: rows.filter((row) => JSON.stringify(row).includes(caseId)).length };
  }
});
