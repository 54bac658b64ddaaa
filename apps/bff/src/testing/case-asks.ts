import type { EndpointName } from '@steunpunt/contract';
import type { Asker } from './endpoint-asks.ts';
import { type Kept, kept, registeredContact } from './proof-contacts.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

type AskedCase = Kept & {
  readonly contactId: string;
  /** The asker when they are a contact person here, otherwise a colleague. */
  readonly owner: TestClient;
};

/** A case of the swv here, in the state in which it was opened. */
export async function askedCase({ world, part, client, writer }: Asker): Promise<AskedCase> {
  const owner = part === 'contactHere' ? client : await world.newcomer('contactHere');
  const contact = await registeredContact(writer);
  const opened = kept(await owner.send('POST', `/contacts/${contact.id}/case`));
  return { ...opened, contactId: contact.id, owner };
}

const reason = 'Dat is het beste voor de leerling';

/** How the endpoints of the case are asked as they are meant to be, about a case of the swv here. */
export const caseAsks = {
  listCases: ({ client }) => client.send('GET', '/cases'),
  getCase: async (asker) => asker.client.send('GET', `/cases/${(await askedCase(asker)).id}`),
  caseTimeline: async (asker) => asker.client.send('GET', `/cases/${(await askedCase(asker)).id}/timeline`),
  caseReaders: async (asker) => asker.client.send('GET', `/cases/${(await askedCase(asker)).id}/readers`),
  caseProposals: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await registeredContact(writer)).id}/case-proposals`),

  openCase: async ({ client, writer }) =>
    client.send('POST', `/contacts/${(await registeredContact(writer)).id}/case`),
  joinCase: async (asker) => {
    const { id } = await askedCase(asker);
    const contact = await registeredContact(asker.writer);
    return asker.client.send('POST', `/contacts/${contact.id}/join-case`, { body: { caseId: id } });
  },
  leaveCase: async (asker) => {
    const { contactId } = await askedCase(asker);
    return asker.client.send('POST', `/contacts/${contactId}/leave-case`, { body: { reason } });
  },
  joinContacts: async ({ client, writer }) => {
    const [one, other] = [await registeredContact(writer), await registeredContact(writer)];
    return client.send('POST', `/contacts/${one.id}/same-person`, { body: { contactId: other.id } });
  },
  partContacts: async (asker) => {
    const { writer, client, world } = asker;
    const [one, other] = [await registeredContact(writer), await registeredContact(writer)];
    const colleague = await world.newcomer('leadHere');
    await colleague.send('POST', `/contacts/${one.id}/same-person`, { body: { contactId: other.id } });
    const body = { contactId: other.id, reason };
    return client.send('POST', `/contacts/${one.id}/not-same-person`, { body });
  },

  addEntry: (asker) => add(asker, 'entries', { kind: 'note', text: 'Gebeld met de ib’er', minutes: 10 }),
  changeEntry: async (asker) => {
    const { id, owner } = await askedCase(asker);
    const body = { kind: 'note', text: 'Gebeld met de ib’er', minutes: 10 };
    await owner.send('POST', `/cases/${id}/entries`, { body });
    const entry = await rowOf(asker, 'case_entry', id);
    return asker.client.send('PATCH', `/cases/${id}/entries/${entry}`, {
      version: 1,
      body: { text: 'Gebeld met de mentor', minutes: 12 },
    });
  },
  saveQuestions: async (asker) => {
    const { id, version } = await askedCase(asker);
    const body = { under: 'Wie regelt de plek?' };
    return asker.client.send('PATCH', `/cases/${id}/questions`, { version, body });
  },
  addInvolved: (asker) => add(asker, 'people', involvedBody),
  changeInvolved: async (asker) => {
    const { id } = await askedCase(asker);
    const person = await rowOf(asker, 'case_involved', id);
    return asker.client.send('PATCH', `/cases/${id}/people/${person}`, { version: 1, body: involvedBody });
  },
  listPersonCorrections: async (asker) => {
    const { id } = await askedCase(asker);
    const person = await rowOf(asker, 'case_involved', id);
    return asker.client.send('GET', `/cases/${id}/people/${person}/corrections`);
  },
  recordConsent: async (asker) => {
    const { id } = await askedCase(asker);
    const involvedId = await rowOf(asker, 'case_involved', id);
    const body = { involvedId, purpose: 'contactSchool', given: true };
    return asker.client.send('POST', `/cases/${id}/consents`, { body });
  },
  withdrawConsent: async (asker) => {
    const { id, owner } = await askedCase(asker);
    const involvedId = await rowOf(asker, 'case_involved', id);
    const body = { involvedId, purpose: 'mailing', given: true };
    await owner.send('POST', `/cases/${id}/consents`, { body });
    const consent = await rowOf(asker, 'case_consent', id);
    return asker.client.send('POST', `/cases/${id}/consents/${consent}/withdraw`);
  },
  addTask: async (asker) => {
    const { id, owner } = await askedCase(asker);
    const body = { what: 'Stukken opvragen', ownerId: owner.personId, dueOn: '2026-09-10' };
    return asker.client.send('POST', `/cases/${id}/tasks`, { body });
  },
  changeTask: async (asker) => {
    const { id, owner } = await askedCase(asker);
    const body = { what: 'Stukken opvragen', ownerId: owner.personId, dueOn: '2026-09-10' };
    await owner.send('POST', `/cases/${id}/tasks`, { body });
    const task = await rowOf(asker, 'case_task', id);
    return asker.client.send('PATCH', `/cases/${id}/tasks/${task}`, { version: 1, body: { state: 'done' } });
  },
  proposeReferral: async (asker) => {
    const { id, owner } = await askedCase(asker);
    await agree(asker, { id, owner }, 'contactOther');
    return asker.client.send('POST', `/cases/${id}/referrals`, { body: outsideBody });
  },
  answerReferral: async (asker) => {
    const { id, owner } = await askedCase(asker);
    await agree(asker, { id, owner }, 'contactOther');
    await owner.send('POST', `/cases/${id}/referrals`, { body: outsideBody });
    const referral = await rowOf(asker, 'case_referral', id);
    const body = { answer: 'accept', reason: null };
    return asker.client.send('POST', `/referrals/${referral}/answer`, { version: 1, body });
  },
  listReferralsToMe: ({ client }) => client.send('GET', '/referrals'),
  askSupport: (asker) => add(asker, 'support', { answer: 'partly', note: 'Wil vaker iets horen' }),

  takeCase: async (asker) => {
    const { id } = await askedCase(asker);
    await asker.world.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('case_file').set({ owner_id: null }).where('id', '=', id).execute(),
    );
    return asker.client.send('POST', `/cases/${id}/take`);
  },
  handOverCase: async (asker) => {
    const colleague = await asker.world.newcomer('contactHere');
    return step(asker, 'hand-over', { toPersonId: colleague.personId, reason });
  },
  nameCoworkers: async (asker) => {
    const { id, version } = await askedCase(asker);
    const colleague = await asker.world.newcomer('contactHere');
    const body = { personIds: [colleague.personId] };
    return asker.client.send('PATCH', `/cases/${id}/coworkers`, { version, body });
  },
  holdCase: (asker) => step(asker, 'hold', { reason }),
  pauseCase: (asker) => step(asker, 'pause', { reason }),
  endPause: async (asker) => {
    const { id, version, owner } = await askedCase(asker);
    const paused = kept(await owner.send('POST', `/cases/${id}/pause`, { version, body: { reason } }));
    const body = { decision: 'Beide ouders komen samen praten' };
    return asker.client.send('POST', `/cases/${id}/end-pause`, { version: paused.version, body });
  },
  closeCase: async (asker) => {
    const { id, version, contactId } = await askedCase(asker);
    await keepPromise(asker, contactId);
    return asker.client.send('POST', `/cases/${id}/close`, { version, body: closingBody });
  },
  reopenCase: async (asker) => {
    const { id, version, contactId, owner } = await askedCase(asker);
    await keepPromise(asker, contactId);
    const closed = kept(await owner.send('POST', `/cases/${id}/close`, { version, body: closingBody }));
    const { client } = asker;
    return client.send('POST', `/cases/${id}/reopen`, { version: closed.version, body: { reason } });
  },
  lookAtCase: async (asker) => asker.client.send('PUT', `/cases/${(await askedCase(asker)).id}/lookers`),

  getDraft: async (asker) => asker.client.send('GET', `/drafts/caseNote/${(await askedCase(asker)).id}`),
  saveDraft: async (asker) =>
    asker.client.send('PUT', `/drafts/caseNote/${(await askedCase(asker)).id}`, {
      body: { text: 'Vraag voor dinsdag' },
    }),
  giveDraftOn: async (asker) => {
    const path = `/drafts/caseNote/${(await askedCase(asker)).id}`;
    await asker.client.send('PUT', path, { body: { text: 'Vraag voor dinsdag' } });
    return asker.client.send('POST', `${path}/give-on`);
  },
} as const satisfies Partial<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>>;

const involvedBody = {
  role: 'school',
  authority: 'none',
  name: 'Wilma Prins',
  age: null,
  organisation: 'De Beuk',
  number: '020 123 45 67',
  mail: null,
  noContactVia: null,
};
const outsideBody = {
  target: 'outside',
  toPersonId: null,
  toSwv: null,
  outside: 'Wijkteam Waterdam',
  reason,
};
const closingBody = {
  result: 'openedByMistake',
  handling: 'Dubbel geopend',
  told: 'Niets, er was al contact',
};

async function add(asker: Asker, what: string, body: unknown): Promise<TestAnswer> {
  return asker.client.send('POST', `/cases/${(await askedCase(asker)).id}/${what}`, { body });
}

async function step(asker: Asker, what: string, body: unknown): Promise<TestAnswer> {
  const { id, version } = await askedCase(asker);
  return asker.client.send('POST', `/cases/${id}/${what}`, { version, body });
}

/** A parent with authority says yes. */
async function agree(asker: Asker, { id, owner }: Pick<AskedCase, 'id' | 'owner'>, purpose: string) {
  const involvedId = await rowOf(asker, 'case_involved', id);
  await owner.send('POST', `/cases/${id}/consents`, { body: { involvedId, purpose, given: true } });
}

async function keepPromise({ world }: Asker, contactId: string): Promise<void> {
  await world.database.unitOfWork.run('change', (tx) =>
    tx
      .updateTable('promise')
      .set({ kept_at: world.clock.now() })
      .where('contact_id', '=', contactId)
      .execute(),
  );
}

/** The id of the first row that the case has in this table. */
async function rowOf(
  { world }: Asker,
  table: 'case_entry' | 'case_involved' | 'case_consent' | 'case_task' | 'case_referral',
  caseId: string,
): Promise<string> {
  const row = await world.database.read
    .selectFrom(table)
    .select('id')
    .where('case_id', '=', caseId)
    .orderBy('id', table === 'case_consent' ? 'desc' : 'asc')
    .executeTakeFirst();
  return row?.id ?? 'nothing';
}

export function isCaseEndpoint(name: EndpointName): name is keyof typeof caseAsks {
  return name in caseAsks;
}
