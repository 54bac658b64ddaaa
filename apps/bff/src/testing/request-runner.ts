import { api, type EndpointName } from '@steunpunt/contract';
import { newId } from '../db/new-id.ts';
import { allowDeskMail } from '../mail/mail-repository.ts';
import { isReadiedStep, readyCallBack } from './call-back-asks.ts';
import { caseAsks, isCaseEndpoint } from './case-asks.ts';
import { doorbraakAsks } from './doorbraak-asks.ts';
import { asks, regionBody } from './endpoint-asks.ts';
import type { GeneratedRequest } from './generated-request.ts';
import { aColleague, ownDesk } from './likely-bodies.ts';
import { mediationAsks } from './mediation-asks.ts';
import { privacyAsks } from './privacy-asks.ts';
import { answersOfCall, kept, registeredContact, runningCall } from './proof-contacts.ts';
import { type Part, type ProofWorld, partNames, parts } from './proof-world.ts';
import { secondTriageAsks } from './second-triage-asks.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

function mayAsk(part: Part, name: EndpointName): boolean {
  const { permission } = api[name];
  return 'roles' in permission && permission.roles.some((role) => role === parts[part].role);
}

type Sent = {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
  /** What was sent, to find out why. */
  readonly sent: string;
};

const readyAsks = {
  ...caseAsks,
  ...secondTriageAsks,
  ...mediationAsks,
  ...doorbraakAsks,
  ...privacyAsks,
  sendContactMail: asks.sendContactMail,
  changeCallBackNumber: asks.changeCallBackNumber,
};

function asSent(sent: string, { status, headers, body }: TestAnswer): Sent {
  return { status, contentType: headers.get('content-type'), text: JSON.stringify(body), sent };
}

/** Sends generated requests and remembers the records that came of them, so that later ones are about something. */
export class RequestRunner {
  readonly #world: ProofWorld;
  readonly #clients = new Map<Part, TestClient>();
  readonly #calls = new Map<Part, string[]>();
  readonly #others: Record<
    | 'contacts'
    | 'mailable'
    | 'views'
    | 'transfers'
    | 'notifications'
    | 'cases'
    | 'people'
    | 'desks'
    | 'absences',
    string[]
  > = {
    contacts: [],
    mailable: [],
    views: [],
    transfers: [],
    notifications: [],
    cases: [],
    people: [],
    desks: ['desk-here', 'desk-there'],
    absences: [],
  };
  readonly #versions = new Map<string, number>();
  /** Endpoints that were answered well once. */
  readonly #readied = new Set<string>();

  constructor(world: ProofWorld) {
    this.#world = world;
  }

  /** People in every part, with a contact and a running call of the desk here. */
  async begin(): Promise<void> {
    for (const part of partNames) await this.#clientOf(part);
    const desk = await this.#clientOf('deskHere');
    this.#others.contacts.push((await registeredContact(desk)).id);
    await this.#seeToAContactToMail(desk);
    const { id, version } = await runningCall(desk);
    this.#calls.set('deskHere', [id]);
    this.#versions.set(id, version);
    const colleague = await this.#clientOf('contactHere');
    await colleague.send('PUT', '/presence', { body: { state: 'available' } });
  }

  /** Whoever asks has a view of their own to rename or remove. */
  async #seeToAView(client: TestClient): Promise<void> {
    const body = { list: 'worklist', name: 'Dringend', filters: { urgentie: 'U2' } };
    const saved = await client.send('POST', '/saved-views', { body });
    const { views = [] } = saved.body as { readonly views?: readonly { readonly id: string }[] };
    this.#others.views = views.map(({ id }) => id);
  }

  /** A caller who chose to be answered by mail, of a desk that may. */
  async #seeToAContactToMail(desk: TestClient): Promise<void> {
    await this.#world.database.unitOfWork.run('change', (tx) => allowDeskMail(tx, 'desk-here', true));
    const answers = answersOfCall({ callBackChannel: 'mail', callBackMail: 'noor@voorbeeld.nl' });
    this.#others.mailable.push((await registeredContact(desk, { answers })).id);
  }

  async send(request: GeneratedRequest): Promise<Sent> {
    const { name, part } = request;
    const { method } = api[name];
    const client = part === 'nobody' ? this.#world.stranger : await this.#clientOf(part);
    const ready = await this.#readyCase(request, client);
    if (ready !== undefined) return ready;
    if (request.path.startsWith('/calls/pool-')) await this.#seeToACall(part, client);
    if (request.path.startsWith('/transfers/pool-')) await this.#seeToAnOffer();
    if (request.path.startsWith('/saved-views/pool-')) await this.#seeToAView(client);
    if (request.path.startsWith('/notifications/pool-')) await this.#seeToANotification();
    const path = this.#filled(await this.#aboutACallBack(request), request);
    const body = this.#filled(request.body, request);
    const headers = { ...request.headers, ...this.#preconditions(request, path) };
    const key = request.key === 'fresh' || request.key === null ? newId() : request.key;
    const response = await client.raw(method, path, { body, key, headers });
    const text = await response.text();
    if (response.ok) this.#remember(request, path, JSON.parse(text));
    if (response.ok) this.#readied.add(name);
    if (response.status === 401 || (response.ok && name === 'signOut')) this.#forgetSession(part);
    if (response.ok && name === 'changePerson') await this.#forgetEndedSessions();
    const sent = `${part} ${method} ${path} ${JSON.stringify(headers)} ${body.slice(0, 400)}`;
    return { status: response.status, contentType: response.headers.get('content-type'), text, sent };
  }

  /** The endpoint asked as it is meant to be, by one part after another until it is answered well. */
  async askAsMeant(name: EndpointName): Promise<Sent> {
    let last: Sent | undefined;
    for (const part of partNames) {
      const [client, writer] = [await this.#world.newcomer(part), await this.#world.newcomer('deskHere')];
      const administrator = await this.#world.newcomer('administrator');
      // A generated request may have taken the swv here out of the region.
      await asks.saveRegion({ world: this.#world, part, client: administrator, writer });
      last = asSent(`${part} ${name}`, await asks[name]({ world: this.#world, part, client, writer }));
      if (last.status < 300) break;
    }
    if (last === undefined) throw new Error('nobody takes part');
    return last;
  }

  async #clientOf(part: Part): Promise<TestClient> {
    const known = this.#clients.get(part);
    if (known !== undefined) return known;
    const client = await this.#world.newcomer(part);
    this.#clients.set(part, client);
    this.#others.people.push(client.personId);
    return client;
  }

  /** Whoever works with calls has one, so that there is something to ask about. */
  async #seeToACall(part: Part | 'nobody', client: TestClient): Promise<void> {
    if (part === 'nobody' || !mayAsk(part, 'startCall')) return;
    if ((this.#calls.get(part) ?? []).length > 0) return;
    const { id, version } = await runningCall(client, {
      deskId: part === 'deskThere' ? 'desk-there' : 'desk-here',
    });
    this.#calls.set(part, [id]);
    this.#versions.set(id, version);
  }

  /** The desk here offers its caller to the contact person here. */
  async #seeToAnOffer(): Promise<void> {
    const [desk, colleague] = [await this.#clientOf('deskHere'), await this.#clientOf('contactHere')];
    await this.#seeToACall('deskHere', desk);
    await colleague.send('PUT', '/presence', { body: { state: 'available' } });
    const path = `/calls/${this.#calls.get('deskHere')?.at(-1)}/transfers`;
    const offered = await desk.send('POST', path, { body: { toPersonId: colleague.personId } });
    if (offered.status === 201) this.#others.transfers.push(kept(offered).id);
  }

  /** The desk here promises a caller that the contact person here calls back. */
  async #seeToANotification(): Promise<void> {
    if (this.#others.notifications.length > 0) return;
    // Somebody whose hands are free: four calls at once is the most.
    const [desk, colleague] = [await this.#world.newcomer('deskHere'), await this.#clientOf('contactHere')];
    await registeredContact(desk, {}, { promisedPersonId: colleague.personId });
    const listed = await colleague.send('GET', '/notifications');
    const { notifications } = listed.body as { readonly notifications: readonly { readonly id: string }[] };
    this.#others.notifications.push(...notifications.map(({ id }) => id));
  }

  /** Some steps can be taken of few call-backs only: until one was, there is one that is ready for it. */
  async #aboutACallBack({ name, path }: GeneratedRequest): Promise<string> {
    if (!isReadiedStep(name) || this.#readied.has(name) || !path.startsWith('/contacts/pool-')) return path;
    // A generated request may have changed the region, or taken their roles from those who are here.
    const administrator = await this.#world.newcomer('administrator');
    await administrator.send('PUT', '/region', { body: regionBody });
    this.#forgetSession('contactHere');
    const [desk, colleague] = [await this.#world.newcomer('deskHere'), await this.#clientOf('contactHere')];
    const { id, version } = await readyCallBack(name, desk, colleague);
    this.#others.contacts.push(id);
    this.#versions.set(id, version);
    return path.replace(/pool-\d+/, 'pool-0');
  }

  /** Every step of a case, the second triage, a mediation and a doorbraak is asked once as it is meant to be; then in any way. */
  async #readyCase({ name, part }: GeneratedRequest, client: TestClient): Promise<Sent | undefined> {
    if (!(name in readyAsks) || this.#readied.has(name)) return undefined;
    if (part !== 'contactHere' && part !== 'leadHere' && part !== 'mediator') return undefined;
    if (!mayAsk(part, name)) return undefined;
    // Somebody whose hands are free: four calls at once is the most.
    const writer = await this.#world.newcomer('deskHere');
    const asker = { world: this.#world, part, client, writer };
    // Another request may have taken the swv here out of the region.
    await asks.saveRegion({ ...asker, client: await this.#clientOf('administrator') });
    const answer = await asks[name](asker);
    const { status, body } = answer;
    const { id, version } = body as { id?: unknown; version?: unknown };
    if (status < 300) this.#readied.add(name);
    if (status < 300 && isCaseEndpoint(name) && typeof id === 'string') {
      this.#others.cases.push(id);
      if (typeof version === 'number') this.#versions.set(id, version);
    }
    return asSent(`${part} ${name}`, answer);
  }

  /** A change of somebody's roles ends their session, and whoever goes on for that part is new. */
  async #forgetEndedSessions(): Promise<void> {
    for (const [part, client] of this.#clients) {
      if ((await client.send('GET', '/session')).status === 401) this.#forgetSession(part);
    }
  }

  #forgetSession(part: Part | 'nobody'): void {
    if (part === 'nobody') return;
    this.#clients.delete(part);
    this.#calls.delete(part);
    if (part === 'contactHere') this.#others.notifications.length = 0;
  }

  #preconditions({ ifMatch, key }: GeneratedRequest, path: string): Record<string, string | null> {
    const id = path.split(/[/?]/)[2] ?? '';
    const current = `"${this.#versions.get(id) ?? 1}"`;
    return {
      'if-match': ifMatch === 'current' ? current : ifMatch,
      ...(key === null && { 'idempotency-key': null }),
    };
  }

  #filled(text: string, { part, path }: GeneratedRequest): string {
    return text
      .replaceAll(ownDesk, part === 'deskThere' ? 'desk-there' : 'desk-here')
      .replaceAll(aColleague, this.#clients.get('contactHere')?.personId ?? 'nobody')
      .replace(/pool-(\d+)/g, (whole, place: string) => {
        const ids = this.#idsFor(part, text === path ? path : '');
        return ids[Number(place) % Math.max(1, ids.length)] ?? whole;
      });
  }

  /** Newest first: those are the ones with something left to do. */
  #idsFor(part: Part | 'nobody', path: string): readonly string[] {
    const { contacts, mailable, views, transfers, notifications, people, desks } = this.#others;
    const calls = (part === 'nobody' ? undefined : this.#calls.get(part)) ?? [];
    if (path.startsWith('/calls')) return calls.toReversed();
    if (/^\/contacts\/pool-\d+\/mails/.test(path)) return mailable;
    if (path.startsWith('/contacts')) return contacts.toReversed();
    if (path.startsWith('/transfers')) return transfers.slice(-1);
    if (path.startsWith('/saved-views')) return views;
    if (path.startsWith('/notifications')) return notifications;
    if (path.startsWith('/cases') || path.startsWith('/drafts')) return this.#others.cases.toReversed();
    if (path.startsWith('/people')) return people;
    if (path.startsWith('/desks')) return desks;
    if (path.startsWith('/absences')) return this.#others.absences.slice(-1);
    if (path.startsWith('/knowledge-items')) return ['suspension', 'bullying', 'mediation'];
    return [...people.slice(-4), ...contacts.slice(-3), ...calls, ...desks];
  }

  #remember({ name, part }: GeneratedRequest, path: string, body: Record<string, unknown>): void {
    const [id, contactId] = [body['id'], body['contactId']];
    const about = typeof id === 'string' ? id : (path.split(/[/?]/)[2] ?? '');
    if (typeof body['version'] === 'number') this.#versions.set(about, body['version']);
    if (name === 'startCall' && part !== 'nobody') {
      this.#calls.set(part, [...new Set([...(this.#calls.get(part) ?? []), String(id)])]);
    }
    if (name === 'offerTransfer') this.#others.transfers.push(String(id));
    if (name in caseAsks && typeof id === 'string') this.#others.cases.push(id);
    if (name === 'addDesk') this.#others.desks.push(String(id));
    if (name === 'addAbsence') this.#others.absences.push(String(id));
    if (typeof contactId !== 'string') return;
    this.#others.contacts.push(contactId);
    this.#versions.set(contactId, Number(body['version']));
    for (const [owner, calls] of this.#calls) {
      this.#calls.set(
        owner,
        calls.filter((call) => call !== path.split('/')[2]),
      );
    }
  }
}
