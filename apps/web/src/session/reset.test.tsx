import { api } from '@steunpunt/contract';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { signedInServer, visit } from '../testing/visit.tsx';

const nobody = () => signedInServer().refuse(api.getSession, 'notSignedIn');

test('a link for the second factor asks the password and then couples a phone', async () => {
  window.history.replaceState(null, '', '/herstel/telefoon#token=abc');
  const server = nobody()
    .answer(api.redeemReset, { next: { next: 'enrolment', ways: [] } })
    .answer(api.beginEnrolment, {
      id: 'a1',
      secret: 'GEZDGNBV',
      address: 'otpauth://totp/x?secret=GEZDGNBV',
    });
  const { user } = visit('/herstel/telefoon', server);
  await user.type(await screen.findByLabelText('Uw wachtwoord'), 'een lang wachtwoord{Enter}');
  expect(await screen.findByRole('heading', { name: 'Koppel uw telefoon' })).toBeVisible();
  expect(server.askedOf(api.redeemReset)[0]?.body).toEqual({
    token: 'abc',
    what: 'secondFactor',
    password: 'een lang wachtwoord',
  });
});

test('a link that is not complete is said to be so', async () => {
  window.history.replaceState(null, '', '/herstel/wachtwoord');
  visit('/herstel/wachtwoord', nobody());
  expect(await screen.findByText('Deze link is niet compleet')).toBeVisible();
});
