import type { CaseView } from '@steunpunt/contract/cases';
import type { AccessFile } from '@steunpunt/contract/privacy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseOf, refusalOf } from '../cases/testing/a-case.ts';
import { dialects } from '../testing/test-database.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aPlantedFamily, aRequest, canaries, personNamed } from './testing/a-planted-family.ts';
import { callBack, choose, eraseEveryText, grant, left, planOf } from './testing/erasing.ts';

let region: WorkingRegion;
let file: CaseView;
const { mother, father, child, family, teacher } = canaries;
const els = () => region.staff.els;

const correctFather = (more: Record<string, unknown>, version = 1) =>
  region.staff.marloes.send('PATCH', `/cases/${file.id}/people/${personNamed(file, father.name)}`, {
    version,
    body: {
      role: 'father',
      authority: 'both',
      age: null,
      organisation: null,
      name: father.name,
      number: father.number,
      mail: father.mail,
      noContactVia: null,
      ...more,
    },
  });

/** Only the words of the person: what stands in a sentence about somebody else too is decided apart. */
const ofFather = Object.values(father);
const ofOthers = [
  ...Object.values(mother),
  ...Object.values(child),
  ...Object.values(family),
  ...Object.values(teacher),
];

describe.each(dialects)('on %s', (dialect) => {
  beforeEach(async () => {
    region = await openWorkingRegion({ dialect });
    file = await aPlantedFamily(region);
  });
  afterEach(() => region.close());

  test('of a father who is erased nothing is left in table, file, log or index, and of the others everything', async () => {
    await callBack(region, file.contacts);
    const fatherId = personNamed(file, father.name);
    await correctFather({ noContactVia: 'kanarie-niet-via-thuis' });
    await correctFather({ noContactVia: null }, 2);
    const request = await aRequest(region, file.id, 'erasure', fatherId);
    expect(refusalOf(await grant(region, request))).toEqual({ code: 'piecesUndecided' });
    await region.database.emptyLog();
    expect(await left(region, ofFather)).toEqual(ofFather);

    const plan = await planOf(region, request);
    expect(plan.refusal).toEqual({ code: 'piecesUndecided' });
    expect(plan.goes).toMatchObject({ cases: 1, callsEmptied: 1, callsErased: 0 });
    await eraseEveryText(region, request);
    expect((await planOf(region, request)).refusal).toBeNull();
    const granted = await grant(region, request);
    expect([granted.status, granted.body]).toMatchObject([200, { state: 'granted', reach: 'person' }]);
    expect(await region.database.emptyLog()).toBe(true);

    expect(await left(region, [...ofFather, 'kanarie-niet-via-thuis', 'kanarie-poging'])).toEqual([
      'kanarie-poging',
    ]);
    // The note named him and was chosen to go; the task names the teacher and stays.
    const { note, ...staying } = family;
    const kept = [...ofOthers.filter((text) => text !== note), staying.task];
    expect(await left(region, kept)).toEqual(kept);

    const after = caseOf(await els().send('GET', `/cases/${file.id}`));
    expect(after.people?.find(({ id }) => id === fatherId)).toMatchObject({
      role: 'father',
      name: null,
      number: null,
      mail: null,
      erasedOn: '2026-09-01',
    });
    for (const text of ['Kanarievader', '687000002', 'kanarievader@']) {
      const found = await els().send('POST', '/search', { body: { text } });
      expect([text, JSON.stringify(found.body).toLowerCase().includes('kanarie')]).toEqual([text, false]);
    }
    const found = await els().send('POST', '/search', { body: { text: 'Kanariemoeder' } });
    expect(JSON.stringify(found.body)).toContain(mother.name);
    for (const { id } of file.contacts) expect((await els().send('GET', `/contacts/${id}`)).status).toBe(200);
    const timeline = await els().send('GET', `/cases/${file.id}/timeline`);
    expect(JSON.stringify(timeline.body)).toContain('"personErased"');
    const change = { role: 'father', authority: 'both', name: father.name, age: null, organisation: null };
    const again = await region.staff.marloes.send('PATCH', `/cases/${file.id}/people/${fatherId}`, {
      version: 4,
      body: { ...change, number: null, mail: null, noContactVia: null },
    });
    expect(refusalOf(again)).toEqual({ code: 'personErased' });
    expect((await planOf(region, request)).refusal).toEqual({ code: 'personErased' });
  });
});

describe('on sqlite', () => {
  beforeEach(async () => {
    region = await openWorkingRegion();
    file = await aPlantedFamily(region);
  });
  afterEach(() => region.close());

  test('a text about health that nobody may read any more goes unread with the person it names', async () => {
    await callBack(region, file.contacts);
    const { marloes } = region.staff;
    const add = (what: string, body?: unknown) => marloes.send('POST', `/cases/${file.id}/${what}`, { body });
    const said = { involvedId: personNamed(file, mother.name), purpose: 'healthDetails', given: true };
    const agreed = caseOf(await add('consents', said));
    const text = `kanarie-astma, ${father.name} heeft het ook`;
    expect((await add('entries', { kind: 'health', text, minutes: 5 })).status).toBe(200);
    const request = await aRequest(region, file.id, 'erasure', personNamed(file, father.name));
    expect(JSON.stringify(await planOf(region, request))).toContain('kanarie-astma');

    const consents = agreed.people?.flatMap((person) => person.consents) ?? [];
    const yes = consents.find(({ purpose }) => purpose === 'healthDetails');
    expect((await add(`consents/${yes?.id}/withdraw`)).status).toBe(200);
    expect(JSON.stringify(await planOf(region, request))).not.toContain('kanarie-astma');
    await eraseEveryText(region, request);
    expect((await grant(region, request)).status).toBe(200);
    expect(await left(region, ['kanarie-astma'])).toEqual([]);
  });

  test('what stays needs a reason that does not name the person, and is left as it was', async () => {
    await callBack(region, file.contacts);
    const request = await aRequest(region, file.id, 'erasure', personNamed(file, father.name));
    const { pieces } = await planOf(region, request);
    const note = pieces.find(({ excerpt }) => excerpt.some(({ text }) => text.includes(family.note)));
    const key = note?.key ?? '';
    expect(note).toMatchObject({ tables: ['case_entry'], isTheirs: false, choice: null });
    expect(note?.excerpt.filter(({ isMark }) => isMark).map(({ text }) => text)).toEqual([
      father.name,
      '06-87000002',
      father.mail,
    ]);
    expect(refusalOf(await choose(region, request, { key, choice: 'stays' }))).toEqual({
      code: 'reasonNeeded',
    });
    const naming = { key, choice: 'stays', reason: 'Peter hoort hierin te staan' };
    expect(refusalOf(await choose(region, request, naming))).toEqual({ code: 'reasonNamesPerson' });
    expect((await choose(region, request, { key: '0'.repeat(40) })).status).toBe(404);
    await eraseEveryText(region, request);
    await choose(region, request, { key, choice: 'stays', reason: 'Nodig voor de hulp aan het kind' });
    expect((await grant(region, request)).status).toBe(200);
    expect(await left(region, [family.note, father.talk])).toEqual([family.note]);
  });

  test('a correction keeps what stood there, who changed it and at whose request, on the case and in the access file', async () => {
    const fatherId = personNamed(file, father.name);
    const asked = await aRequest(region, file.id, 'correction', fatherId);
    const mothers = await aRequest(region, file.id, 'correction', personNamed(file, mother.name));
    const name = 'Kanarievader Pieter';
    expect((await correctFather({ name, requestId: mothers.id })).status).toBe(400);
    expect((await correctFather({ name, requestId: asked.id })).status).toBe(200);
    const about = `/cases/${file.id}/people/${fatherId}/corrections`;
    expect((await els().send('GET', about)).body).toMatchObject({
      corrections: [
        { field: 'name', before: father.name, after: name, by: 'Marloes Hendriks', askedOn: '2026-08-31' },
      ],
    });
    expect((await region.staff.annelies.send('GET', about)).status).toBe(404);
    const unknown = about.replace(fatherId, 'nobody');
    expect((await els().send('GET', unknown)).status).toBe(404);
    const access = await aRequest(region, file.id, 'access', fatherId);
    const answer = await els().send('GET', `/privacy-requests/${access.id}/file`);
    const person = (answer.body as AccessFile).parts.find(({ part }) => part === 'person');
    expect(person?.items).toContainEqual(
      expect.objectContaining({ what: 'correction', label: 'Naam', text: `${father.name} → ${name}` }),
    );
    const { text } = await region.database.read
      .selectFrom('journal')
      .select((eb) => eb.fn.agg<string>('group_concat', ['facts']).as('text'))
      .executeTakeFirstOrThrow();
    expect(text).not.toContain('Kanarie');
  });

  test('nobody is erased alone who is the pupil, asks with the family, or was promised a call', async () => {
    const together = await aRequest(region, file.id, 'erasure');
    expect((await planOf(region, together)).refusal).toEqual({ code: 'noPersonNamed' });
    expect(refusalOf(await grant(region, together))).toEqual({ code: 'noPersonNamed' });
    await els().send('POST', `/privacy-requests/${together.id}/steps`, {
      version: 1,
      body: { step: 'withdraw', ground: null, reason: null },
    });
    const pupil = await aRequest(region, file.id, 'erasure', personNamed(file, child.name));
    expect((await planOf(region, pupil)).refusal).toEqual({ code: 'pupilIsTheCase' });
    await els().send('POST', `/privacy-requests/${pupil.id}/steps`, {
      version: 1,
      body: { step: 'withdraw', ground: null, reason: null },
    });
    const mothers = await aRequest(region, file.id, 'erasure', personNamed(file, mother.name));
    expect((await planOf(region, mothers)).refusal).toEqual({ code: 'promiseOpen' });
  });

  test('only the lead of the swv decides about texts and about who is the same', async () => {
    const request = await aRequest(region, file.id, 'erasure', personNamed(file, father.name));
    const { marloes, annelies } = region.staff;
    for (const path of ['person-erasure', 'same-persons']) {
      const about = `/privacy-requests/${request.id}/${path}`;
      expect((await marloes.send('GET', about)).status).toBe(403);
      expect((await annelies.send('GET', about)).status).toBe(404);
    }
  });
});
