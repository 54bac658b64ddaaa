import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, seenCase } from './testing/a-case.ts';

let region: WorkingRegion;
beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const contactOf = (id: string) =>
  region.database.read.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** A case of Marloes with two contacts. */
async function twoContacts() {
  const made = await aCase(region);
  const second = await aContact(region);
  const body = { caseId: made.id };
  await region.staff.els.send('POST', `/contacts/${second}/join-case`, { body });
  return { id: made.id, first: made.contacts[0]?.id ?? '', second };
}

async function correct(contactId: string, answers: Answers) {
  const { version } = await contactOf(contactId);
  const body = { answers, reason: 'De beller belde terug' };
  return region.staff.els.send('PATCH', `/contacts/${contactId}`, { version, body });
}

test('a contact handed over takes its case and the other contacts along', async () => {
  const { id, first, second } = await twoContacts();
  const { version } = await contactOf(second);
  const body = { toPersonId: region.staff.bram.personId, reason: 'Bram kent dit gezin' };
  const path = `/contacts/${second}/call-back/hand-over`;
  const given = await region.staff.marloes.send('POST', path, { version, body });
  expect(given.status).toBe(200);
  expect((await seenCase(region.staff.bram, id)).relation).toBe('owner');
  expect((await contactOf(first)).owner_id).toBe(region.staff.bram.personId);
});

test('a doubt that comes out later takes the case and all its contacts from the person doubted', async () => {
  const { id, first, second } = await twoContacts();
  const doubting: Answers = {
    ...commonAnswers,
    earlierSupport: { value: 'doubted' },
    doubtedPersons: { value: [region.staff.marloes.personId] },
  };
  expect((await correct(second, doubting)).status).toBe(200);
  expect((await region.staff.marloes.send('GET', `/cases/${id}`)).status).toBe(404);
  expect((await region.staff.marloes.send('GET', `/contacts/${second}`)).status).toBe(404);
  expect(await contactOf(first)).toMatchObject({ owner_id: null });
  expect(await seenCase(region.staff.els, id)).toMatchObject({ owner: null, onJointAgenda: true });
});

test('another responsible swv by correction stands in the trail, with the reason', async () => {
  const { id, first, second } = await twoContacts();
  const school = { schoolId: null, name: 'De Regenboog', place: 'Amstelveen', swv: 'PO2708' };
  const corrected = await correct(second, { ...commonAnswers, school: { value: school } });
  expect(corrected.status).toBe(200);
  expect([(await contactOf(first)).swv, (await contactOf(second)).swv]).toEqual(['PO2708', 'PO2708']);
  const trail = await region.database.read
    .selectFrom('case_trail')
    .select(['swv', 'reason'])
    .where('case_id', '=', id)
    .orderBy('id')
    .execute();
  expect(trail).toEqual([
    { swv: 'PO2710', reason: null },
    { swv: 'PO2708', reason: 'De beller belde terug' },
  ]);
});

test('a name corrected after the case went to another swv does not bring it back', async () => {
  const { id, first } = await twoContacts();
  await region.database.unitOfWork.run('change', async (tx) => {
    const there = { swv: 'PO2708', owner_id: region.staff.joris.personId };
    await tx.updateTable('case_file').set(there).where('id', '=', id).execute();
    await tx.updateTable('contact').set(there).where('case_id', '=', id).execute();
  });
  const named = { ...commonAnswers, callerName: { value: 'Ilse van Rijn-de Boer' } };
  const { version } = await contactOf(first);
  const body = { answers: named, reason: 'De naam was niet volledig' };
  const corrected = await region.staff.joris.send('PATCH', `/contacts/${first}`, { version, body });
  expect([corrected.status, corrected.body]).toMatchObject([200, { swv: 'PO2708' }]);
  expect(await seenCase(region.staff.joris, id)).toMatchObject({ swv: 'PO2708' });
});

test('a call that changes the promise is told to whoever has the case open', async () => {
  const { id, first } = await twoContacts();
  const told = () =>
    region.database.read
      .selectFrom('outbox')
      .select(['audience_person'])
      .where('topic', '=', 'cases')
      .where('record_id', '=', id)
      .execute();
  const before = (await told()).length;
  const body = { result: 'noAnswer', minutes: 1, note: null, next: null };
  const tried = await region.staff.marloes.send('POST', `/contacts/${first}/call-back/attempts`, { body });
  expect(tried.status).toBe(200);
  const after = (await told()).slice(before).map(({ audience_person }) => audience_person);
  expect(after).toEqual(expect.arrayContaining([region.staff.marloes.personId, region.staff.els.personId]));
  expect(after).not.toContain(region.staff.bram.personId);
});
