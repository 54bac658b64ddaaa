import type { Told } from '../demo/usual-answers.ts';
import { type Canary, type Nest, plantedCall } from './canaries.ts';
import { contactOf, type Kept, kept, plainCompletion, runningCall } from './proof-contacts.ts';
import { createProofWorld, type Part, type ProofWorld, partNames } from './proof-world.ts';
import type { TestClient } from './test-client.ts';

export type CanaryWorld = ProofWorld & {
  readonly clients: Readonly<Record<Part, TestClient>>;
  /** A lead here whose independence one of the callers doubts. */
  readonly doubted: TestClient;
  readonly contacts: readonly (Kept & { readonly nest: Nest })[];
  readonly calls: readonly (Kept & { readonly nest: Nest; readonly writer: TestClient })[];
  /** The call of the desk here, offered to the contact person here. */
  readonly transfer: Kept;
  readonly nests: readonly Nest[];
};

const monthsAgo = '2026-06-15T08:00:00.000Z';
const today = '2026-09-01T08:00:00.000Z';

/** Contacts in every state and running calls at both desks, planted through the API, with a canary in every field. */
export async function createCanaryWorld(): Promise<CanaryWorld> {
  const world = await createProofWorld({ now: monthsAgo });
  const contacts: (Kept & { nest: Nest })[] = [];
  const plant = plantIn(contacts);
  await plant('old', await world.newcomer('deskHere'));

  world.clock.set(today);
  const clients = await clientsOf(world);
  const doubted = await world.newcomer('leadHere');
  const elsewhere = { school: { schoolId: '01CD00', name: 'De Eik', place: 'Zanddorp', swv: null } };
  await plant('promised', clients.deskHere);
  await plant('assigned', clients.deskHere, { promisedPersonId: clients.contactHere.personId });
  await plant('there', clients.deskThere, { deskId: 'desk-there', told: elsewhere });
  await plant('held', clients.deskHere, { end: 'hold' });
  await plant('worry', clients.deskHere, { told: { safety: 'worry', safetyKind: ['other'] } });
  await plant('interrupted', clients.deskHere, { end: 'interrupt' });
  await plant('nocase', clients.deskHere, { end: 'noCase' });
  await plant('closed', clients.deskHere, {
    told: { informationOrSolution: 'information' },
    offerAccepted: false,
  });
  await plant('doubted', clients.deskHere, {
    told: { earlierSupport: 'doubted', doubtedPersons: [doubted.personId] },
  });
  await plant('owned', clients.deskHere);
  await takeLast(clients.contactHere, contacts);
  await tryLast(clients.contactHere, contacts);
  await plant('corrected', clients.deskHere);
  await correctLast(clients.deskHere, contacts);

  const calls = await runningCalls([
    clients.deskHere,
    clients.deskThere,
    clients.contactHere,
    clients.leadThere,
    doubted,
  ]);
  const transfer = await offeredCall(clients, calls[0]?.id ?? '');
  const nests = [...contacts, ...calls].map(({ nest }) => nest);
  return { ...world, clients, doubted, contacts, calls, transfer, nests };
}

type Ending = {
  readonly end?: 'hold' | 'interrupt' | 'noCase';
  readonly deskId?: string;
  readonly told?: Told;
  readonly offerAccepted?: boolean;
  readonly promisedPersonId?: string;
};

function plantIn(contacts: (Kept & { nest: Nest })[]) {
  return async (name: string, client: TestClient, ending: Ending = {}): Promise<void> => {
    const { end, deskId = 'desk-here', told, offerAccepted = true, promisedPersonId = null } = ending;
    const { nest, note, reason, saved } = plantedCall(name, contacts.length, {
      told,
      note: end !== 'noCase',
      reason: end === 'hold',
    });
    const call = await runningCall(client, { ...saved, deskId });
    // A call in which something about safety was advised can not be closed as no case.
    const { version } = end === 'noCase' ? call : await advised(client, call.id, note);
    const deviation = end === 'hold' ? { first: 'hold', reason } : null;
    const answer =
      end === 'interrupt'
        ? await client.send('POST', `/calls/${call.id}/interrupt`)
        : end === 'noCase'
          ? await client.send('POST', `/calls/${call.id}/no-case`, { body: { outcome: 'informationGiven' } })
          : await client.send('POST', `/calls/${call.id}/complete`, {
              version,
              body: { ...plainCompletion, deviation, offerAccepted, promisedPersonId },
            });
    const contact = contactOf(answer);
    contacts.push({ ...contact, nest: { name, canaries: [...nest.canaries, existence(contact)] } });
  };
}

/** The id: where it is told, the contact is known to be there. */
function existence({ id }: Kept): Canary {
  return { texts: [id], fieldClass: 'F0', field: existenceField, isQuestion: false };
}

export const existenceField = 'existence';

async function advised(client: TestClient, callId: string, note: string): Promise<Kept> {
  const body = { advised: 'veilig-thuis', note };
  return kept(await client.send('POST', `/calls/${callId}/safety-advice`, { body }));
}

async function takeLast(client: TestClient, contacts: (Kept & { nest: Nest })[]): Promise<void> {
  const contact = contacts.pop();
  if (contact === undefined) throw new Error('There is no contact to take yet.');
  const taken = await client.send('POST', `/contacts/${contact.id}/take`);
  contacts.push({ ...kept(taken), nest: contact.nest });
}

/** Tries in vain to reach the caller of the last contact and tells that it gets late, with a canary in each text. */
async function tryLast(client: TestClient, contacts: (Kept & { nest: Nest })[]): Promise<void> {
  const contact = contacts.pop();
  if (contact === undefined) throw new Error('There is no contact to call back yet.');
  const note = plantedText('F3', 'attemptNote');
  const told = plantedText('F3', 'toldNote');
  const about = `/contacts/${contact.id}/call-back`;
  const attempt = { result: 'noAnswer', minutes: 2, note: note.texts[0], next: null };
  const { version } = kept(await client.send('POST', `${about}/attempts`, { body: attempt }));
  const body = { until: { date: '2026-09-04', time: '10:00' }, how: 'phone', note: told.texts[0] };
  const late = await client.send('POST', `${about}/late-notices`, { version, body });
  const nest = { ...contact.nest, canaries: [...contact.nest.canaries, note, told] };
  contacts.push({ ...kept(late), nest });
}

/** Corrects two answers of the last contact and adds the canaries of the correction to its nest. */
async function correctLast(client: TestClient, contacts: (Kept & { nest: Nest })[]): Promise<void> {
  const contact = contacts.pop();
  if (contact === undefined) throw new Error('There is no contact to correct yet.');
  const after = plantedText('F2', 'after');
  const why = plantedText('F3', 'why');
  const misconduct = plantedText('F4', 'misconductAfter');
  const body = {
    answers: { childName: { value: after.texts[0] }, misconduct: { notAsked: misconduct.texts[0] } },
    reason: why.texts[0],
  };
  const corrected = await client.send('PATCH', `/contacts/${contact.id}`, { version: contact.version, body });
  const nest = { ...contact.nest, canaries: [...contact.nest.canaries, after, why, misconduct] };
  contacts.push({ ...kept(corrected), nest });
}

function plantedText(fieldClass: Canary['fieldClass'], field: string): Canary {
  return {
    texts: [`kanarie${fieldClass}xcorrectedx${field}`.toLowerCase()],
    fieldClass,
    field,
    isQuestion: false,
  };
}

async function clientsOf(world: ProofWorld): Promise<Record<Part, TestClient>> {
  const clients: Partial<Record<Part, TestClient>> = {};
  for (const part of partNames) clients[part] = await world.newcomer(part);
  return clients as Record<Part, TestClient>;
}

async function runningCalls(writers: readonly TestClient[]) {
  const calls: (Kept & { nest: Nest; writer: TestClient })[] = [];
  for (const [index, writer] of writers.entries()) {
    const { nest, saved } = plantedCall(`call${index}`, 50 + index);
    const deskId = index === 1 ? 'desk-there' : 'desk-here';
    calls.push({ ...(await runningCall(writer, { ...saved, deskId })), nest, writer });
  }
  return calls;
}

async function offeredCall(clients: Readonly<Record<Part, TestClient>>, callId: string): Promise<Kept> {
  await clients.contactHere.send('PUT', '/presence', { body: { state: 'available' } });
  const body = { toPersonId: clients.contactHere.personId };
  return kept(await clients.deskHere.send('POST', `/calls/${callId}/transfers`, { body }));
}
