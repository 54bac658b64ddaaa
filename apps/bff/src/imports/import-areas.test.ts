import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { importAreas } from './import-areas.ts';
import { ListProblem } from './list-problem.ts';
import { bytesOf, importDeps } from './testing/lists.ts';

const header = 'pc4,gemeente,po_swv,vo_swv';
const first = bytesOf(
  header,
  '1901,Waterdam,PO9901,VO9902',
  '1902,Waterdam,PO9901,',
  '1911,KLEIN MEER,,VO9902',
);

describe.each(dialects)('a list of postcode areas on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
  });
  afterEach(() => database.close());

  const areas = () => database.read.selectFrom('area').selectAll().orderBy('postcode4').execute();

  test('is taken over, with the words it is found by', async () => {
    const report = await importAreas(importDeps(database), first);
    expect(report).toEqual({ read: 3, added: 3, changed: 0, unchanged: 0, refused: [], withoutSwv: 0 });
    expect(await areas()).toEqual([
      { postcode4: '1901', place: 'Waterdam', po: 'PO9901', vo: 'VO9902', search_words: 'waterdam' },
      { postcode4: '1902', place: 'Waterdam', po: 'PO9901', vo: null, search_words: 'waterdam' },
      { postcode4: '1911', place: 'Klein Meer', po: null, vo: 'VO9902', search_words: 'klein meer' },
    ]);
  });

  test('can be taken over again, and what it does not name stays', async () => {
    await importAreas(importDeps(database), first);
    const second = bytesOf(
      header,
      '1901,Waterdam,PO9901,VO9902',
      '1902,Waterdam,PO9903,',
      '1920,Zand,PO9901,',
    );
    const report = await importAreas(importDeps(database), second);
    expect(report).toMatchObject({ added: 1, changed: 1, unchanged: 1 });
    expect((await areas()).map(({ postcode4, po }) => [postcode4, po])).toEqual([
      ['1901', 'PO9901'],
      ['1902', 'PO9903'],
      ['1911', null],
      ['1920', 'PO9901'],
    ]);
  });

  test('is only reported on in a dry run', async () => {
    const report = await importAreas(importDeps(database), first, { dryRun: true });
    expect(report).toMatchObject({ read: 3, added: 3 });
    expect(await areas()).toEqual([]);
    expect(await database.read.selectFrom('audit_row').selectAll().execute()).toEqual([]);
    expect(await database.read.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });

  test('is noted in the audit log by its numbers, and open screens hear of it', async () => {
    await importAreas(importDeps(database), bytesOf(header, '1901,Waterdam,PO9901,', 'x,Zand,PO9901,'));
    const [row] = await database.read.selectFrom('audit_row').selectAll().execute();
    expect(row).toMatchObject({ kind: 'job', what: 'import areas', person_id: null, result: 'ok' });
    expect(JSON.parse(row?.filter ?? '')).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 1 });
    const told = await database.read.selectFrom('outbox').select(['topic', 'record_id']).execute();
    expect(told).toEqual([{ topic: 'settings', record_id: 'areas' }]);
  });

  test('is kept whole or not at all', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => `${2000 + index},Waterdam,PO9901,`);
    const breaking = {
      ...importDeps(database),
      clock: () => {
        throw new Error('the clock stopped after the rows were written');
      },
    };
    await expect(importAreas(breaking, bytesOf(header, ...many))).rejects.toThrow('the clock stopped');
    expect(await areas()).toEqual([]);
    expect((await importAreas(importDeps(database), bytesOf(header, ...many))).added).toBe(1200);
    expect(await areas()).toHaveLength(1200);
  });
});

describe('a line of a list of postcode areas is refused', () => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase('sqlite');
  });
  afterEach(() => database.close());

  test.each([
    ['with a postcode that is none', '901,Waterdam,PO9901,VO9902', 'postcode', '"901" is geen postcode'],
    ['with a postcode that begins with 0', '0901,Waterdam,PO9901,VO9902', 'postcode', 'geen postcode'],
    ['with a count instead of a postcode', '<5,Waterdam,PO9901,VO9902', 'postcode', '"<5"'],
    ['without a municipality', '1901,,PO9901,VO9902', 'gemeente', 'ontbreekt'],
    ['with a name instead of a code', '1901,Waterdam,HAVENS,VO9902', 'po_swv', '"HAVENS"'],
    ['with the codes the wrong way round', '1901,Waterdam,PO9901,PO9902', 'vo_swv', '"PO9902"'],
    ['without any swv', '1901,Waterdam,,', 'po_swv', 'geen samenwerkingsverband'],
    ['with too few columns', '1901,Waterdam,PO9901', 'regel', '3 kolommen in plaats van 4'],
    ['with too many columns', '1901,Waterdam,Noord,PO9901,VO9902', 'regel', '5 kolommen in plaats van 4'],
    ['with a quote that is not closed', '1901,"Waterdam,PO9901,VO9902', 'regel', 'aanhalingstekens'],
    ['with a postcode that was there before', '1900,Zand,PO9901,VO9902', 'postcode', 'al op regel 2'],
  ])('%s', async (_, line, field, reason) => {
    const list = bytesOf(header, '1900,Waterdam,PO9901,VO9902', line, '1999,Waterdam,PO9901,VO9902');
    const report = await importAreas(importDeps(database), list);
    expect(report).toMatchObject({ read: 3, added: 2 });
    expect(report.refused.map((refused) => [refused.line, refused.field])).toEqual([[3, field]]);
    expect(report.refused[0]?.reason).toContain(reason);
  });

  test('with all that is wrong in it', async () => {
    const { refused } = await importAreas(importDeps(database), bytesOf(header, 'x,,PO9901,VO1'));
    expect(refused.map(({ field }) => field)).toEqual(['postcode', 'gemeente', 'vo_swv']);
  });

  test('but not for empty columns at its end', async () => {
    const report = await importAreas(importDeps(database), bytesOf(header, '1901,Waterdam,PO9901,VO9902,,'));
    expect(report).toMatchObject({ added: 1, refused: [] });
  });
});

test('a list with other columns is refused as a whole, with the columns that were found', async () => {
  const database = await openTestDatabase('sqlite');
  const schools = bytesOf('brin6,naam', '01AB00,De Beuk');
  await expect(importAreas(importDeps(database), schools)).rejects.toThrow(ListProblem);
  await expect(importAreas(importDeps(database), schools)).rejects.toThrow('gevonden: brin6, naam');
  await database.close();
});
