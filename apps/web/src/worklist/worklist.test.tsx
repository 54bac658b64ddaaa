import { api } from '@steunpunt/contract';
import type { WorklistTask } from '@steunpunt/contract/worklist';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aContact, aPromise, aWorklist, aWorklistRow } from '../testing/builders.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const late = aWorklistRow({
  contactId: 'contact-2',
  group: 'late',
  callerName: 'Rik van Zanten',
  mayTake: false,
  phoneNumber: '+31612340000',
  phoneDisplay: '06 12 34 00 00',
});
const rows = [late, aWorklistRow()];

test('a row tells who, about what, by when and what to do', async () => {
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist(rows)));
  const row = (await screen.findByRole('link', { name: 'Linda Brouwer' })).closest('li') as HTMLElement;
  expect(row).toHaveTextContent('Ouder met gezag · Jasmijn (12), De Poldervlieger');
  expect(row).toHaveTextContent('Speciaal onderwijs en TLV');
  expect(row).toHaveTextContent('2 werkdagen na vr 20 nov');
  expect(row).toHaveTextContent('na 13.00 uur');
  expect(within(row).getByRole('button', { name: 'Pak op: Linda Brouwer' })).toBeVisible();
});

test('what was held and is promised again is to be called back', async () => {
  const decided = aWorklistRow({ state: 'promised', first: 'hold' });
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist([decided])));
  const row = (await screen.findByRole('link', { name: 'Linda Brouwer' })).closest('li') as HTMLElement;
  expect(row).toHaveTextContent('Terugbellen');
  expect(row).not.toHaveTextContent('Aanhouden');
});

test('a row says when the leads decide on it together', async () => {
  const shared = aWorklistRow({ contactId: 'contact-3', callerName: 'Henk de Graaf', onJointAgenda: true });
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist([aWorklistRow(), shared])));
  const rowOf = async (name: string) =>
    (await screen.findByRole('link', { name })).closest('li') as HTMLElement;
  expect(within(await rowOf('Henk de Graaf')).getByText('Gezamenlijk overleg')).toBeVisible();
  expect(within(await rowOf('Linda Brouwer')).queryByText('Gezamenlijk overleg')).toBeNull();
});

test('the groups stand in order with their counts, and empty ones are not there', async () => {
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist(rows)));
  await screen.findByRole('link', { name: 'Linda Brouwer' });
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(headings.filter((heading) => heading !== 'Wie is er vandaag')).toEqual(['Te laat 1', 'Morgen 1']);
});

test('the computation of a term is one press away and goes with Escape', async () => {
  const { user } = visit(
    '/werkvoorraad',
    signedInServer().answer(api.getWorklist, aWorklist([aWorklistRow()])),
  );
  const term = await screen.findByRole('button', { name: /bekijk hoe dit is berekend/ });
  expect(term).toHaveAttribute('aria-expanded', 'false');
  await user.click(term);
  const days = screen.getByRole('table', { name: 'Zo is de termijn berekend' });
  expect(within(days).getByRole('row', { name: /za 21 nov telt niet Weekend/ })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(term).toHaveAttribute('aria-expanded', 'false');
});

test('the arrow keys walk from row to row', async () => {
  const { user } = visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist(rows)));
  await screen.findByRole('link', { name: 'Linda Brouwer' });
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Rik van Zanten' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Linda Brouwer' })).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Linda Brouwer' })).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('link', { name: 'Rik van Zanten' })).toHaveFocus();
});

test('a row tells how the caller can be reached, before anybody dials', async () => {
  const hidden = aWorklistRow({
    contactId: 'contact-4',
    callerName: 'Anna Zonder',
    phoneNumber: null,
    phoneDisplay: null,
    otherWay: 'via de mentor',
    times: 'niet na 17.00 uur',
    voicemail: false,
    callRefusal: 'promiseOfOthers',
    mayTake: false,
  });
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist([late, hidden])));
  const rowOf = async (name: string) =>
    (await screen.findByRole('link', { name })).closest('li') as HTMLElement;
  expect(await rowOf('Anna Zonder')).toHaveTextContent(
    'via de mentor · niet na 17.00 uur · geen voicemail inspreken',
  );
  expect(await rowOf('Anna Zonder')).toHaveTextContent('iemand anders houdt deze belofte');
  const dialled = await rowOf('Rik van Zanten');
  expect(dialled).toHaveTextContent('06 12 34 00 00');
  expect(
    within(dialled).getByRole('button', { name: /Kopieer het nummer van Rik van Zanten/ }),
  ).toBeVisible();
});

test('who is left in peace and whose clock stands still have groups of their own', async () => {
  const resting = aWorklistRow({
    contactId: 'contact-5',
    callerName: 'Ruth Rust',
    group: 'resting',
    restsUntil: '2026-11-23T12:00:00.000Z',
    failed: 2,
    mayTake: false,
  });
  const suspended = aWorklistRow({
    contactId: 'contact-6',
    callerName: 'Stan Stil',
    group: 'suspended',
    suspended: { since: '2026-11-20T10:00:00.000Z', reason: 'schoolHoliday', expected: '2026-12-01' },
    callRefusal: 'clockStandsStill',
    mayTake: false,
  });
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist([resting, suspended])));
  const tried = await screen.findByRole('region', { name: /Net geprobeerd/ });
  expect(tried).toHaveTextContent('even met rust tot 13:00');
  expect(tried).toHaveTextContent('2× geprobeerd');
  const still = screen.getByRole('region', { name: /Staat stil/ });
  expect(still).toHaveTextContent(/schoolvakantie, sinds .*, tot di 1 dec/);
  expect(within(still).queryByRole('button', { name: /Bel nu/ })).toBeNull();
  expect(still).toHaveTextContent('de klok staat stil');
});

test('a promise that is about to break says how long is left, and what waits for a decision says so', async () => {
  const near = aWorklistRow({
    lateness: { state: 'near', warnsAt: null, minutes: 80 },
    undecided: 'number',
    mayTake: false,
  });
  visit('/werkvoorraad', signedInServer().answer(api.getWorklist, aWorklist([near])));
  const row = (await screen.findByRole('link', { name: 'Linda Brouwer' })).closest('li');
  expect(row).toHaveTextContent('nog 1 uur 20 min kantoortijd');
  expect(row).toHaveTextContent('ander nummer nodig');
});

test('picking up is asked once, under a key of its own, and the list is asked again', async () => {
  let taken = false;
  const server = signedInServer()
    .answer(api.getWorklist, () => aWorklist(taken ? [] : [aWorklistRow()]))
    .answer(api.takeContact, () => {
      taken = true;
      return aContact({ owner: { id: 'marloes', name: 'Marloes Hendriks' } });
    });
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Pak op: Linda Brouwer' }));
  expect(await screen.findByText('Hier is nu niets te doen')).toBeVisible();
  const asked = server.askedOf(api.takeContact);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.path).toBe('/contacts/contact-1/take');
  expect(asked[0]?.headers.get('idempotency-key')).toMatch(/^[\w-]{16,64}$/);
});

test('a colleague who was first is told about, in words', async () => {
  const server = signedInServer()
    .answer(api.getWorklist, aWorklist([aWorklistRow()]))
    .answer(api.takeContact, () => problemResponse('refused', { refusal: { code: 'alreadyTaken' } }));
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Pak op: Linda Brouwer' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Linda Brouwer: Een collega heeft dit net opgepakt.',
  );
});

test('a promise made at the desk appears by itself', async () => {
  let registered = false;
  const server = signedInServer().answer(api.getWorklist, () =>
    aWorklist(registered ? [aWorklistRow({ promise: aPromise() })] : []),
  );
  visit('/werkvoorraad', server);
  expect(await screen.findByText('Hier is nu niets te doen')).toBeVisible();
  registered = true;
  server.tell('worklist', 'contact-1');
  expect(await screen.findByRole('link', { name: 'Linda Brouwer' })).toBeVisible();
});

test('an urgency is a filter in the address', async () => {
  const server = signedInServer().answer(api.getWorklist, aWorklist(rows));
  const { user, router } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'U2 dringend' }));
  expect(router.state.location.search).toMatchObject({ urgentie: 'U2' });
  expect(screen.getByRole('button', { name: 'U2 dringend' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => server.askedOf(api.getWorklist).at(-1)?.query['urgency']).toBe('U2');
});

test('a task stands beside the promises of its day, is walked to by keyboard and opens its case', async () => {
  const task: WorklistTask = {
    taskId: 'task-1',
    caseId: 'case-1',
    caseNumber: '2026-0007',
    group: 'late',
    dueOn: '2026-11-20',
    urgency: 'U3',
    nature: 'A06',
    covering: false,
    ownerName: 'Marloes Hendriks',
    callerName: 'Rik Smit',
    childName: 'Noor',
    childAge: 8,
    school: 'De Eik',
    what: 'Verslag opvragen',
  };
  const { user, router } = visit(
    '/werkvoorraad',
    signedInServer().answer(api.getWorklist, { ...aWorklist([late, aWorklistRow()]), tasks: [task] }),
  );
  const link = await screen.findByRole('link', { name: 'Rik Smit' });
  const row = link.closest('li') as HTMLElement;
  expect(row).toHaveTextContent('Verslag opvragen');
  expect(row).toHaveTextContent('zaak 2026-0007');
  expect(row).toHaveTextContent(/dagen te laat/);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(link).toHaveFocus();
  await user.click(within(row).getByRole('button', { name: /Open zaak 2026-0007/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/zaken/case-1'));
});
