import type { CasePrivacyView } from '@steunpunt/contract/privacy';
import { caseOf } from '../cases/testing/a-case.ts';
import type { Canary, Nest } from './canaries.ts';
import { plantedCall } from './canaries.ts';
import { type Kept, kept, registeredContact, type SavedCall } from './proof-contacts.ts';
import type { ProofWorld } from './proof-world.ts';
import type { TestClient } from './test-client.ts';

/** A case with a canary in every field, with the ids of what is in it. */
export type PlantedCase = {
  readonly id: string;
  readonly contactId: string;
  readonly entryId: string;
  readonly involvedId: string;
  readonly consentId: string;
  readonly taskId: string;
  readonly referralId: string;
  readonly nest: Nest;
};

type Garden = Pick<ProofWorld, 'database' | 'clock'>;
type Worked = { readonly writer: TestClient; readonly owner: TestClient };
type Call = { readonly saved: SavedCall; readonly nest: Nest };

/** What is told about health, in the call and in the case. */
export const healthFields = ['health', 'healthNote'];
/** Where a canary is planted that nobody but the writer may read. */
export const draftField = 'draft';
/** The one text that whoever a referral is sent to may read. */
export const referralField = 'referralReason';
/** What stands in the list of people, which is shown whole or not at all. */
export const peopleFields = ['involvedName', 'organisation', 'involvedMail', 'noContactVia'];

/** Registers a call, makes a case of it, and writes a canary wherever something can be written. */
export async function plantCase(
  world: Garden,
  name: string,
  place: number,
  { writer, owner }: Worked,
  told: Parameters<typeof plantedCall>[2] = {},
): Promise<PlantedCase> {
  const call: Call = plantedCall(name, place, told);
  const contact = await registeredContact(writer, call.saved);
  const made = kept(await owner.send('POST', `/contacts/${contact.id}/case`));
  const canaries: Canary[] = [...call.nest.canaries];
  const plant = (fieldClass: Canary['fieldClass'], field: string) => {
    const text = `kanarie${fieldClass}x${name}x${field}`.toLowerCase();
    canaries.push({ texts: [text], fieldClass, field, isQuestion: false });
    return text;
  };
  await workOn(owner, made, plant);
  canaries.push({ texts: [made.id], fieldClass: 'F0', field: 'existence', isQuestion: false });
  const ids = await idsIn(world, made.id);
  return { id: made.id, contactId: contact.id, ...ids, nest: { name, canaries } };
}

/** Takes back every yes to health: from then on nobody may read what was told about it. */
export async function withdrawHealth(owner: TestClient, { id }: Pick<PlantedCase, 'id'>): Promise<void> {
  const { people } = caseOf(await owner.send('GET', `/cases/${id}`));
  const said = (people ?? []).flatMap(({ consents }) => consents);
  for (const consent of said.filter(({ purpose }) => purpose === 'healthDetails'))
    caseOf(await owner.send('POST', `/cases/${id}/consents/${consent.id}/withdraw`));
}

type Plant = (fieldClass: Canary['fieldClass'], field: string) => string;

async function workOn(owner: TestClient, { id }: Kept, plant: Plant): Promise<void> {
  const add = async (what: string, body: unknown) =>
    caseOf(await owner.send('POST', `/cases/${id}/${what}`, { body }));
  const mother = {
    role: 'mother',
    authority: 'both',
    name: plant('F2', 'involvedName'),
    age: 41,
    organisation: plant('F2', 'organisation'),
    number: null,
    mail: `${plant('F1', 'involvedMail')}@voorbeeld.nl`,
    noContactVia: plant('F1', 'noContactVia'),
  };
  const { people } = await add('people', mother);
  await add('consents', { involvedId: people?.at(-1)?.id, purpose: 'shareWithSwv', given: true });
  await add('entries', { kind: 'note', text: plant('F3', 'entry'), minutes: 5 });
  await add('entries', { kind: 'health', text: plant('F4', 'healthNote'), minutes: 5 });
  await add('support', { answer: 'partly', note: plant('F3', 'supportNote') });
  await add('tasks', { what: plant('F3', 'task'), ownerId: owner.personId, dueOn: '2026-09-20' });
  const { version } = caseOf(await owner.send('GET', `/cases/${id}`));
  const under = { under: plant('F3', 'questionUnder') };
  caseOf(await owner.send('PATCH', `/cases/${id}/questions`, { version, body: under }));
  const referral = {
    target: 'swv',
    toPersonId: null,
    toSwv: 'PO9902',
    outside: null,
    reason: plant('F3', referralField),
  };
  await add('referrals', referral);
  const draft = { text: plant('F3', draftField) };
  await owner.send('PUT', `/drafts/caseNote/${id}`, { body: draft });
}

async function idsIn({ database }: Garden, caseId: string) {
  const first = async (
    table: 'case_entry' | 'case_involved' | 'case_consent' | 'case_task' | 'case_referral',
  ): Promise<string> => {
    const rows = await database.read
      .selectFrom(table)
      .select('id')
      .where('case_id', '=', caseId)
      .orderBy('id', 'desc')
      .execute();
    return rows[0]?.id ?? 'nothing';
  };
  return {
    entryId: await first('case_entry'),
    involvedId: await first('case_involved'),
    consentId: await first('case_consent'),
    taskId: await first('case_task'),
    referralId: await first('case_referral'),
  };
}

/** Writes down that the mother of the case asks for her file and for erasing; answers the ids. */
export async function askPrivacy(lead: TestClient, { id, involvedId }: PlantedCase) {
  const ask = async (kind: 'access' | 'erasure') => {
    const body = { kind, aboutId: involvedId, askedOn: '2026-08-31', note: null };
    const { body: view } = await lead.send('POST', `/cases/${id}/privacy-requests`, { body });
    return (view as CasePrivacyView).requests.find((one) => one.kind === kind)?.id ?? 'nothing';
  };
  return { access: await ask('access'), erasure: await ask('erasure') };
}
