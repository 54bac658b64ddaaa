import type { EndpointName } from '@steunpunt/contract';
import type { PersonErasure, SamePersons } from '@steunpunt/contract/person-erasure';
import type { CasePrivacyView, ContactRetention } from '@steunpunt/contract/privacy';
import { askedCase } from './case-asks.ts';
import type { Asker } from './endpoint-asks.ts';
import { registeredContact } from './proof-contacts.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

type Kind = 'access' | 'erasure' | 'restriction' | 'objection';

/** The request that somebody of the case made, as its owner wrote it down. */
async function askedRequest(asker: Asker, kind: Kind): Promise<{ id: string; version: number }> {
  const { id, owner } = await askedCase(asker);
  const view = await ask(owner, id, kind);
  const [request] = (view.body as CasePrivacyView).requests;
  return request ?? { id: 'nothing', version: 1 };
}

async function ask(client: TestClient, caseId: string, kind: Kind): Promise<TestAnswer> {
  const seen = (await client.send('GET', `/cases/${caseId}/privacy`)).body as CasePrivacyView;
  const body = { kind, aboutId: seen.people?.[0]?.id ?? null, askedOn: '2026-08-31', note: null };
  return client.send('POST', `/cases/${caseId}/privacy-requests`, { body });
}

/** Of whoever asks, when they may take it. */
async function takenContact(writer: TestClient, client: TestClient): Promise<{ id: string }> {
  const contact = await registeredContact(writer);
  await client.send('POST', `/contacts/${contact.id}/take`);
  return contact;
}

const holdBody = { ground: 'complaint', reason: 'Er loopt een klacht', until: '2026-12-31' };

/** How what parents and pupils can ask is asked as it is meant to be, about a case of the swv here. */
export const privacyAsks = {
  listPrivacyRequests: ({ client }) => client.send('GET', '/privacy-requests'),
  getCasePrivacy: async (asker) => asker.client.send('GET', `/cases/${(await askedCase(asker)).id}/privacy`),
  askPrivacyRequest: async (asker) => {
    const body = { kind: 'erasure', aboutId: null, askedOn: '2026-08-31', note: 'Per mail gevraagd' };
    return asker.client.send('POST', `/cases/${(await askedCase(asker)).id}/privacy-requests`, { body });
  },
  takePrivacyStep: async (asker) => {
    const { id, version } = await askedRequest(asker, 'restriction');
    const body = { step: 'grant', ground: 'accuracyContested', reason: null };
    return asker.client.send('POST', `/privacy-requests/${id}/steps`, { version, body });
  },
  getErasurePreview: async (asker) =>
    asker.client.send('GET', `/privacy-requests/${(await askedRequest(asker, 'erasure')).id}/erasure`),
  getPersonErasure: async (asker) =>
    asker.client.send('GET', `/privacy-requests/${(await askedRequest(asker, 'erasure')).id}/person-erasure`),
  chooseErasurePiece: async (asker) => {
    const about = `/privacy-requests/${(await askedRequest(asker, 'erasure')).id}/person-erasure`;
    const lead = await asker.world.newcomer('leadHere');
    const [piece] = ((await lead.send('GET', about)).body as PersonErasure).pieces;
    const body = { reach: 'person', key: piece?.key ?? '0'.repeat(40), choice: 'erase', reason: null };
    return asker.client.send('POST', `${about}/pieces`, { body });
  },
  listSamePersons: async (asker) =>
    asker.client.send('GET', `/privacy-requests/${(await askedRequest(asker, 'access')).id}/same-persons`),
  chooseSamePerson: async (asker) => {
    const about = `/privacy-requests/${(await askedRequest(asker, 'access')).id}/same-persons`;
    const lead = await asker.world.newcomer('leadHere');
    const [match] = ((await lead.send('GET', about)).body as SamePersons).matches;
    const body = { kind: match?.kind ?? 'person', id: match?.id ?? 'nobody', verdict: 'other' };
    return asker.client.send('POST', about, { body });
  },
  getAccessFile: async (asker) =>
    asker.client.send('GET', `/privacy-requests/${(await askedRequest(asker, 'access')).id}/file`),
  addRetentionHold: async (asker) =>
    asker.client.send('POST', `/cases/${(await askedCase(asker)).id}/holds`, { body: holdBody }),
  endRetentionHold: async (asker) => {
    const { id } = await askedCase(asker);
    const lead = await asker.world.newcomer('leadHere');
    const held = await lead.send('POST', `/cases/${id}/holds`, { body: holdBody });
    const [hold] = (held.body as CasePrivacyView).holds;
    return asker.client.send('POST', `/cases/${id}/holds/${hold?.id ?? 'nothing'}/end`);
  },
  getContactRetention: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await takenContact(writer, client)).id}/retention`),
  addContactHold: async ({ client, writer }) =>
    client.send('POST', `/contacts/${(await registeredContact(writer)).id}/holds`, { body: holdBody }),
  endContactHold: async ({ client, writer, world }) => {
    const { id } = await registeredContact(writer);
    const lead = await world.newcomer('leadHere');
    const held = await lead.send('POST', `/contacts/${id}/holds`, { body: holdBody });
    const [hold] = (held.body as ContactRetention).holds;
    return client.send('POST', `/contacts/${id}/holds/${hold?.id ?? 'nothing'}/end`);
  },
} as const satisfies Partial<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>>;
