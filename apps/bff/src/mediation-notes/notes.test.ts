import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { api } from '@steunpunt/contract';
import type { MediationView } from '@steunpunt/contract/mediations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { columnClasses } from '../db/columns.ts';
import { aMediator, anOfferedMediation, good, pick } from '../pool/testing/a-pool.ts';
import type { TestClient } from '../testing/test-client.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { destroyOldNotes } from './destroy-notes.ts';
import { newNotesKey, seal, unseal, unwrapNotesKey } from './seal.ts';

const canary = 'kanarie-f5-moeder-wil-eigenlijk-een-andere-school';

let region: WorkingRegion;
let pieter: TestClient;
let id: string;
beforeEach(async () => {
  region = await openWorkingRegion();
  pieter = await aMediator(region);
  const offered = await anOfferedMediation(region);
  await pick(pieter, offered.offerId);
  id = offered.mediation.id;
});
afterEach(() => region.close());

const read = (who: TestClient) => who.send('GET', `/mediations/${id}/notes`);
const save = (who: TestClient, text: string, version = 0) =>
  who.send('PUT', `/mediations/${id}/notes`, { body: { version, text } });

describe('the notes of a mediation', () => {
  test('are empty, saved on the version that was read, and read back by their mediator', async () => {
    expect(good(await read(pieter))).toEqual({ version: 0, text: '', savedAt: null, destroyedOn: null });
    expect(good(await save(pieter, canary))).toMatchObject({ version: 1, text: canary });
    expect(good(await save(pieter, `${canary}!`, 1))).toMatchObject({ version: 2 });
    expect(good(await read(pieter))).toMatchObject({ version: 2, text: `${canary}!` });
  });

  test('are not overwritten by somebody who read an older version', async () => {
    await save(pieter, canary);
    expect((await save(pieter, 'anders')).status).toBe(412);
    expect((await save(pieter, 'anders', 7)).status).toBe(412);
    expect(good(await read(pieter))).toMatchObject({ text: canary });
  });

  test('are there for nobody else: no other mediator, owner, lead, administrator or safety officer', async () => {
    await save(pieter, canary);
    const other = await aMediator(region, {}, 'Gerard Bos');
    expect((await read(other)).status).toBe(404);
    expect((await save(other, 'anders', 1)).status).toBe(404);
    const { sandra, marloes, els, petra, thijs } = region.staff;
    for (const who of [sandra, marloes, els, petra, thijs]) {
      expect((await read(who)).status).toBe(403);
      expect((await save(who, 'anders', 1)).status).toBe(403);
    }
  });

  test('are gone for a mediator who gave the case back', async () => {
    await save(pieter, canary);
    const seen = good<MediationView>(await pieter.send('GET', `/mediations/${id}`));
    await pieter.send('POST', `/mediations/${id}/steps`, {
      version: seen.version,
      body: { step: 'giveBack', reason: 'ill' },
    });
    expect((await read(pieter)).status).toBe(404);
  });

  test('stand in no answer but the mediator’s own, and readable in no column, log or live message', async () => {
    await save(pieter, canary);
    await read(pieter);
    const { els, marloes, petra } = region.staff;
    for (const who of [els, marloes, petra, pieter]) {
      for (const endpoint of Object.values(api)) {
        if (endpoint.method !== 'GET' || endpoint.path.endsWith('/notes')) continue;
        const answer = await who.send('GET', endpoint.path.replace(/\{\w+\}/g, id));
        expect(JSON.stringify(answer.body ?? '')).not.toContain('kanarie-f5');
      }
    }
    for (const table of Object.keys(columnClasses)) {
      const rows = await region.database.read
        .selectFrom(table as 'contact')
        .selectAll()
        .execute();
      expect([table, JSON.stringify(rows).includes('kanarie-f5')]).toEqual([table, false]);
    }
    expect(JSON.stringify([region.logged, region.database.reported])).not.toContain('kanarie-f5');
  });
});

describe('after closing', () => {
  async function close(): Promise<void> {
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('mediation')
        .set({ stage: 'closed', closed_on: '2026-09-01' })
        .where('id', '=', id)
        .execute(),
    );
  }
  const rowsLeft = async () => [
    ...(await region.database.read.selectFrom('mediation_key').select('mediation_id').execute()),
    ...(await region.database.read.selectFrom('mediation_note').select('mediation_id').execute()),
  ];
  const destroy = async (minutes: number) => {
    region.clock.advance(minutes);
    await keepSignedIn(region);
    await region.database.unitOfWork.run('change', (tx) => destroyOldNotes(tx, region.clock.now()));
  };
  const day = 24 * 60;

  test('the notes can be read and not changed, and say when they go', async () => {
    await save(pieter, canary);
    await close();
    expect(good(await read(pieter))).toMatchObject({ text: canary, destroyedOn: '2026-10-27' });
    expect((await save(pieter, 'anders', 1)).body).toMatchObject({ refusal: { code: 'notesClosed' } });
  });

  test('key and notes are destroyed on the day that was said, and not before', async () => {
    await save(pieter, canary);
    await close();
    await destroy(55 * day);
    expect(await rowsLeft()).toHaveLength(2);
    await destroy(day);
    expect(await rowsLeft()).toEqual([]);
    expect(good(await read(pieter))).toMatchObject({ version: 0, text: '' });
  });

  test('nothing of them is left in the database file, its log or the search index', async () => {
    await save(pieter, canary);
    const { place, read: rows } = region.database;
    const { wrapped_key } = await rows.selectFrom('mediation_key').selectAll().executeTakeFirstOrThrow();
    const { sealed } = await rows.selectFrom('mediation_note').selectAll().executeTakeFirstOrThrow();
    const onDisk = () => {
      const folder = dirname('file' in place ? place.file : '');
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    };
    const leftOf = (text: string) => onDisk().some((bytes) => bytes.includes(text));
    expect([leftOf(wrapped_key), leftOf(sealed), leftOf(canary)]).toEqual([true, true, false]);
    await close();
    await destroy(56 * day);
    expect(await region.database.emptyLog()).toBe(true);
    expect([leftOf(wrapped_key), leftOf(sealed), leftOf(canary)]).toEqual([false, false, false]);
  });

  test('the notes of a mediation that runs are kept, however long', async () => {
    await save(pieter, canary);
    await destroy(400 * day);
    expect(await rowsLeft()).toHaveLength(2);
  });
});

describe('sealing', () => {
  const wrap = 'w'.repeat(43);

  test('hides a text, and opens it with its own key and for its own mediation alone', () => {
    const { key, wrapped } = newNotesKey(wrap, 'm-1');
    const sealed = seal(canary, key, 'm-1');
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('kanarie');
    expect(unseal(sealed, unwrapNotesKey(wrapped, wrap, 'm-1'), 'm-1')).toBe(canary);
    expect(() => unseal(sealed, key, 'm-2')).toThrow();
    expect(() => unseal(sealed, newNotesKey(wrap, 'm-1').key, 'm-1')).toThrow();
    expect(() => unwrapNotesKey(wrapped, 'x'.repeat(43), 'm-1')).toThrow();
  });

  test('does not open a text of which one bit was changed', () => {
    const { key } = newNotesKey(wrap, 'm-1');
    const bytes = Buffer.from(seal(canary, key, 'm-1'), 'base64');
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(() => unseal(bytes.toString('base64'), key, 'm-1')).toThrow();
  });

  test('seals the same text differently each time, and every mediation with a key of its own', () => {
    const { key } = newNotesKey(wrap, 'm-1');
    expect(seal(canary, key, 'm-1')).not.toBe(seal(canary, key, 'm-1'));
    expect(newNotesKey(wrap, 'm-1').key.equals(key)).toBe(false);
  });
});
