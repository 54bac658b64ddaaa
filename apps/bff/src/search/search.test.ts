import type { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { aCase, caseOf } from '../cases/testing/a-case.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { indexedCases } from './case-search-index.ts';
import { indexedContacts } from './search-index.ts';

type Answer = z.infer<(typeof api.search)['view']>;

describe.each(dialects)('search on %s', (dialect) => {
  let region: WorkingRegion;
  let naima: string;
  let thijs: string;

  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
    naima = await aContact(region, about('Naïma Ouali-Şahin', 'Ilyas', '+31687654321'));
    region.clock.advance(1);
    thijs = await aContact(region, about('Pieter Hendriks', 'Thijmen', '+31201234567'));
    region.clock.advance(1);
    await aContact(region, { ...commonAnswers, doubtedPersons: { value: [region.staff.els.personId] } });
  });
  afterAll(() => region.close());

  function about(callerName: string, childName: string, number: string): Answers {
    return {
      ...commonAnswers,
      callerName: { value: callerName },
      childName: { value: childName },
      callBackNumber: { value: { number } },
    };
  }

  async function found(who: TestClient, text: string): Promise<Answer> {
    const answer = await who.send('POST', '/search', { body: { text } });
    expect(answer.status).toBe(200);
    return answer.body as Answer;
  }

  const idsFor = async (who: TestClient, text: string) =>
    (await found(who, text)).contacts.map(({ id }) => id);
  const nearFor = async (who: TestClient, text: string) => (await found(who, text)).near.map(({ id }) => id);

  test.each([
    'naima',
    'OUALI',
    'şahin',
    'sahin',
    'ali-sah',
    'ilyas',
    '06 87 65 43 21',
    '+31 (0)6-8765',
    '4321',
  ])('finds the contact by %s', async (text) => {
    expect(await idsFor(region.staff.sandra, text)).toEqual([naima]);
  });

  async function inIndex(pieces: string[][], newest?: number): Promise<string[]> {
    const among = sql<{ contact_id: string }>`(${indexedContacts(dialect, pieces, newest)})`;
    const rows = await region.database.read.selectFrom(among.as('found')).select('contact_id').execute();
    return rows.map(({ contact_id }) => contact_id);
  }

  test('finds by number of the contact, and shows what was asked for first', async () => {
    const { contacts } = await found(region.staff.sandra, 'wolkentuin');
    expect(contacts).toHaveLength(3);
    const number = contacts.at(-1)?.number ?? '';
    expect((await found(region.staff.sandra, number)).contacts[0]).toMatchObject({
      number,
      foundIn: 'number',
    });
  });

  test('finds with a typing error only what is not found without', async () => {
    const { sandra } = region.staff;
    expect(await found(sandra, 'hednriks')).toMatchObject({ contacts: [], near: [{ id: thijs }] });
    expect(await nearFor(sandra, 'thijmne')).toEqual([thijs]);
    expect(await found(sandra, 'hendriks')).toMatchObject({ contacts: [{ id: thijs }], near: [] });
  });

  test('the team finds by the caller and not by the child or the school, which it may not see', async () => {
    const { marloes, els } = region.staff;
    expect(await idsFor(marloes, 'naima')).toEqual([naima]);
    expect(await found(marloes, 'naima')).toMatchObject({ contacts: [{ childName: null, school: null }] });
    for (const text of ['ilyas', 'wolkentuin', 'naima ilyas']) {
      expect(await found(marloes, text)).toMatchObject({ contacts: [], near: [], more: false });
    }
    expect(await nearFor(marloes, 'ilyaz')).toEqual([]);
    expect(await idsFor(els, 'ilyas')).toEqual([naima]);
  });

  test('nobody finds what they may not see, not even that it is there', async () => {
    const { joris, annelies, thijs: officer, els } = region.staff;
    for (const who of [joris, annelies, officer]) {
      expect(await found(who, 'naima')).toMatchObject({ contacts: [], near: [], more: false });
    }
    const { contacts } = await found(els, 'ilse van rijn');
    expect(contacts).toEqual([]);
    expect((await found(region.staff.sandra, 'ilse van rijn')).contacts).toHaveLength(1);
  });

  test('an old contact that is not among the newest is found by the index alone', async () => {
    expect(await inIndex([['naima', 'ilyas']])).toEqual([naima]);
    expect(await inIndex([['naima', 'thijmen']])).toEqual([]);
    expect(await inIndex([['nergens'], ['sahin']])).toEqual([naima]);
    expect(await inIndex([['naima']], 2)).toEqual([]);
    expect(await inIndex([['naima']], 3)).toEqual([naima]);
  });

  test('what was corrected is found by its new words and no more by its old ones', async () => {
    const id = await aContact(region, about('Verkeerd Verstaan', 'Sam', '+31611112222'));
    const body = { answers: { callerName: { value: 'Zeynep Kılıç' } }, reason: 'Verkeerd verstaan' };
    const changed = await region.staff.sandra.send('PATCH', `/contacts/${id}`, { version: 1, body });
    expect(changed.status).toBe(200);
    expect(await idsFor(region.staff.sandra, 'zeynep')).toEqual([id]);
    expect(await idsFor(region.staff.sandra, 'verkeerd')).toEqual([]);
    expect(await inIndex([['verkeerd']])).toEqual([]);
  });

  test('what was erased is gone from the index too', async () => {
    const id = await aContact(region, about('Wiebelientje Gewist', 'Gewist', '+31611113333'));
    await region.database.unitOfWork.run('change', (tx) =>
      tx.deleteFrom('contact').where('id', '=', id).execute(),
    );
    expect(await inIndex([['wiebelientje']])).toEqual([]);
  });

  test('schools of the region are found by name and place', async () => {
    const { schools } = await found(region.staff.marloes, 'wolkentuin hoofddorp');
    expect(schools.map(({ name }) => name)).toEqual(['Basisschool De Wolkentuin']);
  });

  test.each(['"', '" OR text:a*', "'; drop table contact; --", '%%', '((((', 'a\u0000b', '😀😀', '**'])(
    'takes %s for a text like any other',
    async (text) => {
      const answer = await region.staff.sandra.send('POST', '/search', { body: { text } });
      expect([200, 400]).toContain(answer.status);
    },
  );

  test('the audit log keeps that was searched and what was shown, never the words', async () => {
    await found(region.staff.els, 'naima');
    const row = await region.database.read
      .selectFrom('audit_row')
      .selectAll()
      .where('kind', '=', 'search')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).toContain(naima);
    expect(JSON.stringify(row).toLowerCase()).not.toContain('naima');
  });

  describe('in cases', () => {
    let made: CaseView;
    beforeAll(async () => {
      region.clock.advance(1);
      made = await aCase(region, 'marloes', about('Fleur de Caluwé', 'Bas', '+31655554444'));
      const grandmother = { role: 'other', authority: 'none', name: 'Oma Tineke Zwanenburg', age: null };
      const reach = {
        organisation: null,
        number: '0201112233',
        mail: 'tineke@voorbeeld.nl',
        noContactVia: null,
      };
      const body = { ...grandmother, ...reach };
      caseOf(await region.staff.marloes.send('POST', `/cases/${made.id}/people`, { body }));
    });
    const casesFor = async (who: TestClient, text: string) =>
      (await found(who, text)).cases.map(({ id }) => id);

    test.each(['caluwe', 'bas', 'zwanenb', 'tineke bas', '020 111 22 33', 'tineke@voorbeeld', '0655554444'])(
      'finds the case by %s',
      async (text) => {
        expect(await casesFor(region.staff.marloes, text)).toEqual([made.id]);
      },
    );

    test('says by whom it was found, and finds with a typing error', async () => {
      const { els } = region.staff;
      expect(await found(els, 'zwanenburg')).toMatchObject({
        cases: [{ number: made.number, foundIn: 'callerName', personName: 'Oma Tineke Zwanenburg' }],
        nearCases: [],
      });
      expect(await found(els, 'zwanenbrug')).toMatchObject({ cases: [], nearCases: [{ id: made.id }] });
      expect((await found(els, made.number)).cases[0]).toMatchObject({ id: made.id, foundIn: 'number' });
    });

    test('nobody finds what they may not see, and the team of a case that nobody has only the caller', async () => {
      const { bram, joris, sandra, thijs: officer } = region.staff;
      for (const who of [bram, joris, sandra, officer]) {
        expect(await found(who, 'zwanenburg')).toMatchObject({ cases: [], nearCases: [], more: false });
      }
      const release = (ownerId: string | null) =>
        region.database.unitOfWork.run('change', (tx) =>
          tx.updateTable('case_file').set({ owner_id: ownerId }).where('id', '=', made.id).execute(),
        );
      await release(null);
      expect(await casesFor(bram, 'caluwe')).toEqual([made.id]);
      for (const text of ['zwanenburg', 'tineke@', '0201112233', 'caluwe bas']) {
        expect(await casesFor(bram, text)).toEqual([]);
      }
      await release(region.staff.marloes.personId);
    });

    async function inCaseIndex(pieces: string[][]): Promise<string[]> {
      const among = sql<{ case_id: string }>`(${indexedCases(dialect, pieces)})`;
      const rows = await region.database.read.selectFrom(among.as('found')).select('case_id').execute();
      return rows.map(({ case_id }) => case_id);
    }

    test('what was changed or left the case is found by its new words and no more by its old ones', async () => {
      expect(await inCaseIndex([['zwanenburg']])).toEqual([made.id]);
      const person = await region.database.read
        .selectFrom('case_involved')
        .select(['id', 'version'])
        .where('name', '=', 'Oma Tineke Zwanenburg')
        .executeTakeFirstOrThrow();
      const rename = (name: string | null) =>
        region.database.unitOfWork.run('change', async (tx) => {
          if (name === null) await tx.deleteFrom('case_involved').where('id', '=', person.id).execute();
          else await tx.updateTable('case_involved').set({ name }).where('id', '=', person.id).execute();
        });
      await rename('Oma Tineke Reigersdal');
      expect(await inCaseIndex([['zwanenburg']])).toEqual([]);
      expect(await inCaseIndex([['reigersdal'], ['caluwe']])).toEqual([made.id]);
      await rename(null);
      expect(await inCaseIndex([['reigersdal']])).toEqual([]);
    });
  });
});
