import { api, type EndpointName } from '@steunpunt/contract';
import { worklistViews } from '@steunpunt/contract/worklist';
import { decide } from '@steunpunt/domain/access/decide';
import type { Actor } from '@steunpunt/domain/people/actor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessFactsOf } from '../contacts/access-facts.ts';
import { MailQueue } from '../mail/mail-queue.ts';
import { allowDeskMail } from '../mail/mail-repository.ts';
import type { OutgoingMail } from '../mail/smtp.ts';
import { sitsWith } from '../second-triage/seat-repository.ts';
import { type Canary, canariesIn, type Nest } from './canaries.ts';
import { bodiesOf, callEndpoints, contactEndpoints, endings, transferEndpoints } from './canary-endpoints.ts';
import { type CanaryWorld, createCanaryWorld, existenceField } from './canary-world.ts';
import { caseAsks } from './case-asks.ts';
import { asks } from './endpoint-asks.ts';
import { misplacedCanaries } from './misplaced-canaries.ts';
import { actorIn, type Part, partNames } from './proof-world.ts';
import type { TestAnswer, TestClient, TestRequest } from './test-client.ts';

let world: CanaryWorld;
beforeAll(async () => {
  world = await createCanaryWorld();
  await world.database.unitOfWork.run('change', async (tx) => {
    for (const desk of ['desk-here', 'desk-there']) await allowDeskMail(tx, desk, true);
  });
  const wanted = { body: { sound: false, desktop: false, mail: true } };
  for (const { client } of askers()) await client.send('PUT', '/notification-settings', wanted);
});
afterAll(() => world.close());

type Asker = { readonly name: string; readonly client: TestClient; readonly actor: Actor | undefined };

function askers(): Asker[] {
  const people = partNames.map((part): Asker => {
    const client = world.clients[part];
    return { name: part, client, actor: actorIn(part, client.personId) };
  });
  const { doubted } = world;
  return [
    ...people,
    { name: 'doubted', client: doubted, actor: actorIn('leadHere', doubted.personId) },
    { name: 'nobody', client: world.stranger, actor: undefined },
  ];
}

/** Whether this canary may be in an answer of this endpoint to this person. */
async function maySing(name: EndpointName, asker: Asker, nest: Nest, canary: Canary): Promise<boolean> {
  if (asker.actor === undefined || !api[name].carries.includes(canary.fieldClass)) return false;
  const call = world.calls.find((one) => one.nest === nest);
  if (call === undefined) {
    const isCard = name === 'lookUpCaller' && canary.field === existenceField;
    const isShown = isCard || contactEndpoints.includes(name);
    return isShown && maySee(asker.actor, nest, canary, isCard ? 'card' : 'see');
  }
  const isWriter = call.writer.personId === asker.actor.personId;
  if (callEndpoints.includes(name)) return isWriter;
  // Every offer of the sweep is to the contact person here.
  const isTold = canary.isQuestion || canary.field === 'callerName';
  return transferEndpoints.includes(name) && isTold && (isWriter || asker.name === 'contactHere');
}

/** What the table of access says, about the contact as it stands in the database. */
async function maySee(
  actor: Actor,
  nest: Nest,
  { fieldClass, isQuestion, field }: Canary,
  action: 'see' | 'card',
): Promise<boolean> {
  const id = world.contacts.find((contact) => contact.nest === nest)?.id ?? '';
  const { read } = world.database;
  const row = await read.selectFrom('contact').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const doubts = await read.selectFrom('contact_doubt').selectAll().where('contact_id', '=', id).execute();
  const doubted = doubts.map(({ person_id }) => person_id);
  const now = world.clock.now();
  const atTable = await sitsWith(read, actor.personId, 'contact', id, now);
  const facts = accessFactsOf(row, doubted, { atTable, callerOnTheLine: action === 'card' });
  const { allowed, fields } = decide(actor, facts, action, now);
  return (
    allowed &&
    (field === existenceField || fields.includes(fieldClass) || (isQuestion && fields.includes('question')))
  );
}

const sung = new Set<string>();

async function leaksIn(name: EndpointName, asker: Asker, answer: TestAnswer): Promise<string[]> {
  const leaks: string[] = [];
  for (const { nest, canary } of canariesIn(JSON.stringify(answer.body ?? ''), world.nests)) {
    if (answer.status < 300 && (await maySing(name, asker, nest, canary)))
      sung.add(`${nest.name} ${canary.field}`);
    else leaks.push(`${asker.name} ${name} ${answer.status}: ${nest.name} ${canary.field}`);
  }
  return leaks;
}

/** The requests about records, with the id of every record that they could be about. */
function requestsAbout(name: EndpointName): readonly (readonly [path: string, request: TestRequest])[] {
  const { path } = api[name];
  const records = path.startsWith('/contacts')
    ? world.contacts
    : path.startsWith('/calls')
      ? world.calls
      : [world.transfer];
  return records.flatMap((record) =>
    bodiesOf(name, world).map(
      (body) => [path.replace('{id}', record.id), { body, version: record.version }] as const,
    ),
  );
}

/** The sweep asks about more numbers than one call may. */
async function forgetLookUps(): Promise<void> {
  await world.database.unitOfWork.run('change', (tx) =>
    tx.updateTable('call').set({ looked_up: '[]' }).execute(),
  );
}

const names = Object.keys(api) as EndpointName[];
const isAboutRecords = (name: EndpointName) => /^\/(contacts|calls|transfers)\/\{id\}/.test(api[name].path);
/** Cases have a sweep of their own. */
const others = names.filter((name) => !endings.includes(name) && name !== 'signOut' && !(name in caseAsks));

// Before the sweep: after it more was told than a stream replays.
test('no live message holds a field of anybody, and who never may see a contact hears of none', async () => {
  const all: string[] = [];
  for (const { name, actor } of askers()) {
    if (actor === undefined) continue;
    const heard: string[] = [];
    const outlet = {
      actor: { ...actor, name: '', sessionId: '' },
      write: (text: string) => void heard.push(text),
      end: () => {},
      mayStay: async () => true,
    };
    const leave = await world.deps.live.open(outlet, 0);
    leave();
    const found = canariesIn(heard.join('\n'), world.nests);
    expect(found.filter(({ canary }) => canary.field !== existenceField)).toEqual([]);
    const known = found.map(({ nest }) => nest.name);
    if (name === 'administrator') expect(known).toEqual([]);
    if (name === 'safetyOfficer') expect([...new Set(known)]).toEqual(['worry']);
    if (name === 'doubted') expect(known).not.toContain('doubted');
    if (name === 'leadThere') expect(known).toContain('doubted');
    all.push(...known);
  }
  expect(all).toContain('promised');
});

/** Whom the door lets in: the others are sent away before anything is looked up, which `endpoint-matrix.test.ts` shows. */
function letIn(name: EndpointName): Asker[] {
  const { permission } = api[name];
  const permitted = 'roles' in permission ? new Set<string>(permission.roles) : undefined;
  const isOne = ({ actor }: Asker) =>
    permitted === undefined || (actor !== undefined && permitted.has(actor.role));
  return askers().filter(isOne);
}

test.each([...others, ...endings])('%s shows a field only to whom the table allows it', async (name) => {
  const leaks: string[] = [];
  for (const asker of letIn(name)) {
    const { client } = asker;
    if (isAboutRecords(name)) {
      for (const [path, request] of requestsAbout(name)) {
        if (name === 'lookUpCaller') await forgetLookUps();
        leaks.push(...(await leaksIn(name, asker, await client.send(api[name].method, path, request))));
      }
    } else if (name === 'search') {
      const looked = world.nests.flatMap(({ canaries }) => canaries);
      for (const { texts } of looked.filter(({ fieldClass }) => ['F1', 'F2'].includes(fieldClass))) {
        const body = { text: texts[0] };
        leaks.push(...(await leaksIn(name, asker, await client.send('POST', '/search', { body }))));
      }
    } else if (name === 'getWorklist') {
      for (const view of worklistViews) {
        leaks.push(...(await leaksIn(name, asker, await client.send('GET', `/worklist?view=${view}`))));
      }
    } else {
      const part = asker.name === 'doubted' ? 'leadHere' : (asker.name as Part | 'nobody');
      // Signing in ends the session that was there.
      const who = name === 'signIn' ? world.stranger : client;
      const answer = await asks[name]({ world, part, client: who, writer: world.clients.deskHere });
      leaks.push(...(await leaksIn(name, asker, answer)));
    }
  }
  expect(leaks).toEqual([]);
});

test('every canary was seen by somebody who may, so that the sweep had something to find', () => {
  const all = world.nests.flatMap(({ name, canaries }) => canaries.map(({ field }) => `${name} ${field}`));
  expect(all.filter((one) => !sung.has(one))).toEqual([]);
});

test('a contact that may not be seen and one that is not there get the same answer', async () => {
  const hidden = world.contacts.find(({ nest }) => nest.name === 'promised')?.id ?? '';
  for (const path of ['', '/history']) {
    const there = await world.clients.deskThere.send('GET', `/contacts/${hidden}${path}`);
    const nowhere = await world.clients.deskThere.send('GET', `/contacts/nowhere${path}`);
    expect(there.status).toBe(404);
    expect(there.body).toEqual(nowhere.body);
    expect([...there.headers]).toEqual([...nowhere.headers]);
  }
});

test('no line of the log holds a field of anybody', () => {
  const lines = JSON.stringify([world.logged, world.database.reported]);
  expect(textsIn(lines)).toEqual([]);
});

test('a mail tells a caller of their own contact only, and a colleague of nobody', async () => {
  const sent: OutgoingMail[] = [];
  const transport = { send: async (mail: OutgoingMail) => void sent.push(mail), close: () => {} };
  const queue = new MailQueue(world.deps, transport);
  for (let before = -1; before < sent.length; ) {
    before = sent.length;
    await queue.send();
  }
  const toCallers = sent.filter(({ to }) => to.startsWith('kanarie'));
  expect(toCallers.length).toBeGreaterThan(2);
  expect(sent.length).toBeGreaterThan(toCallers.length);
  for (const { to, subject, text } of sent) {
    const found = canariesIn(`${subject} ${text}`, world.nests);
    const ofOthers = found.filter(
      ({ nest }) => !nest.canaries.some(({ texts }) => to.startsWith(texts[0] ?? '?')),
    );
    const tooMuch = found.filter(
      ({ canary }) => canary.fieldClass !== 'F1' && canary.field !== existenceField,
    );
    expect([to, ofOthers, tooMuch.map(({ canary }) => canary.field)]).toEqual([to, [], []]);
  }
});

/** An id may stand anywhere: it tells nothing to whoever may not ask. */
function textsIn(text: string): string[] {
  return canariesIn(text, world.nests)
    .filter(({ canary }) => canary.field !== existenceField)
    .map(({ nest, canary }) => `${nest.name}: ${canary.fieldClass} ${canary.field}`);
}

test('a field stands only in columns of its class: not in audit log, journal, outbox or keys', async () => {
  expect(await misplacedCanaries(world.database.read, world.nests)).toEqual([]);
});
