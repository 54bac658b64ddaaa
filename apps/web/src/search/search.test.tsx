import { api } from '@steunpunt/contract';
import type { FoundCase, FoundContact } from '@steunpunt/contract/search';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aContact, aSession, aWorklist } from '../testing/builders.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

function aFound(more: Partial<FoundContact> = {}): FoundContact {
  return {
    id: 'contact-1',
    number: '2026-0041',
    arrivedAt: '2026-11-20T12:58:00.000Z',
    state: 'promised',
    nature: 'A06',
    foundIn: 'callerName',
    callerName: 'Linda Brouwer',
    phoneDisplay: '06 01 23 45 67',
    childName: 'Jasmijn',
    school: 'De Poldervlieger',
    ...more,
  };
}

const nothing = { cases: [], nearCases: [], contacts: [], more: false, near: [], schools: [] };

function serverThatFinds(found: Partial<typeof nothing> | Record<string, unknown>): FakeServer {
  return signedInServer()
    .answer(api.getWorklist, aWorklist([]))
    .answer(api.getContact, aContact())
    .answer(api.listKnowledge, {
      items: [
        {
          id: 'suspension',
          group: 'all',
          audience: 'both',
          title: 'Schorsing',
          natures: [],
          keywords: ['geschorst'],
          say: 'Een school mag schorsen.',
          checkedOn: '2026-09-01',
          certainty: 'seen',
        },
      ],
    })
    .answer(api.search, { ...nothing, ...found } as never);
}

async function opened(server: FakeServer) {
  const visited = visit('/werkvoorraad', server);
  await screen.findByRole('heading', { level: 1, name: 'Werkvoorraad' });
  await visited.user.keyboard('{Control>}k{/Control}');
  const field = await screen.findByRole('combobox', { name: /Zoek een naam/ });
  await waitFor(() => expect(field).toHaveFocus());
  return { ...visited, field };
}

const chosen = () => screen.getAllByRole('option', { selected: true }).map((option) => option.textContent);

test('Ctrl+K, a few letters and Enter open a contact; the words never stand in an address', async () => {
  const server = serverThatFinds({ contacts: [aFound()] });
  const { user, router } = await opened(server);
  await user.keyboard('brouw');
  expect(await screen.findByRole('option', { name: /Linda Brouwer over Jasmijn · 2026-0041/ })).toBeVisible();
  expect(await screen.findByText('1 gevonden.')).toBeVisible();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/gesprekken/contact-1'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.search).map(({ body }) => body)).toEqual([{ text: 'brouw' }]);
  expect(server.askedOf(api.search)[0]?.path).toBe('/search');
});

test('arrow keys walk through all groups and around; the focus stays in the field', async () => {
  const server = serverThatFinds({
    contacts: [aFound()],
    schools: [{ id: 's1', name: 'De Poldervlieger', place: 'Hoofddorp', sector: 'po', swv: 'PO2710' }],
  });
  const { user, field } = await opened(server);
  await user.keyboard('schors');
  await screen.findByText('3 gevonden.');
  const list = within(screen.getByRole('listbox'));
  expect(list.getAllByRole('group').map((group) => group.querySelector('p')?.textContent)).toEqual([
    'Gesprekken',
    'Kennisbank',
    'Scholen',
  ]);
  expect(chosen()).toEqual([expect.stringContaining('Linda Brouwer')]);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toEqual(['Schorsing']);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(chosen()).toEqual([expect.stringContaining('Linda Brouwer')]);
  await user.keyboard('{ArrowUp}');
  expect(chosen()).toEqual([expect.stringContaining('De Poldervlieger')]);
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option').at(-1)?.id);
  await user.keyboard('{Enter}');
  expect(field).toHaveValue('De Poldervlieger');
});

test('what was found by its number shows the number, and what is only near stands apart', async () => {
  const found = aFound({ foundIn: 'phone', childName: null });
  await opened(serverThatFinds({ near: [found] })).then(({ user }) => user.keyboard('0601'));
  const group = await screen.findByRole('group', { name: 'Lijkt hierop' });
  expect(within(group).getByRole('option')).toHaveTextContent('06 01 23 45 67');
});

test('Escape closes it and gives the focus back; nothing is remembered', async () => {
  const { user } = await opened(serverThatFinds({ contacts: [aFound()] }));
  await user.keyboard('brouw');
  await screen.findByText('1 gevonden.');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: /Zoek naam, nummer of school/ }));
  expect(await screen.findByRole('combobox', { name: /Zoek een naam/ })).toHaveValue('');
  expect([...Array(localStorage.length + sessionStorage.length)]).toHaveLength(0);
});

test('own actions are found by a word: away is set at once', async () => {
  const server = serverThatFinds({}).answer(api.setPresence, {
    personId: 'marloes',
    name: 'Marloes Hendriks',
    role: 'contactPerson',
    swvs: [],
    state: 'away',
  });
  const { user } = await opened(server);
  expect(screen.getByRole('option', { name: 'Nieuw gesprek' })).toBeVisible();
  await user.keyboard('afwezig{Enter}');
  await waitFor(() => expect(server.askedOf(api.setPresence)[0]?.body).toEqual({ state: 'away' }));
  expect(await screen.findByText('U staat op afwezig.')).toBeInTheDocument();
});

test('a new call from the search field leaves one dialog open', async () => {
  const { user } = await opened(serverThatFinds({}));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('dialog', { name: 'Nieuw gesprek' })).toBeVisible();
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
});

test('says that nothing was found, and what to do', async () => {
  const { user } = await opened(serverThatFinds({}));
  await user.keyboard('xyzzy');
  expect(await screen.findByText(/Niets gevonden. Probeer een kleiner deel/)).toBeVisible();
  expect(screen.queryAllByRole('option')).toEqual([]);
});

test('a server that does not answer is named as such', async () => {
  const { user } = await opened(serverThatFinds({}).refuse(api.search, 'unavailable'));
  await user.keyboard('brouw');
  expect(await screen.findByText(/Zoeken lukte niet/, {}, { timeout: 5000 })).toBeVisible();
});

test('an administrator finds knowledge and pages; contacts are not even asked for', async () => {
  const server = signedInServer(aSession({ role: 'administrator', roles: ['administrator'] }))
    .answer(api.listKnowledge, { items: [] })
    .answer(api.getChecklist, { done: [], open: [] } as never)
    .answer(api.listPeople, { people: [] } as never);
  const { user } = visit('/kennisbank', server);
  await screen.findByRole('heading', { level: 1, name: 'Kennisbank' });
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('combobox', { name: /Zoek een naam/ });
  await user.keyboard('beheer');
  expect(await screen.findByRole('option', { name: 'Naar Beheer' })).toBeVisible();
  expect(server.askedOf(api.search)).toEqual([]);
});

test('a case is found by somebody in it, says whose it is, and opens on its own page', async () => {
  const found: FoundCase = {
    id: 'case-1',
    number: '2026-0007',
    openedAt: '2026-11-20T12:58:00.000Z',
    state: 'followUp',
    nature: 'A06',
    foundIn: 'callerName',
    ownerName: 'Marloes Hendriks',
    callerName: 'Linda Brouwer',
    phoneDisplay: null,
    personName: 'Oma Tineke',
    childName: 'Jasmijn',
    school: null,
  };
  const { user, router } = await opened(serverThatFinds({ cases: [found], contacts: [aFound()] }));
  await user.keyboard('tineke');
  const group = await screen.findByRole('group', { name: 'Zaken' });
  const option = within(group).getByRole('option');
  expect(option).toHaveTextContent('Linda Brouwer over Jasmijn · zaak 2026-0007');
  expect(option).toHaveTextContent('met Oma Tineke');
  expect(option).toHaveTextContent('Marloes Hendriks');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/zaken/case-1'));
});
