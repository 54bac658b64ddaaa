import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession, aWorklist } from '../testing/builders.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const nobody = () =>
  signedInServer().refuse(api.getSession, 'notSignedIn').answer(api.getWorklist, aWorklist([]));
const asksCode = () => nobody().answer(api.signIn, { next: 'secondFactor', ways: ['code', 'recoveryCode'] });

async function typePassword(server: FakeServer) {
  const { user } = visit('/werkvoorraad', server);
  await user.type(await screen.findByLabelText('E-mailadres'), 'marloes@voorbeeld.nl');
  await user.type(screen.getByLabelText('Wachtwoord'), 'een lang wachtwoord');
  await user.click(screen.getByRole('button', { name: 'Meld aan' }));
  return user;
}

test('after the password the code of the app is asked, and then the page is there', async () => {
  const server = asksCode().answer(api.proveSecondFactor, aSession());
  const user = await typePassword(server);
  const field = await screen.findByLabelText('Code uit uw app');
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('autocomplete', 'one-time-code');
  await user.type(field, '123 456');
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  expect(server.askedOf(api.proveSecondFactor)[0]?.body).toEqual({ code: '123 456' });
});

test('a code that cannot be one is not sent, a wrong one is told and can be tried again', async () => {
  const server = asksCode().refuse(api.proveSecondFactor, 'secondFactorFailed');
  const user = await typePassword(server);
  await user.type(await screen.findByLabelText('Code uit uw app'), '123{Enter}');
  expect(await screen.findByRole('link', { name: 'Typ de zes cijfers uit uw app.' })).toBeVisible();
  expect(server.askedOf(api.proveSecondFactor)).toHaveLength(0);
  await user.type(screen.getByLabelText('Code uit uw app'), '456{Enter}');
  expect(await screen.findByRole('link', { name: /^Deze code klopt niet/ })).toBeVisible();
});

test('without the phone a recovery code does', async () => {
  const server = asksCode().answer(api.proveSecondFactor, aSession());
  const user = await typePassword(server);
  await user.click(await screen.findByRole('button', { name: 'Gebruik een herstelcode' }));
  const field = screen.getByLabelText('Herstelcode');
  expect(field).toHaveFocus();
  await user.type(field, 'abcde-23456{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
});

test('who took too long begins again and is told so', async () => {
  const server = asksCode().refuse(api.proveSecondFactor, 'refused', {
    refusal: { code: 'signInStepEnded' },
  });
  const user = await typePassword(server);
  await user.type(await screen.findByLabelText('Code uit uw app'), '123456{Enter}');
  expect(await screen.findByText('Dat duurde te lang. Meld u opnieuw aan.')).toBeVisible();
  expect(screen.getByLabelText('Wachtwoord')).toBeVisible();
});

test('the first sign-in shows a picture to scan, asks a code and then shows the recovery codes once', async () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const address = `otpauth://totp/Steunpunt:marloes?secret=${secret}&issuer=Steunpunt`;
  const server = nobody()
    .answer(api.signIn, { next: 'enrolment', ways: [] })
    .answer(api.beginEnrolment, { id: 'a1', secret, address })
    .answer(api.confirmEnrolment, { session: aSession(), recoveryCodes: ['ABCDE-23456', 'FGHIJ-34567'] });
  const user = await typePassword(server);
  expect(await screen.findByRole('heading', { name: 'Koppel uw telefoon' })).toHaveFocus();
  const picture = screen.getByRole('img', { name: 'Plaatje om te scannen met de app op uw telefoon' });
  expect(picture.querySelector('path')?.getAttribute('d')?.length).toBeGreaterThan(1000);
  expect(screen.getByText('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')).toBeVisible();
  await user.type(screen.getByLabelText('Code uit uw app'), '123456{Enter}');
  const codes = await screen.findByRole('list', { name: 'Herstelcodes' });
  expect(within(codes).getAllByRole('listitem')).toHaveLength(2);
  expect(server.askedOf(api.beginEnrolment)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Ik heb ze bewaard/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();
  expect(screen.queryByText('ABCDE-23456')).toBeNull();
});

test('who lost every factor while signed in is led to the page where a phone is coupled', async () => {
  const server = signedInServer().refuse(api.getWorklist, 'notSignedIn');
  server.answer(api.signIn, { next: 'enrolment', ways: [] });
  const { user } = visit('/werkvoorraad', server);
  const dialog = await screen.findByRole('dialog', { name: 'Meld u opnieuw aan' });
  await user.type(within(dialog).getByLabelText('E-mailadres'), 'marloes@voorbeeld.nl');
  await user.type(within(dialog).getByLabelText('Wachtwoord'), 'een lang wachtwoord');
  await user.click(within(dialog).getByRole('button', { name: 'Ga verder' }));
  const link = await within(dialog).findByRole('link', { name: 'Koppel eerst een telefoon' });
  expect(link).toHaveAttribute('href', '/aanmelden');
});
