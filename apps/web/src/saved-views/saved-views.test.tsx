import { api } from '@steunpunt/contract';
import type { SavedView } from '@steunpunt/contract/saved-views';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const patience = { timeout: 10_000 };
const urgent: SavedView = { id: 'v1', list: 'contacts', name: 'Dringend', filters: { urgentie: 'U2' } };

/** A server that keeps views. */
function serverWith(views: SavedView[]): FakeServer {
  return signedInServer()
    .answer(api.listContacts, { contacts: [], next: null, count: 0 })
    .answer(api.listSavedViews, () => ({ views }))
    .answer(api.saveView, ({ body }) => {
      views.push({ ...(body as Omit<SavedView, 'id'>), id: `v${views.length + 1}` });
      return { views: [...views] };
    })
    .answer(api.removeView, () => ({ views: [] }));
}

test('the present filters are kept under a name and stand there as a chip that is chosen', async () => {
  const server = serverWith([]);
  const { user } = visit('/gesprekken?urgentie=U2&staat=promised', server);
  await user.click(await screen.findByRole('button', { name: 'Bewaar deze weergave' }, patience));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
  expect(await dialog.findByRole('link', { name: 'Geef de weergave een naam.' })).toBeVisible();
  await user.type(dialog.getByRole('textbox', { name: 'Naam' }), 'Beloofd en dringend');
  await user.click(dialog.getByRole('button', { name: 'Bewaar' }));
  const chip = await screen.findByRole('button', { name: 'Beloofd en dringend' }, patience);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(server.askedOf(api.saveView)[0]?.body).toEqual({
    list: 'contacts',
    name: 'Beloofd en dringend',
    filters: { staat: 'promised', urgentie: 'U2' },
  });
});

test('a chip puts its filters in the address, and takes them out again', async () => {
  const { user, router } = visit(
    '/gesprekken',
    serverWith([urgent, { ...urgent, id: 'v2', list: 'worklist', name: 'Elders' }]),
  );
  await user.click(await screen.findByRole('button', { name: 'Dringend' }, patience));
  await waitFor(() => expect(router.state.location.search).toMatchObject({ urgentie: 'U2' }));
  expect(screen.queryByRole('button', { name: 'Elders' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Dringend' }));
  await waitFor(() => expect(router.state.location.searchStr).toBe(''));
});

test('a chosen view can be removed; the filters stay', async () => {
  const server = serverWith([urgent]);
  const { user, router } = visit('/gesprekken?urgentie=U2', server);
  await user.click(await screen.findByRole('button', { name: 'Verwijder' }, patience));
  expect(await screen.findByRole('button', { name: 'Bewaar deze weergave' }, patience)).toBeVisible();
  expect(server.askedOf(api.removeView)[0]?.path).toBe('/saved-views/v1');
  expect(router.state.location.search).toMatchObject({ urgentie: 'U2' });
});
