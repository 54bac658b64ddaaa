import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { aCase, caseSteps } from '../testing/case-builders.ts';
import { caseServer } from '../testing/case-server.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { visit } from '../testing/visit.tsx';

const until = '2026-11-23T14:03:22.000Z';
const glass = { id: 'g1', caseId: 'case-1', number: '2026-0412', until };
const file = aCase({ relation: 'glass', glassUntil: until, steps: caseSteps({ addEntry: 'onlyOwner' }) });
const serverWith = () => caseServer(file).answer(api.getGlass, { open: null }).answer(api.getSession, joris);
const joris = aSession({
  person: { id: 'joris', name: 'Joris Bakker' },
  role: 'contactPerson',
  roles: ['contactPerson'],
});

test('by its number and a reason, after signing in again, one case opens to be read', async () => {
  let fresh = false;
  const server = serverWith()
    .answer(api.signIn, () => {
      fresh = true;
      return joris;
    })
    .answer(api.openGlass, () =>
      fresh ? glass : problemResponse('refused', { refusal: { code: 'freshSignInNeeded' } }),
    );
  const { user } = visit('/noodtoegang', server);
  await user.click(await screen.findByRole('button', { name: 'Open deze zaak' }));
  expect(screen.getByRole('link', { name: /Vul het nummer van de zaak in/ })).toBeVisible();
  expect(server.askedOf(api.openGlass)).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: 'Nummer van de zaak' }), '2026-0412');
  await user.type(
    screen.getByRole('textbox', { name: 'Waarom kan dit niet wachten?' }),
    'De moeder belt in paniek',
  );
  await user.click(screen.getByRole('button', { name: 'Open deze zaak' }));
  // The dialog is loaded when it is first needed.
  const asks = { name: 'Meld u eerst opnieuw aan' };
  const dialog = await screen.findByRole('dialog', asks, { timeout: 20_000 });
  await user.type(within(dialog).getByLabelText('E-mailadres'), 'joris@voorbeeld.nl');
  await user.type(within(dialog).getByLabelText('Wachtwoord'), 'paardenbloem in juni{Enter}');
  const banner = { name: 'Noodtoegang tot 15:03' };
  expect(await screen.findByRole('heading', banner, { timeout: 20_000 })).toBeVisible();
  expect(server.askedOf(api.openGlass).at(-1)?.body).toEqual({
    number: '2026-0412',
    reason: 'De moeder belt in paniek',
  });
  expect(screen.queryByRole('textbox', { name: 'Notitie' })).toBeNull();
});

test('a case that is not there and one from which somebody is kept out say the same', async () => {
  const { user } = visit('/noodtoegang', serverWith().refuse(api.openGlass, 'notFound'));
  await user.type(await screen.findByRole('textbox', { name: 'Nummer van de zaak' }), '2026-0001');
  await user.type(screen.getByRole('textbox', { name: 'Waarom kan dit niet wachten?' }), 'Het is dringend');
  await user.click(screen.getByRole('button', { name: 'Open deze zaak' }));
  expect(await screen.findByText('Er is geen zaak met dit nummer, of u mag haar niet zien.')).toBeVisible();
});

test('it can be closed before the hour is over', async () => {
  const server = serverWith().answer(api.getGlass, { open: glass }).answer(api.closeGlass, {});
  const { user, router } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Sluit de zaak nu' }));
  await screen.findByRole('heading', { level: 1, name: 'Noodtoegang' });
  expect(server.askedOf(api.closeGlass)).toHaveLength(1);
  expect(router.state.location.pathname).toBe('/noodtoegang');
});
