import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession, aWorklist } from '../testing/builders.ts';
import { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const nobody = () =>
  signedInServer()
    .refuse(api.getSession, 'notSignedIn')
    .answer(api.getInstallation, { mode: 'demo', organisation: null })
    .answer(api.getWorklist, aWorklist([]));

const withoutFrame = [
  ['/werkvoorraad', 'Aanmelden'],
  ['/aanmelden', 'Aanmelden'],
  ['/inrichten', 'Richt het steunpunt in'],
  ['/uitnodiging', 'Welkom bij het steunpunt'],
  ['/nergens', 'Deze bladzijde is er niet'],
] as const;

test.each(withoutFrame)(
  'before anybody is signed in, %s says whether it is the demo',
  async (path, title) => {
    visit(path, nobody());
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
    expect(await screen.findByText('DEMO')).toBeVisible();
  },
);

test.each(withoutFrame)('before anybody is signed in, a live %s bears no ribbon', async (path, title) => {
  const server = nobody().answer(api.getInstallation, { mode: 'live', organisation: null });
  visit(path, server);
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect.poll(() => server.askedOf(api.getInstallation)).toHaveLength(1);
  expect(screen.queryByText('DEMO')).toBeNull();
});

async function signIn(user: ReturnType<typeof visit>['user'], password = 'een lang wachtwoord') {
  await user.type(await screen.findByLabelText('E-mailadres'), 'marloes@voorbeeld.nl');
  await user.type(screen.getByLabelText('Wachtwoord'), password);
  await user.click(screen.getByRole('button', { name: 'Meld aan' }));
}

test('who is not signed in does so at the address that was asked for, and then sees that page', async () => {
  const server = nobody().answer(api.signIn, aSession());
  const { user, router } = visit('/werkvoorraad', server);
  await signIn(user);
  expect(await screen.findByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/werkvoorraad');
  expect(server.askedOf(api.signIn)[0]?.body).toEqual({
    email: 'marloes@voorbeeld.nl',
    password: 'een lang wachtwoord',
  });
});

test('an empty form is not sent: the summary takes the focus and leads to each field', async () => {
  const server = nobody();
  const { user } = visit('/aanmelden', server);
  await user.click(await screen.findByRole('button', { name: 'Meld aan' }));
  const summary = screen.getByRole('heading', { name: 'Dit moet nog goed:' }).closest('.aksel-error-summary');
  const links = within(summary as HTMLElement).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'Vul uw e-mailadres in, zoals naam@swv.nl.',
    'Vul uw wachtwoord in.',
  ]);
  expect(links[0]).toHaveAttribute('href', `#${screen.getByLabelText('E-mailadres').id}`);
  expect(summary).toContainElement(document.activeElement as HTMLElement);
  expect(server.askedOf(api.signIn)).toHaveLength(0);
});

test('a wrong password is told in plain Dutch and the address stays filled in', async () => {
  const { user } = visit('/aanmelden', nobody().refuse(api.signIn, 'signInFailed'));
  await signIn(user, 'verkeerd');
  expect(await screen.findByText(/horen niet bij elkaar/)).toBeVisible();
  expect(screen.getByLabelText('E-mailadres')).toHaveValue('marloes@voorbeeld.nl');
});

test('a server that does not answer is said to be unreachable', async () => {
  const server = new FakeServer();
  server.unplug();
  visit('/werkvoorraad', server);
  expect(await screen.findByText('Het steunpunt is niet bereikbaar', {}, { timeout: 5000 })).toBeVisible();
});

test('a session that ends is asked for again over the page, which stays as it is', async () => {
  const server = signedInServer().answer(api.getWorklist, aWorklist([])).answer(api.signIn, aSession());
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: /^Aanwezigheid/ }));
  server.refuse(api.setPresence, 'notSignedIn');
  await user.click(screen.getByRole('button', { name: 'Afwezig' }));
  const dialog = await screen.findByRole('dialog', { name: 'Meld u opnieuw aan' });
  expect(screen.getByRole('heading', { level: 1, name: 'Werkvoorraad', hidden: true })).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText('E-mailadres'), 'marloes@voorbeeld.nl');
  await user.type(within(dialog).getByLabelText('Wachtwoord'), 'een lang wachtwoord');
  await user.click(within(dialog).getByRole('button', { name: 'Ga verder' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.signIn)[0]?.body).toMatchObject({ role: 'contactPerson' });
});
