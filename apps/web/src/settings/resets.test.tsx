import { api } from '@steunpunt/contract';
import type { ResetView } from '@steunpunt/contract/resets';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const reset: ResetView = {
  id: 'r1',
  person: { id: 'marloes', name: 'Marloes Hendriks' },
  what: 'secondFactor',
  askedBy: 'Petra Smits',
  askedAt: '2026-11-23T08:00:00.000Z',
  state: 'asked',
  mayShow: true,
};
const els = aSession({ person: { id: 'els', name: 'Els van Dijk' }, role: 'lead', roles: ['lead'] });

test('the lead sees the link once, with whom to give it to', async () => {
  const server = signedInServer(els)
    .answer(api.listResets, { resets: [reset] })
    .answer(api.showReset, { reset: { ...reset, state: 'shown', mayShow: false }, token: 'abc' });
  const { user } = visit('/beheer', server);
  await user.click(await screen.findByRole('button', { name: 'Toon de link voor Marloes Hendriks' }));
  const dialog = await screen.findByRole('dialog', { name: 'De link voor Marloes Hendriks' });
  expect(within(dialog).getByText(/\/herstel\/telefoon#token=abc$/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Sluit' }));
  expect(screen.queryByText(/token=abc/)).toBeNull();
});

test('without requests the panel says so', async () => {
  visit('/beheer', signedInServer(els).answer(api.listResets, { resets: [] }));
  expect(await screen.findByText('Er zijn geen aanvragen')).toBeVisible();
});

test('the lead gives a new account its role, as the second person', async () => {
  const server = signedInServer(els)
    .answer(api.listResets, { resets: [] })
    .answer(api.listAskedRoles, {
      asked: [
        {
          person: { id: 'nina', name: 'Nina Kok' },
          grants: [{ role: 'contactPerson', swv: 'PO2710', deskId: null }],
          askedBy: ['Petra Smits'],
          askedAt: '2026-11-23T08:00:00.000Z',
          mayApprove: true,
        },
      ],
    })
    .answer(api.approveRoles, {});
  const { user } = visit('/beheer', server);
  const list = await screen.findByRole('list', { name: 'Rollen die wachten' });
  expect(list).toHaveTextContent(/Nina Kok: Contactpersoon \(PO Waterland\).*Gevraagd door Petra Smits/);
  server.answer(api.listAskedRoles, { asked: [] });
  await user.click(within(list).getByRole('button', { name: 'Geef deze rol aan Nina Kok' }));
  await expect.poll(() => screen.queryByRole('list', { name: 'Rollen die wachten' })).toBeNull();
  expect(server.askedOf(api.approveRoles).map(({ path }) => path)).toEqual([
    '/people/nina/asked-roles/approve',
  ]);
});
