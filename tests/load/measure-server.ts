import { demoMail, demoStaff } from '@steunpunt/bff/demo/demo-staff';
import { aCommonCall, without } from '@steunpunt/domain/belscript/testing/common-call';
import { hoofddorp } from '@steunpunt/domain/triage/testing/a-call';
import type { RunningApp } from '../e2e/start-app.ts';
import { type ApiClient, signedIn } from './api-client.ts';

export type Rate = {
  readonly what: string;
  readonly connections: number;
  /** Answers per second over all connections, while this and nothing else is asked. */
  readonly perSecond: number;
  /** Milliseconds from asking to the whole answer. */
  readonly median: number;
  readonly p95: number;
};

type Call = { readonly id: string; readonly version: number };
type Reference = { readonly desks: readonly { readonly id: string }[] };
type Contacts = { readonly contacts: readonly { readonly id: string }[] };

/** Each measurement ends after so long or so many answers, whichever comes first. */
const longest = 4_000;
const most = 1_500;

const answers = without(aCommonCall({ place: hoofddorp }), 'school');
const completion = { deviation: null, offerAccepted: null, swv: null, promisedPersonId: null, minutes: 3 };

/** What the server does per second at one and at ten connections. */
export async function measureServer(app: RunningApp): Promise<readonly Rate[]> {
  const takers = demoStaff(1).filter(({ grants }) =>
    grants.some(({ role }) => role === 'desk' || role === 'contactPerson' || role === 'lead'),
  );
  const rates: Rate[] = [];
  for (const connections of [1, 10]) {
    const clients = await Promise.all(
      Array.from({ length: connections }, (_, index) => {
        const person = takers[index % takers.length];
        if (person === undefined) throw new Error('The demo has nobody who takes calls');
        return signedIn(app.baseURL, demoMail(person.name), app.password);
      }),
    );
    rates.push(...(await measureIntake(clients)), ...(await measureReading(clients)));
  }
  return rates;
}

/** Every call is started, saved and completed; each step is counted on its own. */
async function measureIntake(clients: readonly ApiClient[]): Promise<readonly Rate[]> {
  const deskId = await deskOf(clients);
  const steps = { started: [] as number[], saved: [] as number[], completed: [] as number[] };
  const began = performance.now();
  await Promise.all(
    clients.map(async ({ ask }) => {
      while (performance.now() - began < longest && steps.completed.length < most) {
        const call = await timed(steps.started, () =>
          ask<Call>('POST', '/calls', { body: { channel: 'phone', deskId } }),
        );
        const saved = await timed(steps.saved, () =>
          ask<Call>('PATCH', `/calls/${call.id}`, { body: { answers }, version: call.version }),
        );
        await timed(steps.completed, () =>
          ask('POST', `/calls/${call.id}/complete`, { body: completion, version: saved.version }),
        );
      }
    }),
  );
  return [
    rateOf('start a call', steps.started, clients.length),
    rateOf('save its answers', steps.saved, clients.length),
    rateOf('complete it: contact, promise, audit', steps.completed, clients.length),
  ];
}

async function measureReading(clients: readonly ApiClient[]): Promise<readonly Rate[]> {
  const deskId = await deskOf(clients);
  const started = await Promise.all(
    clients.map(({ ask }) => ask<Call>('POST', '/calls', { body: { channel: 'phone', deskId } })),
  );
  const listed = await clients[0]?.ask<Contacts>('GET', '/contacts');
  const contactId = listed?.contacts[0]?.id;
  const number = '+31612345678';
  const rates = [
    await measured('worklist', clients, ({ ask }) => ask('GET', '/worklist')),
    await measured('contacts, newest thirty', clients, ({ ask }) => ask('GET', '/contacts')),
    await measured('look up a caller by number', clients, ({ ask }, index) =>
      ask('POST', `/calls/${started[index]?.id}/caller-card`, { body: { number, mail: null } }),
    ),
  ];
  if (contactId !== undefined) {
    const [first] = clients;
    if (first !== undefined) {
      const same = clients.map(() => first);
      rates.push(await measured('one contact', same, ({ ask }) => ask('GET', `/contacts/${contactId}`)));
    }
  }
  await Promise.all(
    started.map(({ id }, index) =>
      clients[index]?.ask('POST', `/calls/${id}/no-case`, { body: { outcome: 'test' } }),
    ),
  );
  return rates;
}

async function measured(
  what: string,
  clients: readonly ApiClient[],
  once: (client: ApiClient, index: number) => Promise<unknown>,
): Promise<Rate> {
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    clients.map(async (client, index) => {
      while (performance.now() - began < longest && times.length < most) {
        await timed(times, () => once(client, index));
      }
    }),
  );
  return rateOf(what, times, clients.length);
}

async function deskOf(clients: readonly ApiClient[]): Promise<string> {
  const reference = await clients[0]?.ask<Reference>('GET', '/reference');
  const id = reference?.desks[0]?.id;
  if (id === undefined) throw new Error('The demo has no desk');
  return id;
}

async function timed<Answer>(times: number[], ask: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  const answer = await ask();
  times.push(performance.now() - began);
  return answer;
}

function rateOf(what: string, times: readonly number[], connections: number): Rate {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  const mean = sorted.reduce((sum, time) => sum + time, 0) / Math.max(1, sorted.length);
  return { what, connections, perSecond: (connections * 1000) / mean, median: at(0.5), p95: at(0.95) };
}
