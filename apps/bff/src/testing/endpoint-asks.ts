import type { EndpointName } from '@steunpunt/contract';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { addPerson, setPassword } from '../auth/add-person.ts';
import { newId } from '../db/new-id.ts';
import { allowDeskMail } from '../mail/mail-repository.ts';
import { addReset } from '../resets/reset-repository.ts';
import { askRoles } from '../settings/asked-role-repository.ts';
import { accountAsks } from './account-asks.ts';
import { breakGlassAsks } from './break-glass-asks.ts';
import { callBackAsks } from './call-back-asks.ts';
import { caseAsks } from './case-asks.ts';
import { doorbraakAsks } from './doorbraak-asks.ts';
import { involvementAsks } from './involvement-asks.ts';
import { mediationAsks } from './mediation-asks.ts';
import { passkeyAsks } from './passkey-asks.ts';
import { privacyAsks } from './privacy-asks.ts';
import {
  answersOfCall,
  type Kept,
  kept,
  plainCompletion,
  registeredContact,
  runningCall,
  startedCall,
} from './proof-contacts.ts';
import type { Part, ProofWorld } from './proof-world.ts';
import { reviewAsks } from './review-asks.ts';
import { secondTriageAsks } from './second-triage-asks.ts';
import { signInAsks } from './sign-in-asks.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

/** Somebody who asks: a newcomer in a part, or nobody. `writer` took the call or contact: the asker, when the part is `deskHere`. */
export type Asker = {
  readonly world: ProofWorld;
  readonly part: Part | 'nobody';
  readonly client: TestClient;
  readonly writer: TestClient;
};

/** How each endpoint is asked as it is meant to be, about records of the writer. */
export const asks: Readonly<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>> = {
  getInstallation: ({ client }) => client.send('GET', '/installation'),
  ...signInAsks,
  ...accountAsks,
  ...breakGlassAsks,
  ...involvementAsks,
  ...passkeyAsks,
  signOut: ({ client }) => client.send('DELETE', '/session'),
  getSession: ({ client }) => client.send('GET', '/session'),

  getReference: ({ client }) => client.send('GET', '/reference'),
  getBelscript: ({ client }) => client.send('GET', '/belscripts/2026-1'),
  findSchools: ({ client }) => client.send('GET', '/schools?search=beuk'),
  findAreas: ({ client }) => client.send('GET', '/areas?search=1901'),
  normalisePhoneNumber: ({ client }) =>
    client.send('POST', '/phone-numbers', { body: { text: '06 12345678' } }),

  listKnowledge: ({ client }) => client.send('GET', '/knowledge-items'),
  getKnowledgeItem: ({ client }) => client.send('GET', '/knowledge-items/suspension'),
  listReferrals: ({ client }) => client.send('GET', '/referral-addresses'),

  listPresence: ({ client }) => client.send('GET', '/presence'),
  setPresence: ({ client }) => client.send('PUT', '/presence', { body: { state: 'available' } }),

  startCall: ({ client, part }) =>
    client.send('POST', '/calls', {
      body: { channel: 'phone', deskId: part === 'deskThere' ? 'desk-there' : 'desk-here' },
    }),
  listCalls: ({ client }) => client.send('GET', '/calls'),
  getCall: async ({ client, writer }) => client.send('GET', `/calls/${(await startedCall(writer)).id}`),
  saveCall: async ({ client, writer }) => {
    const { id, version } = await startedCall(writer);
    return client.send('PATCH', `/calls/${id}`, { version, body: { notepad: 'Belt over Sam' } });
  },
  logSafetyAdvice: async ({ client, writer }) =>
    client.send('POST', `/calls/${(await startedCall(writer)).id}/safety-advice`, {
      body: { advised: 'veilig-thuis', note: null },
    }),
  lookUpCaller: async ({ client, writer }) =>
    client.send('POST', `/calls/${(await startedCall(writer)).id}/caller-card`, {
      body: { number: '+31612345678', mail: null },
    }),
  completeCall: async ({ client, writer }) => {
    const { id, version } = await runningCall(writer);
    return client.send('POST', `/calls/${id}/complete`, { version, body: plainCompletion });
  },
  interruptCall: async ({ client, writer }) =>
    client.send('POST', `/calls/${(await runningCall(writer)).id}/interrupt`),
  closeWithoutCase: async ({ client, writer }) =>
    client.send('POST', `/calls/${(await startedCall(writer)).id}/no-case`, {
      body: { outcome: 'wrongNumber' },
    }),

  offerTransfer: async ({ world, client, writer }) => {
    const colleague = await world.newcomer('contactHere');
    await colleague.send('PUT', '/presence', { body: { state: 'available' } });
    const { id } = await runningCall(writer);
    return client.send('POST', `/calls/${id}/transfers`, { body: { toPersonId: colleague.personId } });
  },
  listTransfers: ({ client }) => client.send('GET', '/transfers'),
  acceptTransfer: async (asker) =>
    asker.client.send('POST', `/transfers/${(await offeredTransfer(asker)).id}/accept`),
  declineTransfer: async (asker) =>
    asker.client.send('POST', `/transfers/${(await offeredTransfer(asker)).id}/decline`),
  withdrawTransfer: async (asker) =>
    asker.client.send('POST', `/transfers/${(await offeredTransfer(asker)).id}/withdraw`),

  listContacts: ({ client }) => client.send('GET', '/contacts'),
  getContact: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await registeredContact(writer)).id}`),
  correctContact: async ({ client, writer }) => {
    const { id, version } = await registeredContact(writer);
    const body = { answers: { childName: { value: 'Sem' } }, reason: 'Verkeerd verstaan' };
    return client.send('PATCH', `/contacts/${id}`, { version, body });
  },
  contactHistory: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await registeredContact(writer)).id}/history`),
  contactReaders: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await registeredContact(writer)).id}/readers`),
  takeContact: async ({ client, writer }) =>
    client.send('POST', `/contacts/${(await registeredContact(writer)).id}/take`),
  getWorklist: ({ client }) => client.send('GET', '/worklist'),

  search: ({ client }) => client.send('POST', '/search', { body: { text: 'kanarie' } }),

  listSavedViews: ({ client }) => client.send('GET', '/saved-views'),
  saveView: ({ client }) => client.send('POST', '/saved-views', { body: savedViewBody }),
  renameView: async ({ client }) =>
    client.send('PATCH', `/saved-views/${await ownView(client)}`, { body: { name: 'Vandaag' } }),
  removeView: async ({ client }) => client.send('DELETE', `/saved-views/${await ownView(client)}`),

  listContactMails: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await registeredContact(writer)).id}/mails`),
  sendContactMail: async ({ world, client, writer }) => {
    await world.database.unitOfWork.run('change', (tx) => allowDeskMail(tx, 'desk-here', true));
    const answers = answersOfCall({ callBackChannel: 'mail', callBackMail: 'noor@voorbeeld.nl' });
    const { id } = await registeredContact(writer, { answers });
    const body = { kind: 'knowledgeItem', itemId: 'suspension', consent: true };
    return client.send('POST', `/contacts/${id}/mails`, { body });
  },
  getMailSettings: ({ client }) => client.send('GET', '/mail-settings'),
  setDeskMail: ({ client }) => client.send('PUT', '/desks/desk-there/mail', { body: { allowed: true } }),

  countNotifications: ({ client }) => client.send('GET', '/notifications/count'),
  listNotifications: ({ client }) => client.send('GET', '/notifications'),
  readNotification: async (asker) =>
    asker.client.send('POST', `/notifications/${await notificationHere(asker)}/read`),
  readAllNotifications: ({ world, client }) =>
    client.send('POST', '/notifications/read', { body: { until: world.clock.now() } }),
  getNotificationSettings: ({ client }) => client.send('GET', '/notification-settings'),
  saveNotificationSettings: ({ client }) =>
    client.send('PUT', '/notification-settings', { body: { sound: true, desktop: false, mail: false } }),

  ...callBackAsks,
  ...caseAsks,
  ...secondTriageAsks,
  ...mediationAsks,
  ...doorbraakAsks,
  ...privacyAsks,

  getChecklist: ({ client }) => client.send('GET', '/set-up'),
  acceptFirstAdministrator: ({ client }) =>
    client.send('POST', '/set-up/administrator', {
      body: {
        token: 'a'.repeat(40),
        name: 'Noor Vermeer',
        mail: 'noor@voorbeeld.nl',
        password: 'p'.repeat(12),
      },
    }),
  saveRegion: ({ client }) => client.send('PUT', '/region', { body: regionBody }),
  addDesk: ({ client }) => client.send('POST', '/desks', { body: deskBody }),
  changeDesk: ({ client }) => client.send('PUT', '/desks/desk-there', { body: deskBody }),
  listPeople: ({ client }) => client.send('GET', '/people'),
  invitePerson: ({ client }) =>
    client.send('POST', '/people', {
      body: {
        name: 'Joris Dekker',
        mail: `${newId()}@voorbeeld.nl`,
        grants: [{ role: 'desk', swv: null, deskId: 'desk-here' }],
      },
    }),
  inviteAgain: async ({ world, client }) => {
    const invited = { name: 'Joris Dekker', email: `${newId()}@voorbeeld.nl`, grants: [] };
    const id = await world.database.unitOfWork.run('change', (tx) =>
      addPerson(tx, invited, world.clock.now()),
    );
    return client.send('POST', `/people/${id}/invitation`);
  },
  listAskedRoles: ({ client }) => client.send('GET', '/asked-roles'),
  approveRoles: async ({ world, client }) => {
    const { personId: askedBy } = await world.newcomer('administrator');
    const person = { name: 'Joris Dekker', email: `${newId()}@voorbeeld.nl`, grants: [] };
    const grant = { role: 'contactPerson', swv: 'PO9901', deskId: null } as const;
    const id = await world.database.unitOfWork.run('change', async (tx) => {
      const now = world.clock.now();
      const dayBefore = { created_at: addMinutes(now, -24 * 60) };
      await tx.updateTable('person').set(dayBefore).where('id', '=', client.personId).execute();
      const id = await addPerson(tx, person, now);
      await askRoles(tx, id, [grant], askedBy, now);
      return id;
    });
    return client.send('POST', `/people/${id}/asked-roles/approve`);
  },
  changePerson: async ({ world, client }) => {
    const { personId } = await world.newcomer('deskThere');
    return client.send('PATCH', `/people/${personId}`, { version: 1, body: { name: 'Joris Dekker' } });
  },
  acceptInvitation: ({ client }) =>
    client.send('POST', '/invitations/accept', { body: { token: 'b'.repeat(40), password: 'p'.repeat(12) } }),
  ...reviewAsks,
  askReset: async ({ world, client }) => {
    const personId = await colleagueWithPassword(world);
    return client.send('POST', `/people/${personId}/resets`, { body: { what: 'secondFactor' } });
  },
  listResets: ({ client }) => client.send('GET', '/resets'),
  showReset: async ({ world, client }) => {
    const personId = await colleagueWithPassword(world);
    const { personId: askedBy } = await world.newcomer('administrator');
    const id = await world.database.unitOfWork.run('change', (tx) =>
      addReset(tx, { personId, what: 'password', askedBy }, world.clock.now()),
    );
    return client.send('POST', `/resets/${id}/link`);
  },
  redeemReset: ({ client }) =>
    client.send('POST', '/resets/use', {
      body: { token: 'c'.repeat(40), what: 'password', password: 'paardenbloem in juni' },
    }),
};

/** The region of the proofs, as it was seeded. */
export const regionBody = {
  name: 'Waterland en Zand',
  scenario: 1,
  swvs: [
    { code: 'PO9901', name: 'PO Waterland', kind: 'po' },
    { code: 'PO9902', name: 'PO Zand', kind: 'po' },
    { code: 'VO9903', name: 'VO Waterland en Zand', kind: 'vo' },
  ],
  schoolHolidays: [],
  decisionDays: { usual: 5, urgent: 2 },
};

/** Works for the swv here. */
async function colleagueWithPassword(world: ProofWorld): Promise<string> {
  const { personId } = await world.newcomer('contactHere');
  const now = world.clock.now();
  await world.database.unitOfWork.run('change', (tx) => setPassword(tx, personId, 'none', now));
  return personId;
}

const deskBody = {
  name: 'Loket Zand',
  greeting: 'Loket Zand, goedendag.',
  swv: null,
  phoneHours: [{ weekday: 1, from: '09:00', to: '12:00' }],
  officeHours: [{ weekday: 1, from: '08:30', to: '17:00' }],
  closures: [],
  callBackDays: 2,
  restMinutes: 120,
  attempts: 3,
  warnMinutes: 120,
};

const savedViewBody = { list: 'contacts', name: 'Dringend', filters: { urgentie: 'U2' } };

async function ownView(client: TestClient): Promise<string> {
  const saved = await client.send('POST', '/saved-views', { body: savedViewBody });
  const { views = [] } = saved.body as { views?: { id: string }[] };
  return views[0]?.id ?? 'nowhere';
}

/** That a contact was promised to a contact person here: the asker, when that is one. */
async function notificationHere({ world, part, client, writer }: Asker): Promise<string> {
  const { personId } = part === 'contactHere' ? client : await world.newcomer('contactHere');
  await registeredContact(writer, {}, { promisedPersonId: personId });
  const { id } = await world.database.read
    .selectFrom('notification')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return id;
}

/** A caller offered by the writer: to the asker when that is a contact person here, otherwise to a colleague. */
async function offeredTransfer({ world, part, client, writer }: Asker): Promise<Kept> {
  const colleague = part === 'contactHere' ? client : await world.newcomer('contactHere');
  await colleague.send('PUT', '/presence', { body: { state: 'available' } });
  const { id } = await runningCall(writer);
  const body = { toPersonId: colleague.personId };
  return kept(await writer.send('POST', `/calls/${id}/transfers`, { body }));
}
