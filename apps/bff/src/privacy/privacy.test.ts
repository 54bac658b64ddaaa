import { existsSync, readFileSync } from 'node:fs';
import type { CaseView } from '@steunpunt/contract/cases';
import type {
  AccessFile,
  ContactRetention,
  ErasurePreview,
  PrivacyRequestView,
} from '@steunpunt/contract/privacy';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { refusalOf } from '../cases/testing/a-case.ts';
import { columnClasses } from '../db/columns.ts';
import { dialects } from '../testing/test-database.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aPlantedFamily, aRequest, canaries, personNamed, privacyOf } from './testing/a-planted-family.ts';

let region: WorkingRegion;
let file: CaseView;

const allCanaries = Object.values(canaries).flatMap((ofOne) => Object.values(ofOne));
const decide = (
  request: Pick<PrivacyRequestView, 'id' | 'version'>,
  body: Record<string, unknown>,
  who: 'els' | 'marloes' = 'els',
) =>
  region.staff[who].send('POST', `/privacy-requests/${request.id}/steps`, {
    version: request.version,
    body: { ground: null, reason: null, ...body },
  });
const erase = (request: PrivacyRequestView) => decide(request, { step: 'grant', ground: 'noLongerNeeded' });

describe('on sqlite', () => {
  beforeEach(async () => {
    region = await openWorkingRegion();
    file = await aPlantedFamily(region);
  });
  afterEach(() => region.close());

  const fileOf = async (request: PrivacyRequestView) =>
    (await region.staff.els.send('GET', `/privacy-requests/${request.id}/file`)).body as AccessFile;

  test('what a mother is handed holds everything of her and her child, and nothing of anybody else', async () => {
    const request = await aRequest(region, file.id, 'access', personNamed(file, canaries.mother.name));
    expect(request).toMatchObject({ dueOn: '2026-09-30', state: 'open' });
    const text = JSON.stringify(await fileOf(request)).toLowerCase();
    const sings = (canary: string) => text.includes(canary.toLowerCase());
    const { mother, child, family, father, teacher } = canaries;
    const hers = [...Object.values(mother), ...Object.values(child), ...Object.values(family)];
    expect(hers.filter((canary) => !sings(canary))).toEqual([]);
    expect([...Object.values(father), ...Object.values(teacher)].filter(sings)).toEqual([]);
    expect(['peter', 'wilma', '87000002'].filter(sings)).toEqual([]);
    const { leftOut, parts } = await fileOf(request);
    expect(leftOut.map(({ part, why }) => `${part} ${why}`)).toEqual(
      expect.arrayContaining(['person otherPerson', 'contacts otherPerson', 'notes otherPerson']),
    );
    expect(parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['contacts', 'notes', 'tasks', 'readers']),
    );
  });

  test('the father is handed his own, and the same about the child', async () => {
    const request = await aRequest(region, file.id, 'access', personNamed(file, canaries.father.name));
    const text = JSON.stringify(await fileOf(request));
    const { mother, child, father } = canaries;
    for (const canary of [...Object.values(father), child.name]) expect(text).toContain(canary);
    for (const canary of Object.values(mother))
      expect([canary, text.includes(canary)]).toEqual([canary, false]);
  });

  test('a call in no case that was said to be of the same person is in it, and goes with the case', async () => {
    const own = { ...commonAnswers, callerName: { value: canaries.mother.name } };
    const other = await aContact(region, { ...own, question: { value: 'kanarie-andere-vraag' } });
    const stranger = await aContact(region, { ...own, question: { value: 'kanarie-vreemde-vraag' } });
    await region.staff.marloes.send('POST', `/contacts/${other}/same-person`, {
      body: { contactId: file.contacts[0]?.id },
    });
    const request = await aRequest(region, file.id, 'access', personNamed(file, canaries.mother.name));
    const text = JSON.stringify(await fileOf(request));
    expect([text.includes('kanarie-andere-vraag'), text.includes('kanarie-vreemde-vraag')]).toEqual([
      true,
      false,
    ]);
    const about = `/privacy-requests/${request.id}`;
    expect(refusalOf(await decide(request, { step: 'grant' }))).toEqual({ code: 'matchesUndecided' });
    const body = { kind: 'contact', id: stranger, verdict: 'other' };
    await region.staff.els.send('POST', `${about}/same-persons`, { body });
    expect((await decide(request, { step: 'grant' })).status).toBe(200);
    expect((await erase(await aRequest(region, file.id, 'erasure'))).status).toBe(200);
    const left = await region.database.read.selectFrom('contact').select('id').execute();
    expect(left).toEqual([{ id: stranger }]);
  });

  test('looking at it is one row in the audit log, for the purpose of access', async () => {
    const request = await aRequest(region, file.id, 'access', personNamed(file, canaries.mother.name));
    await fileOf(request);
    const rows = await region.database.read
      .selectFrom('audit_row')
      .select(['record_id', 'purpose'])
      .where('what', '=', 'accessFile')
      .execute();
    expect(rows).toEqual([{ record_id: file.id, purpose: 'access' }]);
  });

  test('erasing asks for the lead, a ground, a fresh sign-in and nothing that holds it', async () => {
    const request = await aRequest(region, file.id, 'erasure');
    expect(refusalOf(await decide(request, { step: 'grant' }, 'marloes'))).toEqual({ code: 'onlyLead' });
    expect(refusalOf(await decide(request, { step: 'grant' }))).toEqual({ code: 'groundNeeded' });
    const hold = { ground: 'complaint', reason: 'Er loopt een klacht', until: '2026-12-31' };
    const held = privacyOf(await region.staff.els.send('POST', `/cases/${file.id}/holds`, { body: hold }));
    expect(refusalOf(await erase(request))).toEqual({ code: 'retentionHeld' });
    await region.staff.els.send('POST', `/cases/${file.id}/holds/${held.holds[0]?.id}/end`);
    const other = await aRequest(region, file.id, 'objection');
    expect(refusalOf(await erase(request))).toEqual({ code: 'retentionHeld' });
    await decide(other, { step: 'refuse', reason: 'Er is een wettelijke taak' });
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('session')
        .set({ created_at: addMinutes(region.clock.now(), -6) })
        .where('person_id', '=', region.staff.els.personId)
        .execute(),
    );
    expect(refusalOf(await erase(request))).toEqual({ code: 'freshSignInNeeded' });
    expect((await region.staff.els.send('GET', `/cases/${file.id}`)).status).toBe(200);
  });

  test('after erasing no canary of the family is in the file, its log, the search index or an answer', async () => {
    const request = await aRequest(region, file.id, 'erasure');
    const preview = (await region.staff.els.send('GET', `/privacy-requests/${request.id}/erasure`))
      .body as ErasurePreview;
    expect(preview.goes).toContainEqual({ table: 'case_involved', rows: 4 });
    expect(preview.stays.length).toBeGreaterThan(3);
    await region.database.emptyLog();
    expect(allCanaries.filter((canary) => bytes().includes(canary))).toEqual(allCanaries);

    const erased = await erase(request);
    expect([erased.status, erased.body]).toMatchObject([200, { state: 'granted', caseId: null, note: null }]);
    expect(await region.database.emptyLog()).toBe(true);
    expect(allCanaries.filter((canary) => bytes().includes(canary))).toEqual([]);
    expect(await rowsOfIndexes()).toEqual([0, 0]);
    const { els, marloes } = region.staff;
    for (const who of [els, marloes]) {
      expect((await who.send('GET', `/cases/${file.id}`)).status).toBe(404);
      for (const text of ['kanarie', '612000001']) {
        const found = await who.send('POST', '/search', { body: { text } });
        expect(JSON.stringify(found.body).toLowerCase()).not.toContain('kanarie');
      }
    }
    const decided = await els.send('GET', '/privacy-requests?state=decided');
    expect(decided.body).toMatchObject({
      requests: [{ id: request.id, ground: 'noLongerNeeded', caseId: null }],
    });
    expect((await region.staff.annelies.send('GET', '/privacy-requests?state=decided')).body).toEqual({
      requests: [],
    });
    const twins = await region.database.read.selectFrom('anonymous_twin').select('swv').execute();
    expect(twins).toEqual([{ swv: 'PO2710' }, { swv: 'PO2710' }, { swv: 'PO2710' }]);
  });

  function bytes(): string {
    const { place } = region.database;
    if (!('file' in place)) return '';
    const files = [place.file, `${place.file}-wal`].filter((path) => existsSync(path));
    return files.map((path) => readFileSync(path, 'utf8')).join('');
  }

  /** How many trigrams each index still has. */
  async function rowsOfIndexes(): Promise<number[]> {
    const { sql } = await import('kysely');
    const counts: number[] = [];
    for (const index of ['contact_search', 'case_search']) {
      const { rows } = await sql<{
        rows: number;
      }>`select count(*) as rows from ${sql.table(`${index}_place`)}`.execute(region.database.read);
      counts.push(Number(rows[0]?.rows));
    }
    return counts;
  }

  test('a restricted case is shown, and nothing can be done in it until the restriction is lifted', async () => {
    const request = await aRequest(region, file.id, 'restriction');
    const granted = await decide(request, { step: 'grant', ground: 'accuracyContested' });
    expect(granted.body).toMatchObject({ state: 'granted', version: 2 });
    const { marloes, els } = region.staff;
    const shown = (await marloes.send('GET', `/cases/${file.id}`)).body as CaseView;
    const locked = shown.steps
      .filter(({ refusal }) => refusal?.code === 'restricted')
      .map(({ step }) => step);
    expect(locked).toEqual(expect.arrayContaining(['addEntry', 'close', 'refer', 'hold']));
    const body = { kind: 'note', text: 'Toch iets', minutes: 1 };
    expect(refusalOf(await marloes.send('POST', `/cases/${file.id}/entries`, { body }))).toEqual({
      code: 'restricted',
    });
    const attempt = { result: 'noAnswer', minutes: 1, note: null, next: null };
    const about = `/contacts/${file.contacts[0]?.id}/call-back`;
    expect(refusalOf(await marloes.send('POST', `${about}/attempts`, { body: attempt }))).toEqual({
      code: 'restricted',
    });
    expect(privacyOf(await els.send('GET', `/cases/${file.id}/privacy`)).restrictedSince).toBe('2026-09-01');
    const lifted = await decide(
      { id: request.id, version: 2 },
      { step: 'lift', reason: 'De gegevens zijn verbeterd' },
    );
    expect(lifted.body).toMatchObject({ state: 'lifted' });
    expect((await marloes.send('POST', `/cases/${file.id}/entries`, { body })).status).toBe(200);
  });

  test('the term is extended once, the same is not asked twice, and a stale decision is refused', async () => {
    const request = await aRequest(region, file.id, 'objection');
    const again = { kind: 'objection', aboutId: null, askedOn: '2026-09-01', note: null };
    const { marloes } = region.staff;
    expect(
      refusalOf(await marloes.send('POST', `/cases/${file.id}/privacy-requests`, { body: again })),
    ).toEqual({
      code: 'alreadyAsked',
    });
    const extended = await decide(request, { step: 'extend', reason: 'Veel dossiers om na te zien' });
    expect(extended.body).toMatchObject({ dueOn: '2026-11-30', isExtended: true, version: 2 });
    expect((await decide(request, { step: 'refuse', reason: 'Niet van toepassing' })).status).toBe(412);
    const late = { ...again, kind: 'access' };
    expect((await marloes.send('POST', `/cases/${file.id}/privacy-requests`, { body: late })).status).toBe(
      400,
    );
  });

  test('a call in no case is held by the lead, and at its case when it is in one', async () => {
    const { els, marloes } = region.staff;
    const alone = await aContact(region);
    const body = { ground: 'procedure', reason: 'Er loopt een zaak bij de rechter', until: '2026-12-31' };
    expect((await marloes.send('POST', `/contacts/${alone}/holds`, { body })).status).toBe(403);
    const held = (await els.send('POST', `/contacts/${alone}/holds`, { body })).body as ContactRetention;
    expect(held).toMatchObject({
      isInCase: false,
      mayHold: true,
      holds: [{ holds: true, until: '2026-12-31' }],
    });
    const ended = await els.send('POST', `/contacts/${alone}/holds/${held.holds[0]?.id}/end`);
    expect(ended.body).toMatchObject({ holds: [{ holds: false }] });
    const inCase = `/contacts/${file.contacts[0]?.id}`;
    expect(refusalOf(await els.send('POST', `${inCase}/holds`, { body }))).toEqual({ code: 'alreadyInCase' });
    expect((await marloes.send('GET', `${inCase}/retention`)).body).toMatchObject({
      isInCase: true,
      mayHold: false,
    });
    const late = { ...body, until: '2028-01-01' };
    expect(refusalOf(await els.send('POST', `/contacts/${alone}/holds`, { body: late }))).toEqual({
      code: 'holdTooLong',
    });
  });

  test('only who works on the case and its lead see what was asked', async () => {
    await aRequest(region, file.id, 'objection');
    const { joris, annelies, sandra, petra } = region.staff;
    for (const who of [joris, annelies]) {
      expect((await who.send('GET', `/cases/${file.id}/privacy`)).status).toBe(404);
      expect((await who.send('GET', '/privacy-requests')).body).toEqual({ requests: [] });
    }
    for (const who of [sandra, petra]) expect((await who.send('GET', '/privacy-requests')).status).toBe(403);
  });
});

test.each(dialects)('on %s nothing of an erased family is left in any table', async (dialect) => {
  region = await openWorkingRegion({ dialect });
  file = await aPlantedFamily(region);
  const request = await aRequest(region, file.id, 'erasure');
  expect((await erase(request)).status).toBe(200);
  for (const table of Object.keys(columnClasses)) {
    const rows = await region.database.read
      .selectFrom(table as 'contact')
      .selectAll()
      .execute();
    const text = JSON.stringify(rows);
    expect([table, allCanaries.filter((canary) => text.includes(canary))]).toEqual([table, []]);
  }
  await region.close();
});
