import { api, type EndpointName } from '@steunpunt/contract';
import { type CaseAccessDecision, decideCase } from '@steunpunt/domain/access/case-access';
import { decide } from '@steunpunt/domain/access/decide';
import type { Actor } from '@steunpunt/domain/people/actor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseFactsOf } from '../cases/case-record.ts';
import { casePeople, findCase } from '../cases/case-repository.ts';
import { accessFactsOf } from '../contacts/access-facts.ts';
import { type Canary, canariesIn } from './canaries.ts';
import { caseSteps } from './canary-endpoints.ts';
import { existenceField } from './canary-world.ts';
import { caseAsks } from './case-asks.ts';
import { caseBody } from './case-bodies.ts';
import {
  askPrivacy,
  draftField,
  healthFields,
  type PlantedCase,
  peopleFields,
  plantCase,
  referralField,
  withdrawHealth,
} from './case-canaries.ts';
import { misplacedCanaries } from './misplaced-canaries.ts';
import { actorIn, createProofWorld, type Part, type ProofWorld, partNames } from './proof-world.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

type Asker = { readonly name: string; readonly client: TestClient; readonly actor: Actor };

let world: ProofWorld;
let askers: readonly Asker[];
let cases: readonly PlantedCase[];
/** The family said yes to health once, and took it back. */
let withdrawn: PlantedCase;

beforeAll(async () => {
  world = await createProofWorld();
  const clients = Object.fromEntries(
    await Promise.all(partNames.map(async (part) => [part, await world.newcomer(part)] as const)),
  ) as Record<Part, TestClient>;
  const doubted = await world.newcomer('leadHere');
  const colleague = await world.newcomer('contactHere');
  askers = [
    ...partNames.map((part) => ({
      name: part,
      client: clients[part],
      actor: actorIn(part, clients[part].personId),
    })),
    { name: 'doubted', client: doubted, actor: actorIn('leadHere', doubted.personId) },
    { name: 'colleague', client: colleague, actor: actorIn('contactHere', colleague.personId) },
  ];
  const ours = { writer: clients.deskHere, owner: clients.contactHere };
  const named = await plantCase(world, 'named', 1, ours);
  const free = await plantCase(world, 'free', 2, ours);
  const doubtful = await plantCase(world, 'doubtful', 3, ours);
  const paused = await plantCase(world, 'paused', 4, ours);
  const closed = await plantCase(world, 'closed', 5, ours);
  const lead = await plantCase(world, 'lead', 6, { ...ours, owner: clients.leadHere });
  withdrawn = await plantCase(world, 'withdrawn', 7, ours);
  await withdrawHealth(ours.owner, withdrawn);
  cases = [named, free, doubtful, paused, closed, lead, withdrawn];
  for (const planted of cases) requests.set(planted.id, await askPrivacy(clients.leadHere, planted));
  await world.database.unitOfWork.run('change', async (tx) => {
    await tx.updateTable('case_file').set({ owner_id: null }).where('id', '=', free.id).execute();
    await tx.updateTable('case_file').set({ state: 'paused' }).where('id', '=', paused.id).execute();
    await tx.updateTable('case_file').set({ state: 'closed' }).where('id', '=', closed.id).execute();
    const doubt = { contact_id: doubtful.contactId, person_id: doubted.personId };
    await tx.insertInto('contact_doubt').values(doubt).execute();
    const helper = { case_id: named.id, person_id: colleague.personId, added_at: world.clock.now() };
    await tx.insertInto('case_coworker').values(helper).execute();
  });
});
afterAll(() => world.close());

/** What the mother of each case asked for, which a lead writes down. */
const requests = new Map<string, Awaited<ReturnType<typeof askPrivacy>>>();

const names = Object.keys(caseAsks) as (keyof typeof caseAsks)[];
/** What also tells of a contact that is in a case. */
const contactEndpoints = ['getContact', 'listContacts'] as const;
/** What tells of cases and of the contacts in them. */
const bothEndpoints = ['getWorklist', 'listNotifications', 'search'] as const;
/** What is asked about the data of a case, and the file that is handed over, on paper and as JSON. */
const privacyEndpoints = [
  'listPrivacyRequests',
  'getCasePrivacy',
  'getErasurePreview',
  'getAccessFile',
] as const;
const order = [
  ...contactEndpoints,
  ...bothEndpoints,
  ...privacyEndpoints,
  ...names.filter((name) => !caseSteps.includes(name)),
  ...caseSteps,
] as EndpointName[];

const sung = new Set<string>();
/** Who got a file to hand over. */
const filesOf = new Set<string>();

type Known = {
  readonly onCase: CaseAccessDecision | undefined;
  readonly onContact: { readonly allowed: boolean; readonly fields: readonly string[] };
  readonly isReceiver: boolean;
};

/** What the tables of access say about this case and its contact as they stand now. */
async function knownTo(actor: Actor, planted: PlantedCase): Promise<Known> {
  const { read } = world.database;
  const now = world.clock.now();
  const row = await findCase(read, planted.id);
  const people = await casePeople(read, planted.id);
  const contact = await read
    .selectFrom('contact')
    .selectAll()
    .where('id', '=', planted.contactId)
    .executeTakeFirstOrThrow();
  const referrals = await read
    .selectFrom('case_referral')
    .select('to_swv')
    .where('case_id', '=', planted.id)
    .where('state', '=', 'proposed')
    .execute();
  return {
    onCase: row && decideCase(actor, caseFactsOf(row, { ...people, guestUntil: null }), 'see', now),
    onContact: decide(
      { ...actor, worksOnCases: people.coworkers.includes(actor.personId) ? [planted.id] : [] },
      accessFactsOf(contact, people.doubted),
      'see',
      now,
    ),
    isReceiver:
      !people.doubted.includes(actor.personId) &&
      (actor.role === 'lead' || actor.role === 'contactPerson') &&
      row?.shared_with_swvs === 1 &&
      referrals.some(({ to_swv }) => to_swv !== null && actor.swvs.includes(to_swv)),
  };
}

function maySing(
  name: EndpointName,
  asker: Asker,
  { onCase, onContact, isReceiver }: Known,
  canary: Canary,
): boolean {
  const { fieldClass, field, isQuestion } = canary;
  if (isWithdrawn(canary)) return false;
  if (field === draftField) return name === 'getDraft' && asker.name === writerOfDrafts(canary);
  const isExistence = field === existenceField;
  if (name === 'listReferralsToMe' || name === 'answerReferral') {
    if (isReceiver && (isExistence || field === referralField)) return true;
  }
  if (!isExistence && !api[name].carries.includes(fieldClass)) return false;
  const isInContact = onContact.allowed && shows(onContact.fields, fieldClass, isQuestion);
  if ((contactEndpoints as readonly string[]).includes(name) && !isExistence) return isInContact;
  if ((bothEndpoints as readonly string[]).includes(name) && !isExistence && isInContact) return true;
  if (onCase?.allowed !== true) return false;
  if (isExistence) return true;
  if (peopleFields.includes(field))
    return ['F1', 'F2'].every((one) => onCase.fields.some((it) => it === one));
  return shows(onCase.fields, fieldClass, isQuestion);
}

function isWithdrawn(canary: Canary): boolean {
  return healthFields.includes(canary.field) && withdrawn.nest.canaries.includes(canary);
}

function shows(fields: readonly string[], fieldClass: string, isQuestion: boolean): boolean {
  return fields.includes(fieldClass) || (isQuestion && fields.includes('question'));
}

function writerOfDrafts({ texts }: Canary): string {
  return texts.some((text) => text.includes('xleadx')) ? 'leadHere' : 'contactHere';
}

async function leaksOf(name: EndpointName, asker: Asker, about: PlantedCase): Promise<string[]> {
  const before = await knownTo(asker.actor, about);
  const row = await findCase(world.database.read, about.id);
  const { path, method } = api[name];
  const filled = pathOf(path, about);
  const version = /\/(entries|people|tasks)\/|^\/referrals/.test(path) ? 1 : (row?.version ?? 1);
  const leaks: string[] = [];
  for (const body of bodiesAbout(name, about)) {
    const answer = await asker.client.send(method, filled, { version, ...(method !== 'GET' && { body }) });
    leaks.push(...(await leaksIn(name, asker, answer, { about, before })));
  }
  return leaks;
}

/** A search asks for every text that a name or a number could be. */
function bodiesAbout(name: EndpointName, about: PlantedCase) {
  if (name !== 'search') return [caseBody(name, about, askers[3]?.client.personId ?? '')];
  const looked = about.nest.canaries.filter(({ fieldClass }) => ['F1', 'F2'].includes(fieldClass));
  return looked.map(({ texts }) => ({ text: texts[0] ?? '' }));
}

type Asked = { readonly about: PlantedCase; readonly before: Known };

async function leaksIn(name: EndpointName, asker: Asker, answer: TestAnswer, { about, before }: Asked) {
  const leaks: string[] = [];
  for (const one of cases) {
    const found = canariesIn(JSON.stringify(answer.body ?? ''), [one.nest]);
    if (found.length === 0) continue;
    const after = await knownTo(asker.actor, one);
    const then = one === about ? [before, after] : [after];
    for (const { canary } of found) {
      if (name === 'getAccessFile') filesOf.add(asker.name);
      const isFine = answer.status < 300 && then.some((facts) => maySing(name, asker, facts, canary));
      if (isFine) sung.add(`${one.nest.name} ${canary.field}`);
      else leaks.push(`${asker.name} ${name} ${answer.status}: ${one.nest.name} ${canary.field}`);
    }
  }
  return leaks;
}

function pathOf(path: string, about: PlantedCase): string {
  const request = requests.get(about.id)?.[path.endsWith('/erasure') ? 'erasure' : 'access'] ?? 'nothing';
  if (path.startsWith('/privacy-requests/')) return path.replace('{id}', request);
  const id = path.startsWith('/contacts')
    ? about.contactId
    : path.startsWith('/referrals/')
      ? about.referralId
      : about.id;
  return path
    .replace('{id}', id)
    .replace('{recordId}', about.id)
    .replace('{place}', 'caseNote')
    .replace(/\{(\w+)\}/g, (whole, part: string) => String(about[part as keyof PlantedCase] ?? whole));
}

test('a case that may not be seen and one that is not there get the same answer', async () => {
  const outsider = askers.find(({ name }) => name === 'contactThere')?.client;
  for (const path of ['', '/timeline']) {
    const there = await outsider?.send('GET', `/cases/${cases[4]?.id}${path}`);
    const nowhere = await outsider?.send('GET', `/cases/nowhere${path}`);
    expect(there?.status).toBe(404);
    expect(there?.body).toEqual(nowhere?.body);
  }
});

test.each(order)('%s shows a field of a case only to whom the table allows it', async (name) => {
  const leaks: string[] = [];
  const isAboutOne = api[name].path.includes('{') || name === 'search';
  for (const asker of askers) {
    for (const about of isAboutOne ? cases : cases.slice(0, 1))
      leaks.push(...(await leaksOf(name, asker, about)));
  }
  expect(leaks).toEqual([]);
});

/** The notes, nicknames and half answers of the call itself, which the page of the case does not repeat. */
const onlyInContact = [
  'notepad',
  'readBack',
  'hope',
  'tried',
  'misconduct',
  'language',
  'times',
  'mail',
  'phone',
];

test('every canary was seen by somebody who may, so that the sweep had something to find', () => {
  const all = cases.flatMap(({ nest }) =>
    nest.canaries.filter((one) => !isWithdrawn(one)).map(({ field }) => `${nest.name} ${field}`),
  );
  const missed = all.filter(
    (one) => !sung.has(one) && !onlyInContact.some((field) => one.endsWith(` ${field}`)),
  );
  expect(missed).toEqual([]);
});

test('the file that is handed over was made for the two leads of the swv, and for nobody else', () => {
  expect([...filesOf].sort()).toEqual(['doubted', 'leadHere']);
});

test('no line of the log holds a field of anybody', () => {
  const found = canariesIn(
    JSON.stringify([world.logged, world.database.reported]),
    cases.map(({ nest }) => nest),
  );
  expect(found.filter(({ canary }) => canary.field !== existenceField)).toEqual([]);
});

test('a field stands only in columns of its class: not in audit log, journal, outbox or keys', async () => {
  const nests = cases.map(({ nest }) => nest);
  expect(await misplacedCanaries(world.database.read, nests)).toEqual([]);
});
