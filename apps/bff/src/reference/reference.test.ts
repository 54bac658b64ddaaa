import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeAll(async () => {
  region = await openWorkingRegion();
});
afterAll(() => region.close());

const get = async (path: string) => (await region.staff.sandra.send('GET', path)).body;

test('the reference holds today, the region, its desks and who works there', async () => {
  expect(await get('/reference')).toMatchObject({
    today: '2026-09-01',
    region: {
      scenario: 1,
      swvs: [{ code: 'PO2710' }, { code: 'PO2708' }, { code: 'VO2709' }],
      areasKnown: true,
    },
    desks: [{ name: 'Ander loket' }, { callBackDays: 2 }],
    belscriptVersion: currentBelscript.version,
  });
});

test('a published script comes back as it was published, and an unknown one not at all', async () => {
  expect(await get(`/belscripts/${currentBelscript.version}`)).toEqual(
    JSON.parse(JSON.stringify(currentBelscript)),
  );
  expect((await region.staff.sandra.send('GET', '/belscripts/nope')).status).toBe(404);
});

describe('looking up a school', () => {
  const names = async (search: string) => {
    const { schools } = (await get(`/schools?search=${encodeURIComponent(search)}`)) as {
      schools: { name: string }[];
    };
    return schools.map(({ name }) => name);
  };

  test('finds every word in name or place, without accents and capitals', async () => {
    expect(await names('WOLKEN hoofd')).toEqual(['Basisschool De Wolkentuin']);
    expect(await names('wólkentuin')).toEqual(['Basisschool De Wolkentuin']);
    expect(await names('bestaat niet')).toEqual([]);
  });

  test('puts the region first', async () => {
    const found = await names('basisschool');
    expect(found.at(-1)).toBe('Basisschool De Spoorloper');
  });

  test('takes signs of the search language literally', async () => {
    expect(await names('%%')).toEqual([]);
    expect(await names('__')).toEqual([]);
  });
});

describe('looking up a place', () => {
  const areas = async (search: string) =>
    ((await get(`/areas?search=${encodeURIComponent(search)}`)) as { areas: unknown[] }).areas;

  test('by four digits, by a whole postcode and by the first digits', async () => {
    const hoofddorp = { postcode4: '2132', place: 'Hoofddorp', po: 'PO2710', vo: 'VO2709' };
    expect(await areas('2132')).toEqual([hoofddorp]);
    expect(await areas('2132 AB')).toEqual([hoofddorp]);
    expect(await areas('213')).toHaveLength(6);
  });

  test('by name gives the place as a whole', async () => {
    expect(await areas('hoofddorp')).toEqual([
      { postcode4: null, place: 'Hoofddorp', po: 'PO2710', vo: 'VO2709' },
    ]);
  });

  test('a place in more than one swv has none as a whole', async () => {
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .insertInto('area')
        .values({ postcode4: '9999', place: 'Hoofddorp', po: 'PO2708', vo: null, search_words: 'hoofddorp' })
        .execute(),
    );
    expect(await areas('hoofddorp')).toMatchObject([{ po: null, vo: 'VO2709' }]);
  });
});

describe('a typed phone number', () => {
  const typed = (text: string) => region.staff.sandra.send('POST', '/phone-numbers', { body: { text } });

  test('comes back in one notation', async () => {
    expect((await typed('(06) 12-34 56 78')).body).toEqual({
      number: '+31612345678',
      display: '06 12 34 56 78',
      abroad: false,
    });
  });

  test('that no phone has is refused', async () => {
    const { status, body } = await typed('06-123');
    expect(status).toBe(409);
    expect(body).toMatchObject({ refusal: { code: 'phoneNumberInvalid' } });
  });
});

describe('knowledge', () => {
  test('is listed without its long text, which comes when it is opened', async () => {
    const { items } = (await get('/knowledge-items')) as { items: { id: string }[] };
    expect(items.length).toBeGreaterThanOrEqual(30);
    expect(items[0]).not.toHaveProperty('text');
    expect(await get(`/knowledge-items/${items[0]?.id}`)).toMatchObject({
      text: expect.stringMatching(/.{200}/),
    });
    expect((await region.staff.sandra.send('GET', '/knowledge-items/nope')).status).toBe(404);
  });

  test('referral addresses carry a number and when it was checked', async () => {
    const { addresses } = (await get('/referral-addresses')) as { addresses: { id: string }[] };
    expect(addresses.find(({ id }) => id === 'emergency-112')).toMatchObject({
      phone: '112',
      checkedOn: expect.any(String),
    });
  });
});
