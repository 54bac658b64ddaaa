import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aDesk, aReference, aSession } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const administrator = aSession({
  person: { id: 'petra', name: 'Petra Smits' },
  role: 'administrator',
  roles: ['administrator'],
});
const server = () =>
  signedInServer(administrator)
    .answer(api.getChecklist, {
      steps: [
        { step: 'region', done: true, count: 1 },
        { step: 'desks', done: false, count: 0 },
        { step: 'decider', done: false, count: 0 },
      ],
      region: aReference().region,
    })
    .answer(api.listPeople, { people: [] })
    .answer(api.getDoorbraakSettings, { decider: null });

test('the checklist says what is still needed', async () => {
  visit('/beheer', server());
  expect(await screen.findByRole('heading', { name: 'Nog 1 van 2 te doen' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Maak een aanmeldpunt' })).toBeVisible();
});

test('nobody who decides about a doorbraak is a wish, and counts in no number', async () => {
  visit('/beheer', server());
  expect(await screen.findByRole('heading', { name: 'Nog 1 van 2 te doen' })).toBeVisible();
  const wish = screen.getByRole('link', { name: 'Wens: wijs aan wie over een doorbraak beslist' });
  expect(wish).toHaveAttribute('href', '/beheer?deel=regio');
});

test('who is no administrator finds no settings, in the menu nor at the address', async () => {
  visit('/beheer', signedInServer());
  expect(await screen.findByText('Dit is voor beheerders')).toBeVisible();
  expect(within(screen.getByRole('navigation', { name: 'Hoofdmenu' })).queryByText('Beheer')).toBeNull();
});

test('a region without a name or an swv is not sent; each mistake has a way to its field', async () => {
  const fake = server();
  const { user } = visit('/beheer?deel=regio', fake);
  await user.clear(await screen.findByLabelText('Naam van de regio'));
  await user.click(screen.getByRole('button', { name: 'Haal PO Waterland weg' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar de regio' }));
  expect(await screen.findByRole('link', { name: 'Geef de regio een naam.' })).toBeVisible();
  expect(screen.getByRole('link', { name: /ten minste één samenwerkingsverband/ })).toBeVisible();
  expect(fake.askedOf(api.saveRegion)).toHaveLength(0);
});

test('a region is saved with its holidays as dates', async () => {
  const fake = server().answer(api.saveRegion, aReference().region);
  const { user } = visit('/beheer?deel=regio', fake);
  await user.click(await screen.findByRole('button', { name: 'Voeg een vakantie toe' }));
  const holidays = screen.getByRole('group', { name: 'Schoolvakanties' });
  await user.type(within(holidays).getByLabelText('Naam'), 'meivakantie');
  await user.type(within(holidays).getByLabelText('Van'), '26-4-2027');
  await user.type(within(holidays).getByLabelText('Tot en met'), '4-5-2027');
  const usual = screen.getByLabelText('Werkdagen, gewoon');
  await user.clear(usual);
  await user.type(usual, '8');
  await user.click(screen.getByRole('button', { name: 'Bewaar de regio' }));
  await expect
    .poll(() => fake.askedOf(api.saveRegion)[0]?.body)
    .toMatchObject({
      name: 'Waterland',
      schoolHolidays: [{ from: '2027-04-26', to: '2027-05-04', name: 'meivakantie', open: false }],
      decisionDays: { usual: 8, urgent: 2 },
    });
});

const els = { id: 'els', name: 'Els van Dijk', roles: ['lead'], swvs: ['PO2710'] };
const atTheDesk = { id: 'sandra', name: 'Sandra Vermeulen', roles: ['frontDesk'], swvs: [] };

test('who decides on a doorbraak is somebody who works with families, in a position', async () => {
  const decider = { personId: 'els', name: 'Els van Dijk', position: 'Wethouder jeugd' };
  const fake = server()
    .answer(api.getReference, aReference({ colleagues: [els, atTheDesk] }))
    .answer(api.saveDoorbraakSettings, { decider });
  const { user } = visit('/beheer?deel=regio', fake);
  const part = within(await screen.findByRole('region', { name: 'Wie beslist over een doorbraak' }));
  expect(await part.findByText(/is niemand aangewezen/)).toBeVisible();
  const who = part.getByLabelText('Wie beslist?');
  expect(within(who).queryByText('Sandra Vermeulen')).toBeNull();
  await user.selectOptions(who, 'Els van Dijk');
  await user.click(part.getByRole('button', { name: 'Bewaar wie beslist' }));
  expect(part.getByRole('link', { name: /in welke functie/ })).toBeVisible();
  expect(fake.askedOf(api.saveDoorbraakSettings)).toHaveLength(0);
  await user.type(part.getByLabelText('Functie'), 'Wethouder jeugd');
  await user.click(part.getByRole('button', { name: 'Bewaar wie beslist' }));
  expect(await part.findByText('Nu beslist Els van Dijk, Wethouder jeugd.')).toBeVisible();
  expect(fake.askedOf(api.saveDoorbraakSettings)[0]?.body).toEqual({
    decider: { personId: 'els', position: 'Wethouder jeugd' },
  });
});

test('a decider who left is named and can be put away', async () => {
  const decider = { personId: 'gone', name: 'Ria Blom', position: 'Bestuurder' };
  const fake = server()
    .answer(api.getDoorbraakSettings, { decider })
    .answer(api.saveDoorbraakSettings, { decider: null });
  const { user } = visit('/beheer?deel=regio', fake);
  expect(await screen.findByText(/Ria Blom kan niet meer beslissen/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Bewaar wie beslist' }));
  expect(await screen.findByText(/is niemand aangewezen/)).toBeVisible();
  expect(fake.askedOf(api.saveDoorbraakSettings)[0]?.body).toEqual({ decider: null });
});

test('a desk is saved with its hours as people write them', async () => {
  const fake = server().answer(api.changeDesk, aDesk());
  const { user } = visit('/beheer?deel=aanmeldpunten', fake);
  await user.click(await screen.findByRole('button', { name: 'Wijzig Aanmeldpunt Waterland' }));
  const phone = within(screen.getByRole('dialog')).getByRole('group', { name: 'Telefoontijden' });
  await user.clear(within(phone).getByLabelText('Woensdag'));
  await user.type(within(phone).getByLabelText('Woensdag'), '9-12');
  await user.click(screen.getByRole('button', { name: 'Bewaar het aanmeldpunt' }));
  await expect.poll(() => fake.askedOf(api.changeDesk)).toHaveLength(1);
  const body = fake.askedOf(api.changeDesk)[0]?.body as ReturnType<typeof aDesk>;
  expect(body.phoneHours.filter(({ weekday }) => weekday === 3)).toEqual([
    { weekday: 3, from: '09:00', to: '12:00' },
  ]);
});

const invitedBram = {
  id: 'bram',
  version: 1,
  name: 'Bram Kuiper',
  mail: 'bram@voorbeeld.nl',
  grants: [],
  waiting: [],
  state: 'invited' as const,
};

test('somebody who lost the link gets a new one; who takes part needs none', async () => {
  const els = { ...invitedBram, id: 'els', name: 'Els van Dijk', state: 'active' as const };
  const fake = server()
    .answer(api.listPeople, { people: [invitedBram, els] })
    .answer(api.inviteAgain, { person: invitedBram, invitation: 'nieuw' });
  const { user } = visit('/beheer?deel=mensen', fake);
  await user.click(await screen.findByRole('button', { name: 'Nieuwe link voor Bram Kuiper' }));
  expect(screen.queryByRole('button', { name: 'Nieuwe link voor Els van Dijk' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Maak een nieuwe link' }));
  expect(await screen.findByText(/\/uitnodiging#token=nieuw$/)).toBeVisible();
  expect(fake.askedOf(api.inviteAgain)).toHaveLength(1);
});

test('somebody invited gets a link that is shown once, with the token behind the #', async () => {
  const fake = server().answer(api.invitePerson, { person: invitedBram, invitation: 'eenmalig' });
  const { user } = visit('/beheer?deel=mensen', fake);
  await user.click(await screen.findByRole('button', { name: 'Nodig een collega uit' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByLabelText('Naam'), 'Bram Kuiper');
  await user.type(within(dialog).getByLabelText('E-mailadres van het werk'), 'bram@voorbeeld.nl');
  await user.click(within(dialog).getByRole('button', { name: 'Maak de uitnodiging' }));
  expect(await within(dialog).findByRole('link', { name: /samenwerkingsverband/ })).toBeVisible();
  await user.selectOptions(within(dialog).getByLabelText('Samenwerkingsverband'), 'PO2710');
  await user.click(within(dialog).getByRole('button', { name: 'Maak de uitnodiging' }));
  expect(await screen.findByText(/\/uitnodiging#token=eenmalig$/)).toBeVisible();
  expect(fake.askedOf(api.invitePerson)[0]?.body).toMatchObject({
    grants: [{ role: 'contactPerson', swv: 'PO2710', deskId: null }],
  });
});
