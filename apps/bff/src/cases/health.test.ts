import type { CaseView, TimelineItem } from '@steunpunt/contract/cases';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../audit/verify-audit.ts';
import { aRequest } from '../privacy/testing/a-planted-family.ts';
import { reportRetention, runRetention } from '../retention/run-retention.ts';
import {
  aContact,
  aRunningCall,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  plainCompletion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { caseOf, refusalOf } from './testing/a-case.ts';

let region: WorkingRegion;
beforeAll(async () => {
  region = await openWorkingRegion();
});
afterAll(() => region.close());

const told = 'Tijn heeft pinda-allergie-kanarie';
const noted = 'Moeder belde over de astma-kanarie';
const health: Answers = {
  ...commonAnswers,
  consentHealth: { value: 'yes' },
  healthDetails: { value: told },
};
const no: Answers = { consentHealth: { value: 'no' } };
const sandra = () => region.staff.sandra;
const marloes = () => region.staff.marloes;
const answersIn = async (contactId: string) =>
  JSON.stringify(
    await region.database.read
      .selectFrom('contact_answers')
      .selectAll()
      .where('contact_id', '=', contactId)
      .executeTakeFirstOrThrow(),
  );

test('in a call health is refused without a yes, by the name of its field', async () => {
  const call = await aRunningCall(region, sandra());
  const save = (body: unknown) =>
    sandra().send('PATCH', `/calls/${call.id}`, { version: call.version, body });
  for (const answers of [
    { healthDetails: { value: told } },
    { ...no, healthDetails: { value: told } },
    { consentHealth: { value: 'yes' }, childAge: { value: 16 }, healthDetails: { value: told } },
  ]) {
    const refused = await save({ answers });
    expect([refused.status, refused.body]).toMatchObject([
      400,
      { errors: [{ path: 'answers.healthDetails', code: 'consentNeeded' }] },
    ]);
  }
  // What was half typed is not kept either.
  expect((await save({ typing: { healthDetails: told } })).status).toBe(200);
  expect(JSON.stringify((await sandra().send('GET', `/calls/${call.id}`)).body)).not.toContain(told);
});

test('a no takes what was told with it, in the same save', async () => {
  const call = await aRunningCall(region, sandra(), health);
  const now = await sandra().send('GET', `/calls/${call.id}`);
  expect(now.body).toMatchObject({ answers: { healthDetails: { value: told } } });
  await sandra().send('PATCH', `/calls/${call.id}`, {
    version: call.version,
    body: { typing: { healthDetails: 'half' } },
  });
  await sandra().send('PATCH', `/calls/${call.id}`, { version: call.version + 1, body: { answers: no } });
  const row = await region.database.read
    .selectFrom('call')
    .select(['answers', 'typing'])
    .where('id', '=', call.id)
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(row)).not.toMatch(/healthDetails|kanarie|half/);
});

test('what was half told about health when the line broke becomes the answer, never a note', async () => {
  const call = await aRunningCall(region, sandra(), health);
  const body = { typing: { healthDetails: 'en hooikoorts-kanarie' } };
  await sandra().send('PATCH', `/calls/${call.id}`, { version: call.version, body });
  const broken = await sandra().send('POST', `/calls/${call.id}/interrupt`);
  const { contactId } = broken.body as { contactId: string };
  const row = await region.database.read
    .selectFrom('contact')
    .select(['notepad', 'has_health'])
    .where('id', '=', contactId)
    .executeTakeFirstOrThrow();
  expect(row).toEqual({ notepad: '', has_health: 1 });
  expect(await answersIn(contactId)).toContain('hooikoorts-kanarie');
});

test('a correction to no takes it out of the contact, and its history does not tell it', async () => {
  const contactId = await aContact(region, health);
  const { els } = region.staff;
  const seen = async () => (await els.send('GET', `/contacts/${contactId}`)).body as ContactView;
  expect((await seen()).story?.answers.healthDetails).toEqual({ value: told });
  // Who took the call sees no answers of that class afterwards.
  expect(JSON.stringify((await sandra().send('GET', `/contacts/${contactId}`)).body)).not.toContain(told);
  const correct = async (answers: Answers) =>
    els.send('PATCH', `/contacts/${contactId}`, {
      version: (await seen()).version,
      body: { answers, reason: 'Beller kwam erop terug' },
    });
  expect((await correct({ healthDetails: { value: `${told} en astma` } })).status).toBe(200);
  expect((await correct(no)).status).toBe(200);
  expect(await answersIn(contactId)).not.toContain('kanarie');
  const corrections = await region.database.read.selectFrom('contact_correction').selectAll().execute();
  expect(JSON.stringify(corrections)).not.toContain('kanarie');
  const again = await correct({ healthDetails: { value: told } });
  expect([again.status, again.body]).toMatchObject([
    400,
    { errors: [{ path: 'answers.healthDetails', code: 'consentNeeded' }] },
  ]);
});

const timelineOf = async (id: string) =>
  ((await marloes().send('GET', `/cases/${id}/timeline`)).body as { items: TimelineItem[] }).items;

test('in a case it is written, shown and kept by the consent alone', async () => {
  const contactId = await aContact(region, { ...commonAnswers, ...health, callerName: { value: 'Bo' } });
  const made = caseOf(await marloes().send('POST', `/contacts/${contactId}/case`));
  const add = (what: string, body?: unknown) => marloes().send('POST', `/cases/${made.id}/${what}`, { body });
  const note = { kind: 'health', text: noted, minutes: 5 };
  expect((await add('entries', note)).status).toBe(200);
  const { entry, ...shown } = (await timelineOf(made.id)).find(({ code }) => code === 'health') ?? {};
  expect(shown).toMatchObject({ text: noted, facts: { hidden: null } });
  expect(
    (await marloes().send('PUT', `/drafts/caseHealth/${made.id}`, { body: { text: 'half-kanarie' } })).status,
  ).toBe(200);

  const parent = made.people?.find(({ role }) => role === 'parent');
  const yes = parent?.consents.find(({ purpose }) => purpose === 'healthDetails');
  expect((await add(`consents/${yes?.id}/withdraw`)).status).toBe(200);

  // From here nobody reads it: not on the pages, in the search, in a draft, nor in what a parent is handed.
  const request = await aRequest(region, made.id, 'access', parent?.id);
  const everything = async () => {
    const answers = [
      await marloes().send('GET', `/cases/${made.id}`),
      await marloes().send('GET', `/cases/${made.id}/timeline`),
      await marloes().send('GET', `/contacts/${contactId}`),
      await region.staff.els.send('GET', `/contacts/${contactId}`),
      await marloes().send('GET', `/drafts/caseHealth/${made.id}`),
      await region.staff.els.send('GET', `/privacy-requests/${request.id}/file`),
    ];
    return JSON.stringify(answers.map(({ body }) => body));
  };
  const text = await everything();
  expect(text).not.toContain('kanarie');
  expect(text).toContain('consentWithdrawn');
  const hidden = (await timelineOf(made.id)).find(({ code }) => code === 'health');
  expect(hidden).toMatchObject({
    text: null,
    facts: { hidden: 'noConsent', stoppedAt: region.clock.now() },
  });
  const needed = { code: 'consentNeeded', purpose: 'healthDetails', from: 'parent' };
  expect(refusalOf(await add('entries', note))).toEqual(needed);
  const change = await marloes().send('PATCH', `/cases/${made.id}/entries/${entry?.id}`, {
    version: 1,
    body: { text: 'anders', minutes: 1 },
  });
  expect(refusalOf(change)).toEqual(needed);
  const draft = await marloes().send('PUT', `/drafts/caseHealth/${made.id}`, { body: { text: 'x' } });
  expect(refusalOf(draft)).toEqual(needed);

  // A new yes shows it again: the withdrawal may have been a mistake.
  const say = (given: boolean) =>
    add('consents', { involvedId: parent?.id, purpose: 'healthDetails', given });
  await say(true);
  expect(await everything()).toContain('astma-kanarie');
  await say(false);
  expect(await everything()).not.toContain('kanarie');

  await erasedAfterItsTerm(made, contactId);
});

async function erasedAfterItsTerm(made: CaseView, contactId: string): Promise<void> {
  const { database, clock } = region;
  const run = async (days: number) => {
    const now = addMinutes(clock.now(), days * 24 * 60);
    const { lines } = await reportRetention(database, now);
    await runRetention(database, now);
    return lines.filter(({ id }) => id === made.id);
  };
  await database.unitOfWork.run('change', (tx) =>
    tx.updateTable('privacy_request').set({ state: 'granted' }).execute(),
  );
  expect(await run(29)).toEqual([]);
  expect(await run(30)).toMatchObject([{ recordKind: 'case', kind: 'withdrawnHealth' }]);
  const rows = await database.read
    .selectFrom('case_entry')
    .selectAll()
    .where('case_id', '=', made.id)
    .execute();
  expect(rows).toMatchObject([{ kind: 'health', health_text: null }]);
  expect(await answersIn(contactId)).not.toContain('kanarie');
  expect(await run(31)).toEqual([]);
  await keepSignedIn(region);
  const entry = (await timelineOf(made.id)).find(({ code }) => code === 'health');
  expect(entry).toMatchObject({ text: null, facts: { hidden: 'noConsent' } });
  const proof = await database.read
    .selectFrom('audit_row')
    .select(['what', 'record_id'])
    .where('kind', '=', 'job')
    .execute();
  expect(proof).toEqual([{ what: 'retention', record_id: made.id }]);
  expect((await verifyAudit(database.read)).defects).toEqual([]);
}

test('a pupil of sixteen decides alone, also in the case that comes of the call', async () => {
  const pupil: Answers = {
    ...commonAnswers,
    caller: { value: 'pupil' },
    childAge: { value: 16 },
    pupilAge: { value: '16to17' },
    callBackChannel: { value: 'phone' },
    consentHealth: { value: 'yes' },
    healthDetails: { value: 'zeventien-kanarie' },
  };
  const contactId = await aContact(region, pupil, plainCompletion);
  const made = caseOf(await marloes().send('POST', `/contacts/${contactId}/case`));
  const contact = (await marloes().send('GET', `/contacts/${contactId}`)).body as ContactView;
  expect(contact.story?.answers.healthDetails).toEqual({ value: 'zeventien-kanarie' });
  const note = { kind: 'health', text: 'Slaapt slecht', minutes: 1 };
  expect((await marloes().send('POST', `/cases/${made.id}/entries`, { body: note })).status).toBe(200);
});
