import { api, type EndpointName } from '@steunpunt/contract';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import type { MediationView } from '@steunpunt/contract/mediations';
import type { CasePrivacyView } from '@steunpunt/contract/privacy';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aMediator, anOfferedMediation, good, pick, take } from '../pool/testing/a-pool.ts';
import { keepRequest } from '../second-triage/testing/a-request.ts';
import type { TestClient } from './test-client.ts';
import { openWorkingRegion, type WorkingRegion } from './working-region.ts';

/** What is said in a mediation or written in a doorbraak, each with words that stand nowhere else. */
const notes = 'kanarie-aantekening';
const party = 'Kanarie Partij';
const said = {
  wish: 'kanarie-wens van de leerling',
  obstacle: 'kanarie-knelpunt',
  rule: 'kanarie-regel',
};

let region: WorkingRegion;
let asked: Readonly<Record<string, TestClient>>;
let ids: readonly string[];

beforeAll(async () => {
  region = await openWorkingRegion();
  const { els, marloes, bram, yasmina, annelies, sandra, petra, thijs } = region.staff;
  const mediator = await aMediator(region);
  const otherMediator = await aMediator(region, {}, 'Gerard Bos');
  const { mediation, offerId } = await anOfferedMediation(region);
  await pick(mediator, offerId);
  const seen = good<MediationView>(await mediator.send('GET', `/mediations/${mediation.id}`));
  const grandmother = { kind: 'parent', authority: 'none', age: null, takesPart: true, mandate: true };
  await take(mediator, seen, { step: 'addParty', ...grandmother, name: party, number: null });
  await mediator.send('PUT', `/mediations/${mediation.id}/notes`, { body: { version: 0, text: notes } });
  const contactId = seen.contactId ?? (await contactOf(mediation.id));
  const doorbraakId = await aDoorbraak(contactId, els, marloes);
  ids = [mediation.id, offerId, contactId, doorbraakId, ...(await aCaseWithItsFile(contactId, els))];
  asked = {
    desk: sandra,
    lead: els,
    otherLead: annelies,
    director: marloes,
    colleague: bram,
    otherColleague: yasmina,
    administrator: petra,
    safetyOfficer: thijs,
    mediator,
    otherMediator,
    privacyOfficer: await region.signInAs({ name: 'Saskia Mulder', role: 'privacyOfficer' }),
  };
});
afterAll(() => region.close());

async function contactOf(mediationId: string): Promise<string> {
  const { contact_id } = await region.database.read
    .selectFrom('mediation')
    .select('contact_id')
    .where('id', '=', mediationId)
    .executeTakeFirstOrThrow();
  return contact_id;
}

/** The case of the contact, and the request of who wants to see what is kept: its file is handed over. */
async function aCaseWithItsFile(contactId: string, lead: TestClient): Promise<readonly string[]> {
  const { id } = good<{ id: string }>(await lead.send('POST', `/contacts/${contactId}/case`));
  const { people } = good<CasePrivacyView>(await lead.send('GET', `/cases/${id}/privacy`));
  const body = { kind: 'access', aboutId: people?.[0]?.id, askedOn: '2026-08-31', note: null };
  const view = good<CasePrivacyView>(await lead.send('POST', `/cases/${id}/privacy-requests`, { body }));
  return [id, view.requests[0]?.id ?? 'none'];
}

async function aDoorbraak(contactId: string, lead: TestClient, director: TestClient): Promise<string> {
  const now = asInstant(region.clock.now());
  const request = await region.database.unitOfWork.run('change', (tx) =>
    keepRequest(tx, { kind: 'doorbraak', recordId: contactId, swv: 'PO2710', by: lead.personId, now }),
  );
  let seen = good<DoorbraakView>(await lead.send('POST', `/doorbraak-requests/${request}/start`));
  const step = async (who: TestClient, body: object) => {
    const { id, version } = seen;
    seen = good<DoorbraakView>(await who.send('POST', `/doorbraaks/${id}/steps`, { version, body }));
  };
  await step(lead, { step: 'startTest' });
  for (const criterion of ['planFailed', 'bodiesContradict']) {
    await step(lead, { step: 'judgeCriteria', criterion, met: true, reason: 'Dat bleek.' });
  }
  await step(lead, { step: 'recordConsent', answer: 'yes' });
  await step(lead, { step: 'accept' });
  await step(lead, { step: 'addMember', personId: director.personId, role: 'director' });
  await step(lead, { step: 'startFacts' });
  await step(director, { step: 'recordWish', whose: 'pupil', text: said.wish });
  await step(director, { step: 'recordObstacle', rule: said.rule, text: said.obstacle });
  return seen.id;
}

type Answer = { readonly who: string; readonly name: EndpointName; readonly text: string };

/** Everything that can be read, asked by everybody about every record. */
async function everyAnswer(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const [name, endpoint] of Object.entries(api) as [EndpointName, (typeof api)[EndpointName]][]) {
    if (endpoint.method !== 'GET') continue;
    const about = endpoint.path.includes('{') ? ids : [''];
    for (const [who, client] of Object.entries(asked)) {
      for (const id of about) {
        const { body } = await client.send('GET', endpoint.path.replace(/\{\w+\}/g, id));
        answers.push({ who, name, text: JSON.stringify(body ?? '') });
      }
    }
  }
  return answers;
}

test('what is confidential is shown to those whose it is, by their own endpoint, and to nobody else', async () => {
  const answers = await everyAnswer();
  const shown = (...words: string[]) => {
    const found = answers.filter(({ text }) => words.some((word) => text.includes(word)));
    return [...new Set(found.map(({ who, name }) => `${who} ${name}`))].sort();
  };
  expect(shown('steunpunt-inzage-2')).toEqual(['lead getAccessFile']);
  expect(shown(notes)).toEqual(['mediator getMediationNotes']);
  expect(shown(party)).toEqual(['lead getMediation', 'mediator getMediation']);
  expect(shown(...Object.values(said))).toEqual(['director getDoorbraak', 'lead getDoorbraak']);
}, 120_000);

test('nothing of it stands in the log, the journal, the audit log or a live message', async () => {
  const rows = await Promise.all(
    (['journal', 'audit_row', 'outbox', 'idempotency_key', 'notification'] as const).map((table) =>
      region.database.read
        .selectFrom(table as 'journal')
        .selectAll()
        .execute(),
    ),
  );
  expect(JSON.stringify([rows, region.logged]).toLowerCase()).not.toContain('kanarie');
});
