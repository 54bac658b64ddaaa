import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetOld } from '../server/housekeeping.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, refusalOf, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const send = (who: Who, method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) =>
  region.staff[who].send(method, path, body === undefined ? {} : { body });

describe('who looks at a case', () => {
  const look = async (who: Who, id: string) =>
    ((await send(who, 'PUT', `/cases/${id}/lookers`)).body as { lookers: { name: string }[] }).lookers.map(
      ({ name }) => name,
    );

  test('is who said so in the last minute, without oneself', async () => {
    const { id } = await aCase(region);
    expect(await look('marloes', id)).toEqual([]);
    expect(await look('els', id)).toEqual(['Marloes Hendriks']);
    expect(await look('marloes', id)).toEqual(['Els van Dijk']);
    region.clock.advance(1);
    expect(await look('marloes', id)).toEqual([]);
  });

  test('is told to who is there when somebody comes, not at every sign of life', async () => {
    const { id } = await aCase(region);
    const told = async () => {
      const rows = await region.database.read
        .selectFrom('outbox')
        .select('audience_person')
        .where('topic', '=', 'cases')
        .where('at', '=', region.clock.now())
        .execute();
      return rows.map(({ audience_person }) => audience_person);
    };
    await look('marloes', id);
    region.clock.set('2026-09-01T08:00:30.000Z');
    await look('els', id);
    expect(await told()).toEqual([region.staff.marloes.personId]);
    region.clock.set('2026-09-01T08:00:50.000Z');
    await look('els', id);
    expect(await told()).toEqual([]);
  });

  test('is nobody’s business who may not see the case', async () => {
    const { id } = await aCase(region);
    expect((await send('bram', 'PUT', `/cases/${id}/lookers`)).status).toBe(404);
  });
});

describe('a note half written', () => {
  const at = (id: string) => `/drafts/caseNote/${id}`;
  const drafts = async (who: Who, id: string) =>
    ((await send(who, 'GET', at(id))).body as { drafts: { text: string; fromName: string | null }[] }).drafts;

  test('is its writer’s alone, the latest words of each place', async () => {
    const { id } = await aCase(region);
    await send('marloes', 'PUT', at(id), { text: 'Vraag voor' });
    await send('marloes', 'PUT', at(id), { text: 'Vraag voor dinsdag' });
    await send('marloes', 'PUT', `/drafts/caseQuestion/${id}`, { text: 'Wie regelt het?' });
    expect(await drafts('marloes', id)).toMatchObject([{ text: 'Vraag voor dinsdag', fromName: null }]);
    expect(await drafts('els', id)).toEqual([]);
    await send('marloes', 'PUT', at(id), { text: '' });
    expect(await drafts('marloes', id)).toEqual([]);
  });

  test('stays its writer’s when the case goes to somebody else, and can be gone on with', async () => {
    const { id, version } = await aCase(region);
    await send('marloes', 'PUT', at(id), { text: 'Halverwege een' });
    await region.staff.marloes.send('POST', `/cases/${id}/hand-over`, {
      version,
      body: { toPersonId: region.staff.bram.personId, reason: 'Ik ga met verlof' },
    });
    expect((await send('marloes', 'PUT', at(id), { text: 'Halverwege een zin' })).status).toBe(200);
    expect(await drafts('marloes', id)).toMatchObject([{ text: 'Halverwege een zin' }]);
    expect(await drafts('bram', id)).toEqual([]);
    expect((await send('marloes', 'POST', `${at(id)}/give-on`)).status).toBe(200);
    expect(await drafts('marloes', id)).toEqual([]);
    await send('bram', 'PUT', at(id), { text: 'Eigen begin' });
    expect(await drafts('bram', id)).toMatchObject([
      { text: 'Eigen begin', fromName: null },
      { text: 'Halverwege een zin', fromName: 'Marloes Hendriks' },
    ]);
  });

  test('is offered until it stands in the receiver’s own text, and not a second time', async () => {
    const { id, version } = await aCase(region);
    await send('marloes', 'PUT', at(id), { text: 'Halverwege een zin' });
    await region.staff.marloes.send('POST', `/cases/${id}/hand-over`, {
      version,
      body: { toPersonId: region.staff.bram.personId, reason: 'Ik ga met verlof' },
    });
    await send('marloes', 'POST', `${at(id)}/give-on`);
    await send('bram', 'PUT', at(id), { text: 'Halverwege iets anders' });
    expect(await drafts('bram', id)).toHaveLength(2);
    await send('bram', 'PUT', at(id), { text: 'Eigen begin\n\nHalverwege een zin' });
    expect(await drafts('bram', id)).toMatchObject([{ fromName: null }]);
    await send('bram', 'PUT', at(id), { text: '' });
    expect(await drafts('bram', id)).toEqual([]);
  });

  test('is given on only when there is one, and somebody else to give it to', async () => {
    const { id } = await aCase(region);
    expect(refusalOf(await send('marloes', 'POST', `${at(id)}/give-on`))).toEqual({ code: 'noDraft' });
    await send('marloes', 'PUT', at(id), { text: 'Halverwege' });
    expect(refusalOf(await send('marloes', 'POST', `${at(id)}/give-on`))).toEqual({ code: 'noOwner' });
  });

  test('is not begun about a case that one may not see', async () => {
    const { id } = await aCase(region);
    expect((await send('joris', 'PUT', at(id), { text: 'Wat ik al wist' })).status).toBe(404);
    expect((await send('marloes', 'PUT', at('nowhere'), { text: 'x' })).status).toBe(404);
  });

  test('is forgotten after seven days, from the table too', async () => {
    const { id } = await aCase(region);
    await send('marloes', 'PUT', at(id), { text: 'Vergeten' });
    region.clock.advance(7 * 24 * 60);
    await keepSignedIn(region);
    expect(await drafts('marloes', id)).toHaveLength(1);
    region.clock.advance(1);
    expect(await drafts('marloes', id)).toEqual([]);
    await forgetOld(region.deps, region.clock.now());
    expect(await region.database.read.selectFrom('draft').selectAll().execute()).toEqual([]);
  });
});
