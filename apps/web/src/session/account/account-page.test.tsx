import { api } from '@steunpunt/contract';
import type { AccountView } from '@steunpunt/contract/account';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession } from '../../testing/builders.ts';
import { problemResponse } from '../../testing/fake-server.ts';
import { signedInServer, visit } from '../../testing/visit.tsx';

const phone = {
  id: 'f1',
  kind: 'authenticator',
  name: 'Werktelefoon',
  addedAt: '2026-11-20T09:00:00.000Z',
  lastUsedAt: null,
} as const;
const here = {
  id: 's1',
  current: true,
  role: 'contactPerson',
  startedAt: '2026-11-23T08:00:00.000Z',
  activeAt: '2026-11-23T08:10:00.000Z',
  browser: 'chrome',
  system: 'windows',
} as const;
const there = { ...here, id: 's2', current: false, browser: 'safari', system: 'ios' } as const;

const anAccount = (more: Partial<AccountView> = {}): AccountView => ({
  name: 'Marloes Hendriks',
  mail: 'marloes@voorbeeld.nl',
  factorRequired: true,
  factors: [phone],
  recoveryCodesLeft: 9,
  sessions: [here, there],
  resets: [],
  ...more,
});
const serverWith = (account = anAccount()) => signedInServer().answer(api.getAccount, account);
const notFresh = () => problemResponse('refused', { refusal: { code: 'freshSignInNeeded' } });

test('the page tells how and where one is signed in, this place marked', async () => {
  visit('/mijn-account', serverWith());
  const sessions = await screen.findByRole('list', { name: 'Uw aanmeldingen' });
  const [first, second] = within(sessions).getAllByRole('listitem');
  expect(first).toHaveTextContent('Chrome op Windows deze plek');
  expect(second).toHaveTextContent('Safari op een iPhone of iPad');
  expect(within(first as HTMLElement).queryByRole('button')).toBeNull();
  expect(screen.getByText(/U hebt nog 9 herstelcodes/)).toBeVisible();
  expect(screen.getByRole('list', { name: 'Uw tweede factoren' })).toHaveTextContent('Werktelefoon');
});

test('a change after more than five minutes asks to sign in first and is then carried out by itself', async () => {
  let fresh = false;
  const server = serverWith()
    .answer(api.signIn, () => {
      fresh = true;
      return aSession();
    })
    .answer(api.endOwnSession, () => (fresh ? {} : notFresh()));
  const { user } = visit('/mijn-account', server);
  await user.click(await screen.findByRole('button', { name: /^Meld daar af: Safari/ }));
  // The dialog is loaded when it is first needed.
  const asks = { name: 'Meld u eerst opnieuw aan' };
  const dialog = await screen.findByRole('dialog', asks, { timeout: 20_000 });
  await user.type(within(dialog).getByLabelText('E-mailadres'), 'marloes@voorbeeld.nl');
  await user.type(within(dialog).getByLabelText('Wachtwoord'), 'een lang wachtwoord{Enter}');
  await expect.poll(() => server.askedOf(api.endOwnSession), { timeout: 20_000 }).toHaveLength(2);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.endOwnSession)[1]?.path).toBe('/account/sessions/s2');
});

test('a phone is coupled with a name, a picture and a code, and the recovery codes are shown once', async () => {
  const server = serverWith(anAccount({ factors: [], recoveryCodesLeft: 0, factorRequired: false }))
    .answer(api.addAuthenticator, {
      id: 'f2',
      secret: 'GEZDGNBV',
      address: 'otpauth://totp/x?secret=GEZDGNBV',
    })
    .answer(api.confirmAuthenticator, { recoveryCodes: ['ABCDE-23456'] });
  const { user } = visit('/mijn-account', server);
  expect(screen.queryByRole('heading', { name: 'Herstelcodes' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Koppel een telefoon' }));
  const name = screen.getByLabelText('Hoe noemt u deze telefoon?');
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Ga verder' }));
  expect(await screen.findByText(/Geef een naam van 2 tot 40 tekens/)).toBeVisible();
  await user.type(name, 'Werktelefoon{Enter}');
  await user.type(await screen.findByLabelText('Code uit uw app'), '123456{Enter}');
  expect(await screen.findByText('ABCDE-23456')).toBeVisible();
  expect(server.askedOf(api.addAuthenticator)[0]?.body).toEqual({ name: 'Werktelefoon' });
  await user.click(screen.getByRole('button', { name: 'Ik heb ze bewaard' }));
  expect(screen.queryByText('ABCDE-23456')).toBeNull();
});

test('the last factor that has to stay says why', async () => {
  const server = serverWith().refuse(api.removeFactor, 'refused', { refusal: { code: 'lastFactor' } });
  const { user } = visit('/mijn-account', server);
  await user.click(await screen.findByRole('button', { name: 'Haal weg: Werktelefoon' }));
  await user.click(screen.getByRole('button', { name: 'Haal weg' }));
  expect(await screen.findByText(/Voeg eerst een andere toe/)).toBeVisible();
});

test('another password is asked for twice and needs the one of now', async () => {
  const server = serverWith().answer(api.changePassword, {});
  const { user } = visit('/mijn-account', server);
  await user.click(await screen.findByRole('button', { name: 'Verander uw wachtwoord' }));
  await user.type(screen.getByLabelText('Uw nieuwe wachtwoord'), 'paardenbloem in juni');
  await user.click(screen.getByRole('button', { name: 'Bewaar mijn wachtwoord' }));
  expect(await screen.findByRole('link', { name: 'Vul het wachtwoord in dat u nu hebt.' })).toBeVisible();
  expect(server.askedOf(api.changePassword)).toHaveLength(0);
  await user.type(screen.getByLabelText('Uw wachtwoord van nu'), 'een lang wachtwoord');
  await user.type(screen.getByLabelText('Het nieuwe wachtwoord nog een keer'), 'paardenbloem in juni{Enter}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.changePassword)[0]?.body).toEqual({
    current: 'een lang wachtwoord',
    chosen: 'paardenbloem in juni',
  });
});

test.each([
  ['passwordTooEasy', 'Uw nieuwe wachtwoord', /makkelijk te raden/],
  ['passwordWrong', 'Uw wachtwoord van nu', /huidige wachtwoord klopt niet/],
] as const)('%s is said at the field “%s”', async (code, label, text) => {
  const { user } = visit(
    '/mijn-account',
    serverWith().refuse(api.changePassword, 'refused', { refusal: { code } }),
  );
  await user.click(await screen.findByRole('button', { name: 'Verander uw wachtwoord' }));
  for (const field of screen.getAllByLabelText(/wachtwoord/i, { selector: 'input' })) {
    expect(field).toHaveAttribute('type', 'password');
    await user.click(field);
    await user.paste('qwertyuiop12');
  }
  await user.click(screen.getByRole('button', { name: 'Bewaar mijn wachtwoord' }));
  expect(await screen.findByRole('link', { name: text })).toHaveAttribute(
    'href',
    `#${screen.getByLabelText(label).id}`,
  );
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(text);
});

test('who asked for a reset of this account is told here', async () => {
  const reset = {
    what: 'secondFactor',
    askedBy: 'Petra Smits',
    askedAt: '2026-11-20T09:00:00.000Z',
  } as const;
  visit('/mijn-account', serverWith(anAccount({ resets: [reset] })));
  expect(await screen.findByText(/Petra Smits heeft .* voor u herstel aangevraagd/)).toBeVisible();
});
