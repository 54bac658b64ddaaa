import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schoolsMatching } from '../reference/school-repository.ts';
import { dialects, type OpenTestDatabase, openTestDatabase } from '../testing/test-database.ts';
import { importAreas } from './import-areas.ts';
import { importSchools } from './import-schools.ts';
import { bytesOf, importDeps } from './testing/lists.ts';

const areas = bytesOf('pc4,gemeente,po_swv,vo_swv', '1901,Waterdam,PO9901,VO9902', '1902,Waterdam,PO9903,');
const header = 'brin6,naam,gemeente,postcode,sector,swv_afgeleid';

describe.each(dialects)('a list of schools on %s', (dialect) => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(dialect);
  });
  afterEach(() => database.close());

  const schools = () => database.read.selectFrom('school').selectAll().orderBy('id').execute();

  test('is taken over and can be found by name and municipality', async () => {
    const list = bytesOf(
      header,
      '01AB00,"BS ""De Beuk",Waterdam,1901ab,PO,PO9901',
      '01CD00,Eikenlaan,Zand,,VO,VO9902',
    );
    const report = await importSchools(importDeps(database), list);
    expect(report).toEqual({ read: 2, added: 2, changed: 0, unchanged: 0, refused: [], withoutSwv: 0 });
    const [beuk] = await schools();
    expect(beuk).toEqual({
      id: '01AB00',
      name: 'BS De Beuk',
      place: 'Waterdam',
      postcode: '1901AB',
      sector: 'po',
      swv: 'PO9901',
      search_words: 'bs de beuk waterdam',
    });
    expect((await schoolsMatching(database.read, 'waterdam beuk', [])).map(({ id }) => id)).toEqual([
      '01AB00',
    ]);
  });

  test('gets the swv of the postcode where it names none, once the areas are known', async () => {
    const list = bytesOf(
      header,
      '01AB00,De Beuk,Waterdam,1901 AB,PO,',
      '01CD00,Eikenlaan,Waterdam,1902AB,VO,',
    );
    expect(await importSchools(importDeps(database), list)).toMatchObject({ added: 2, withoutSwv: 2 });
    await importAreas(importDeps(database), areas);
    expect(await importSchools(importDeps(database), list)).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
      withoutSwv: 1,
    });
    expect((await schools()).map(({ swv }) => swv)).toEqual(['PO9901', null]);
  });

  test('can be taken over again, and schools it does not name stay', async () => {
    await importSchools(importDeps(database), bytesOf(header, '01AB00,De Beuk,Waterdam,,PO,PO9901'));
    const second = bytesOf(header, '01AB00,De Rode Beuk,Waterdam,,SBO,PO9901');
    expect(await importSchools(importDeps(database), second)).toMatchObject({ added: 0, changed: 1 });
    await importSchools(importDeps(database), bytesOf(header, '01EF00,De Linde,Zand,,PO,'));
    expect((await schools()).map(({ name, sector }) => [name, sector])).toEqual([
      ['De Rode Beuk', 'sbo'],
      ['De Linde', 'po'],
    ]);
  });
});

describe('the layouts of DUO', () => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase('sqlite');
    await importAreas(importDeps(database), areas);
  });
  afterEach(() => database.close());

  const schools = () =>
    database.read
      .selectFrom('school')
      .select(['id', 'name', 'place', 'sector', 'swv'])
      .orderBy('id')
      .execute();

  test('with location codes and kinds of primary school in Windows-1252, small counts in other columns', async () => {
    const text = [
      'INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM_VESTIGING;PLAATSNAAM;GEMEENTENAAM;POSTCODE_VESTIGING;SOORT_PO;AANTAL',
      '01AB;01AB00;De Coöperatie;WATERDAM;WATERDAM;1901 AB;Bo;<5',
      '01AB;01AB01;De Coöperatie Zuid;WATERDAM;WATERDAM;1901 AC;Sbo;12',
      '02AB;02AB00;De Knoop;WATERDAM;WATERDAM;1901 AC;(V)so;<5',
    ];
    const bytes = Buffer.from(text.join('\r\n'), 'latin1');
    expect(await importSchools(importDeps(database), bytes)).toMatchObject({ added: 3, refused: [] });
    expect(await schools()).toEqual([
      { id: '01AB00', name: 'De Coöperatie', place: 'Waterdam', sector: 'po', swv: 'PO9901' },
      { id: '01AB01', name: 'De Coöperatie Zuid', place: 'Waterdam', sector: 'sbo', swv: 'PO9901' },
      { id: '02AB00', name: 'De Knoop', place: 'Waterdam', sector: null, swv: null },
    ]);
  });

  test('with the number of a location beside the code of the institution, and the structure of a secondary school', async () => {
    const list = bytesOf(
      'BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM;GEMEENTENAAM;POSTCODE;ONDERWIJSSTRUCTUUR',
      '03AB;;Het Meerlyceum;Waterdam;1901AB;HAVO/VWO',
      '03AB;2;Het Meerlyceum Zuid;Waterdam;1901AB;PRO',
    );
    expect(await importSchools(importDeps(database), list)).toMatchObject({ added: 2, refused: [] });
    expect((await schools()).map(({ id, sector, swv }) => [id, sector, swv])).toEqual([
      ['03AB00', 'vo', 'VO9902'],
      ['03AB02', 'pro', 'VO9902'],
    ]);
  });

  test('with the number of the swv as DUO writes it', async () => {
    const list = bytesOf('BRINNUMMER;NAAM;SECTOR;ADMINISTRATIENUMMER', '01AB;De Beuk;SO;99-07');
    await importSchools(importDeps(database), list);
    expect((await schools())[0]).toMatchObject({ id: '01AB00', sector: 'so', swv: 'PO9907' });
  });

  test('without a column for the sector only when it is told', async () => {
    const list = bytesOf('BRIN NUMMER;INSTELLINGSNAAM;POSTCODE', '01AB;De Beuk;1901AB');
    await expect(importSchools(importDeps(database), list)).rejects.toThrow('--sector po');
    await importSchools(importDeps(database), list, { sector: 'po' });
    expect((await schools())[0]).toMatchObject({ sector: 'po', swv: 'PO9901' });
  });
});

describe('a line of a list of schools is refused', () => {
  let database: OpenTestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase('sqlite');
  });
  afterEach(() => database.close());

  test.each([
    ['with a code that is none', '1AB00,De Beuk,Waterdam,1901AB,PO,PO9901', 'code', '"1AB00"'],
    ['without a name', '01AB00, ,Waterdam,1901AB,PO,PO9901', 'naam', 'ontbreekt'],
    ['with a count for a name', '01AB00,<5,Waterdam,1901AB,PO,PO9901', 'naam', 'ontbreekt'],
    ['with a postcode that is none', '01AB00,De Beuk,Waterdam,190AB,PO,PO9901', 'postcode', '"190AB"'],
    ['with a sector nobody knows', '01AB00,De Beuk,Waterdam,1901AB,MBO,PO9901', 'sector', '"MBO"'],
    [
      'with a name that every object has for a sector',
      '01AB00,Beuk,Zand,1901AB,constructor,',
      'sector',
      '"constructor"',
    ],
    ['without a sector', '01AB00,De Beuk,Waterdam,1901AB,,PO9901', 'sector', '""'],
    ['with an swv of the other kind', '01AB00,De Beuk,Waterdam,1901AB,PO,VO9902', 'swv', '"VO9902"'],
    ['with an swv that is none', '01AB00,De Beuk,Waterdam,1901AB,PO,Noord', 'swv', '"Noord"'],
    [
      'with a code that was there before',
      '01ZZ00,De Beuk,Waterdam,1901AB,PO,PO9901',
      'code',
      'al op regel 2',
    ],
    [
      'with a wrong number of columns',
      '01AB00,De Beuk, Noord,Waterdam,1901AB,PO,PO9901',
      'regel',
      '7 kolommen',
    ],
  ])('%s', async (_, line, field, reason) => {
    const list = bytesOf(
      header,
      '01ZZ00,Linde,Waterdam,1901AB,PO,PO9901',
      line,
      '01YY00,Els,Zand,,VO,VO9902',
    );
    const report = await importSchools(importDeps(database), list);
    expect(report).toMatchObject({ read: 3, added: 2 });
    expect(report.refused.map((refused) => [refused.line, refused.field])).toEqual([[3, field]]);
    expect(report.refused[0]?.reason).toContain(reason);
  });
});
