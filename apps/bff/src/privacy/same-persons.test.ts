import type { CaseView } from '@steunpunt/contract/cases';
import type { AccessFile } from '@steunpunt/contract/privacy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseOf, refusalOf } from '../cases/testing/a-case.ts';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aPlantedFamily, aRequest, canaries, personNamed } from './testing/a-planted-family.ts';
import { callBack, eraseEveryText, grant, left, matchesOf, sayOf } from './testing/erasing.ts';

/** A father with a second case, a call in no case and one at another swv. */
let region: WorkingRegion;
let file: CaseView;
const { mother, father, child, teacher } = canaries;
const ofFather = Object.values(father);
const els = () => region.staff.els;

const fathers = {
  ...commonAnswers,
  callerName: { value: father.name },
  callBackNumber: { value: { number: father.number } },
} as const;
let second: CaseView;
let loose: string;
beforeEach(async () => {
  region = await openWorkingRegion();
  file = await aPlantedFamily(region);
  const { marloes } = region.staff;
  const contact = await aContact(region, { ...fathers, question: { value: 'kanarie-tweede-zaak' } });
  second = caseOf(await marloes.send('POST', `/contacts/${contact}/case`));
  loose = await aContact(region, { ...fathers, question: { value: 'kanarie-los-gesprek' } });
  await aContact(region, {
    ...fathers,
    question: { value: 'kanarie-ander-swv' },
    school: {
      value: { schoolId: 'ZZ09', name: 'De Elders', place: 'Uithoorn', swv: 'PO2708' },
    },
  });
  await aContact(region, { ...commonAnswers, question: { value: 'kanarie-vreemde' } });
});
afterEach(() => region.close());

test('they are shown with why, never of an swv that is not the lead’s, and chosen one by one', async () => {
  const request = await aRequest(region, file.id, 'access', personNamed(file, father.name));
  const matches = await matchesOf(region, request);
  expect(matches.map(({ kind, caseId, why, verdict }) => ({ kind, caseId, why, verdict }))).toEqual([
    { kind: 'person', caseId: second.id, why: ['number'], verdict: null },
    { kind: 'contact', caseId: null, why: ['number'], verdict: null },
  ]);
  const given = { version: request.version, body: { step: 'grant', ground: null, reason: null } };
  const hand = () => els().send('POST', `/privacy-requests/${request.id}/steps`, given);
  expect(refusalOf(await hand())).toEqual({ code: 'matchesUndecided' });
  expect((await sayOf(region, request, { kind: 'contact', id: 'somebody' })).status).toBe(404);
  await sayOf(region, request, { kind: 'person', id: matches[0]?.id ?? '' });
  await sayOf(region, request, { kind: 'contact', id: loose }, 'other');
  expect((await matchesOf(region, request)).map(({ verdict }) => verdict)).toEqual(['same', 'other']);
  expect((await hand()).status).toBe(200);
  expect(refusalOf(await sayOf(region, request, { kind: 'contact', id: loose }))).toEqual({
    code: 'requestDecided',
  });
});

test('the access file holds all of them over two cases, and nothing of anybody else', async () => {
  const request = await aRequest(region, file.id, 'access', personNamed(file, father.name));
  for (const { kind, id } of await matchesOf(region, request)) await sayOf(region, request, { kind, id });
  const answer = await els().send('GET', `/privacy-requests/${request.id}/file`);
  const text = JSON.stringify(answer.body as AccessFile);
  const his = [...ofFather, 'kanarie-tweede-zaak', 'kanarie-los-gesprek', child.name];
  expect(his.filter((canary) => !text.includes(canary))).toEqual([]);
  const others = [
    ...Object.values(mother),
    ...Object.values(teacher),
    'kanarie-vreemde',
    'kanarie-ander-swv',
  ];
  expect(others.filter((canary) => text.includes(canary))).toEqual([]);
});

test('erased in one request, they are gone from both cases and the call, and the other person is not', async () => {
  await callBack(region, file.contacts);
  await callBack(region, [...second.contacts, { id: loose }]);
  const request = await aRequest(region, file.id, 'erasure', personNamed(file, father.name));
  expect(refusalOf(await grant(region, request))).toEqual({ code: 'matchesUndecided' });
  for (const { kind, id } of await matchesOf(region, request)) await sayOf(region, request, { kind, id });
  await eraseEveryText(region, request);
  const granted = await grant(region, request);
  expect([granted.status, granted.body]).toMatchObject([200, { reach: 'person' }]);
  await region.database.emptyLog();
  // What another swv has of him is not this lead's to erase.
  const elsewhere = [father.name, father.number];
  const gone = [...ofFather, 'kanarie-tweede-zaak', 'kanarie-los-gesprek'];
  expect(await left(region, gone)).toEqual(elsewhere);
  expect(await left(region, ['kanarie-ander-swv', 'kanarie-vreemde', mother.question])).toHaveLength(3);
  const twins = await region.database.read.selectFrom('anonymous_twin').select('record_kind').execute();
  expect(twins).toEqual([{ record_kind: 'contact' }]);
});

test('with the whole case they are erased from the other one, where the rest stays', async () => {
  await callBack(region, [...second.contacts, { id: loose }]);
  const request = await aRequest(region, file.id, 'erasure', personNamed(file, father.name));
  for (const { kind, id } of await matchesOf(region, request)) await sayOf(region, request, { kind, id });
  await eraseEveryText(region, request, 'case');
  expect((await grant(region, request, 'case')).body).toMatchObject({ reach: 'case', caseId: null });
  const after = caseOf(await els().send('GET', `/cases/${second.id}`));
  expect(after.people?.map(({ role, name }) => [role, name])).toContainEqual(['pupil', 'Tijn']);
  await region.database.emptyLog();
  expect(
    await left(region, [...Object.values(mother), 'kanarie-tweede-zaak', 'kanarie-los-gesprek']),
  ).toEqual([]);
});
