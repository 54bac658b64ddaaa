import type { EndpointName } from '@steunpunt/contract';
import type { ItemView, MeetingHead, MeetingView } from '@steunpunt/contract/second-triage';
import type { Asker } from './endpoint-asks.ts';
import { answersOfCall, type Kept, registeredContact } from './proof-contacts.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

type Table = { readonly lead: TestClient; readonly meeting: MeetingView; readonly contact: Kept };

const reason = 'Er is meer nodig dan terugbellen.';
const deviation = { first: 'hold', reason };

/** A question of the swv here that waits for the second triage. */
async function heldContact(writer: TestClient): Promise<Kept> {
  return registeredContact(writer, {}, { deviation });
}

/** The asker when they are a lead here, otherwise a colleague. The contact person there and who comes from elsewhere sit there as guests. */
async function plannedMeeting({ world, part, client }: Asker) {
  const lead = part === 'leadHere' ? client : await world.newcomer('leadHere');
  const isGuest = part === 'contactThere' || part === 'guest';
  const guests = isGuest ? [{ id: client.personId, seat: 'guest' }] : [];
  const body = {
    kind: 'own',
    swv: 'PO9901',
    plannedFor: world.clock.now(),
    people: [{ id: lead.personId, seat: 'member' }, ...guests],
    alsoPresent: [],
  };
  const planned = await lead.send('POST', '/second-triage/meetings', { body });
  return { lead, meeting: good<MeetingHead>(planned), body };
}

async function runningTable(asker: Asker): Promise<Table> {
  const contact = await heldContact(asker.writer);
  const { lead, meeting } = await plannedMeeting(asker);
  const { id, version } = meeting;
  const started = await lead.send('POST', `/second-triage/meetings/${id}/start`, { version });
  return { lead, meeting: good<MeetingView>(started), contact };
}

async function askedItem(asker: Asker) {
  const table = await runningTable(asker);
  const item = table.meeting.items.find(({ recordId }) => recordId === table.contact.id);
  if (item === undefined) throw new Error('The held contact is not on the agenda.');
  return { ...table, item };
}

function decisionFor(personId: string) {
  const today = { kind: 'workingDays', days: 0 };
  return {
    route: 'ownContactPerson',
    swv: 'PO9901',
    personId,
    within: { kind: 'workingDays', days: 2 },
    reason,
    outside: null,
    criteria: [],
    offerStaysOpen: false,
    tell: { what: 'Iemand belt u vandaag.', byId: personId, within: today },
  };
}

/** How the endpoints of the second triage are asked as they are meant to be, about a question of the swv here. */
export const secondTriageAsks = {
  getAgenda: ({ client }) => client.send('GET', '/second-triage/agenda'),
  listMeetings: ({ client }) => client.send('GET', '/second-triage/meetings'),
  planMeeting: async (asker) => {
    const { body } = await plannedMeeting(asker);
    const people = [{ id: asker.client.personId || 'nobody', seat: 'member' }];
    return asker.client.send('POST', '/second-triage/meetings', { body: { ...body, people } });
  },
  getMeeting: async (asker) =>
    asker.client.send('GET', `/second-triage/meetings/${(await runningTable(asker)).meeting.id}`),
  changeMeeting: async (asker) => {
    const { meeting, body } = await plannedMeeting(asker);
    const { kind: _, swv: __, ...change } = body;
    const { id, version } = meeting;
    return asker.client.send('PUT', `/second-triage/meetings/${id}`, { version, body: change });
  },
  startMeeting: async (asker) => {
    const { id, version } = (await plannedMeeting(asker)).meeting;
    return asker.client.send('POST', `/second-triage/meetings/${id}/start`, { version });
  },
  addMeetingItem: async (asker) => {
    const { id } = (await runningTable(asker)).meeting;
    const body = { kind: 'contact', recordId: (await heldContact(asker.writer)).id };
    return asker.client.send('POST', `/second-triage/meetings/${id}/items`, { body });
  },
  closeMeeting: async (asker) => {
    const { id, version } = (await runningTable(asker)).meeting;
    return asker.client.send('POST', `/second-triage/meetings/${id}/close`, { version });
  },
  getMeetingItem: async (asker) =>
    asker.client.send('GET', `/second-triage/items/${(await askedItem(asker)).item.itemId}`),
  decideItem: async (asker) => {
    const { item } = await askedItem(asker);
    const { version } = item;
    const { personId } = await asker.world.newcomer('contactHere');
    const body = decisionFor(personId);
    return asker.client.send('POST', `/second-triage/items/${item.itemId}/decision`, { version, body });
  },
  recordMediationConsent: async (asker) => {
    const { item } = await askedItem(asker);
    const body = { side: 'family', answer: 'yes' };
    return asker.client.send('POST', `/second-triage/items/${item.itemId}/consent`, { body });
  },
  tellDecision: async (asker) => {
    const { lead, item } = await askedItem(asker);
    const { world, part, client } = asker;
    const teller = part === 'contactHere' ? client : await world.newcomer('contactHere');
    const { version } = item;
    const body = decisionFor(teller.personId);
    const path = `/second-triage/items/${item.itemId}/decision`;
    const decided = good<ItemView>(await lead.send('POST', path, { version, body }));
    return client.send('POST', `/second-triage/decisions/${decided.decisions[0]?.id ?? 'none'}/told`);
  },
  endContactPause: async ({ client, writer }) => {
    const answers = answersOfCall({ parentsAgree: 'disagree' });
    const { id, version } = await registeredContact(writer, { answers });
    const body = { decision: 'Een ouder mag dit alleen vragen.' };
    return client.send('POST', `/contacts/${id}/end-pause`, { version, body });
  },
} as const satisfies Partial<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>>;

function good<View>({ status, body }: TestAnswer): View {
  if (status >= 300) throw new Error(`Expected a good answer, got ${status}: ${JSON.stringify(body)}`);
  return body as View;
}
