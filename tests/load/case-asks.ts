import { demoMail } from '@steunpunt/bff/demo/demo-staff';
import { nameOf, type Who } from '../e2e/sign-in.ts';
import { type ApiClient, signedIn } from './api-client.ts';

/** What a page asks, as its address and body. */
export type CaseAsk = {
  readonly what: string;
  readonly who: Who;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
};

const marloes = 'contactPersonHaarlemmermeer';
const els = 'leadHaarlemmermeer';
export const askers = [marloes, els, 'desk'] as const;

export type Clients = Readonly<Record<(typeof askers)[number], ApiClient>>;

export async function clientsOf(baseURL: string, password: string): Promise<Clients> {
  const [own, lead, desk] = await Promise.all(
    askers.map((who) => signedIn(baseURL, demoMail(nameOf(who)), password)),
  );
  if (own === undefined || lead === undefined || desk === undefined) throw new Error('Nobody asks');
  return { [marloes]: own, [els]: lead, desk };
}

/** A caller of the demo whose case has people, notes, tasks and felt support. */
const withCase = 'Merel Aalders';

/** The lists, a case and the search, by people who may see much and little. */
export async function caseAsks(clients: Clients, grown: number): Promise<readonly CaseAsk[]> {
  const { ask } = clients[marloes];
  const found = await ask<{ readonly contacts: readonly { readonly id: string }[] }>('POST', '/search', {
    body: { text: withCase },
  });
  const contact = await ask<{ readonly case: { readonly id: string } }>(
    'GET',
    `/contacts/${found.contacts[0]?.id}`,
  );
  const team = await ask<{ readonly rows: readonly { readonly contactId: string }[] }>(
    'GET',
    '/worklist?view=team',
  );
  const file = contact.case.id;
  const promised = team.rows[0]?.contactId;
  const [own, lead, desk] = [
    { who: marloes, method: 'GET' },
    { who: els, method: 'GET' },
    { who: 'desk', method: 'POST', path: '/search' },
  ] as const;
  const last = String(grown - 1);
  return [
    { ...own, what: 'worklist, own', path: '/worklist?view=mine' },
    { ...lead, what: 'worklist of a lead, late', path: '/worklist?view=late' },
    { ...own, what: 'contacts, newest thirty', path: '/contacts' },
    { ...own, what: 'cases, newest thirty', path: '/cases' },
    { ...own, what: 'own cases that run', path: '/cases?whose=mine&state=followUp' },
    { ...lead, what: 'cases of a lead', path: '/cases' },
    { ...lead, what: 'cases on hold, of a lead', path: '/cases?state=held' },
    { ...lead, what: 'closed cases of a lead', path: '/cases?state=closed' },
    { ...own, what: 'one case', path: `/cases/${file}` },
    { ...own, what: 'its timeline', path: `/cases/${file}/timeline` },
    { ...own, what: 'cases of the same family', path: `/contacts/${promised}/case-proposals` },
    { ...desk, what: 'search: a phone number', body: { text: '06 12 34 56 11' } },
    { ...desk, what: 'search: four digits of one', body: { text: last.padStart(4, '0').slice(-4) } },
    { ...desk, what: 'search: the number of a contact', body: { text: `2023-${last.padStart(7, '0')}` } },
    { ...desk, what: 'search: a rare name', body: { text: 'anouk terpstra' } },
    { ...desk, what: 'search: a piece many have', body: { text: 'van' } },
    { ...desk, what: 'search: what nobody has', body: { text: 'xyzzyplugh' } },
    { ...desk, what: 'search: a typing error', body: { text: 'Terpstar' } },
  ];
}
