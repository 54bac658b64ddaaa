import { api } from '@steunpunt/contract';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aSession, aWorklist } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const nobody = () =>
  signedInServer()
    .refuse(api.getSession, 'notSignedIn')
    .answer(api.getInstallation, { mode: 'live', organisation: 'SWV Waterland' })
    .answer(api.signInAtOrganisation, { address: 'https://idp.voorbeeld.nl/auth?state=1' })
    .answer(api.getWorklist, aWorklist([]));

test('signing in at the own organisation leaves for the address the server gives', async () => {
  const assign = vi.spyOn(window.location, 'assign').mockImplementation(() => {});
  const { user } = visit('/werkvoorraad', nobody());
  await user.click(await screen.findByRole('button', { name: 'Meld aan via SWV Waterland' }));
  await expect.poll(() => assign.mock.calls).toEqual([['https://idp.voorbeeld.nl/auth?state=1']]);
});

test('where there is no organisation there is no such button', async () => {
  visit('/werkvoorraad', nobody().answer(api.getInstallation, { mode: 'live', organisation: null }));
  expect(await screen.findByRole('button', { name: 'Meld aan' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /via/ })).toBeNull();
});

test('who was sent back without success is told why that can be', async () => {
  visit('/aanmelden?organisatie=mislukt', nobody());
  expect(await screen.findByText(/Aanmelden via uw organisatie is niet gelukt/)).toBeVisible();
});

test('over a page it happens in another tab, and the page goes on where it was', async () => {
  const server = nobody().answer(api.getSession, aSession());
  const tab = { location: { assign: vi.fn() }, close: vi.fn() };
  vi.stubGlobal('open', () => tab);
  window.open = () => tab as unknown as Window;
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: /^Aanwezigheid/ }));
  server.refuse(api.setPresence, 'notSignedIn');
  await user.click(screen.getByRole('button', { name: 'Afwezig' }));
  await user.click(await screen.findByRole('button', { name: /^Meld aan via SWV Waterland in een nieuw/ }));
  await expect
    .poll(() => tab.location.assign.mock.calls)
    .toEqual([['https://idp.voorbeeld.nl/auth?state=1']]);
  await user.click(await screen.findByRole('button', { name: 'Ik ben daar aangemeld' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
});
