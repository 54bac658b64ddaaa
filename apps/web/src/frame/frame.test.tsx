import { api } from '@steunpunt/contract';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession, aWorklist, aWorklistRow } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const server = () => signedInServer().answer(api.getWorklist, aWorklist([aWorklistRow()]));

test('without a connection a banner says so, the focus stays, and it goes when the connection is back', async () => {
  const fake = server();
  const { user } = visit('/werkvoorraad', fake);
  const row = await screen.findByRole('link', { name: 'Linda Brouwer' });
  row.focus();
  fake.unplug();
  expect(await screen.findByText('Geen verbinding.', {}, { timeout: 3000 })).toBeVisible();
  expect(row).toHaveFocus();
  fake.plugIn();
  await waitFor(() => expect(screen.queryByText('Geen verbinding.')).toBeNull(), { timeout: 5000 });
  await user.tab();
  expect(row).not.toHaveFocus();
});

test('the menu shows only what the role may open, with the count of what it opens', async () => {
  visit('/werkvoorraad', server());
  const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
  expect(
    within(menu)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Werkvoorraad', 'Gesprekken', 'Zaken', 'Doorbraak', 'Kennisbank']);
  expect(await within(menu).findByText('1')).toBeVisible();
});

test('a call is two keys away from anywhere: Alt+N and Enter', async () => {
  const fake = server().refuse(api.startCall, 'refused', { refusal: { code: 'tooManyCalls' } });
  const { user } = visit('/werkvoorraad', fake);
  await screen.findByRole('link', { name: 'Linda Brouwer' });
  await user.keyboard('{Alt>}n{/Alt}');
  const phone = within(await screen.findByRole('dialog', { name: 'Nieuw gesprek' })).getByRole('button', {
    name: /Telefoon/,
  });
  await waitFor(() => expect(phone).toHaveFocus());
  await user.keyboard('{Enter}');
  await expect
    .poll(() => fake.askedOf(api.startCall)[0]?.body)
    .toEqual({ channel: 'phone', deskId: 'desk-1' });
  expect(await screen.findByRole('alert')).toHaveTextContent('U hebt al vier gesprekken open.');
});

test('the question mark shows the keys, but not while typing', async () => {
  const { user } = visit('/kennisbank', server().answer(api.listKnowledge, { items: [] }));
  await user.type(await screen.findByRole('searchbox', { name: 'Zoek in de kennisbank' }), '?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('heading', { level: 1 }));
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Toetsen' })).toBeVisible();
});

test.each(['/werkvoorraad', '/kennisbank'])('signing out is two clicks away on %s', async (page) => {
  const fake = server().answer(api.listKnowledge, { items: [] }).answer(api.signOut, { signedOut: true });
  const { user } = visit(page, fake);
  await user.click(await screen.findByRole('button', { name: /: menu$/ }));
  await user.click(await screen.findByRole('button', { name: 'Meld af' }));
  await expect.poll(() => fake.askedOf(api.signOut)).toHaveLength(1);
});

test('a demo says on every page that it is one, and live does not', async () => {
  const { unmount } = visit('/werkvoorraad', server());
  expect(await screen.findByText('DEMO')).toBeVisible();
  unmount();
  visit('/werkvoorraad', signedInServer(aSession({ mode: 'live' })).answer(api.getWorklist, aWorklist([])));
  expect(await screen.findByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  expect(screen.queryByText('DEMO')).toBeNull();
});

test('after a change of page the title has the focus', async () => {
  const fake = server().answer(api.listKnowledge, { items: [] });
  const { user } = visit('/werkvoorraad', fake);
  await user.click(await screen.findByRole('link', { name: 'Kennisbank' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Kennisbank' })).toHaveFocus());
  expect(document.title).toBe('Kennisbank · Steunpunt');
});

test('whoever tabs on while a page is still coming stays where they went', async () => {
  const fake = server().answer(api.listKnowledge, { items: [] });
  const { user, router } = visit('/werkvoorraad', fake);
  const link = await screen.findByRole('link', { name: 'Kennisbank' });
  const presence = screen.getByRole('button', { name: /^Aanwezigheid/ });
  const arrived = new Promise((resolve) => router.subscribe('onResolved', resolve));
  router.subscribe('onBeforeLoad', () => {
    fireEvent.keyDown(link, { key: 'Tab' });
    presence.focus();
  });
  await user.click(link);
  await arrived;
  await new Promise(requestAnimationFrame);
  expect(await screen.findByRole('heading', { level: 1, name: 'Kennisbank' })).toBeVisible();
  expect(presence).toHaveFocus();
});
