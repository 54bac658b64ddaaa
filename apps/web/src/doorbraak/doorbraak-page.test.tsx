import { api } from '@steunpunt/contract';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';
import { aDoorbraakView } from './testing/a-doorbraak-view.ts';

const director = aDoorbraakView(['director']);

function open(doorbraak: DoorbraakView = director, path = `/doorbraak/${doorbraak.id}`) {
  const server = signedInServer(aSession({ role: 'mediator', roles: ['mediator'] }))
    .answer(api.getDoorbraak, doorbraak)
    .answer(api.listDoorbraaks, { requests: [], doorbraaks: [] })
    .answer(api.getPool, () => problemResponse('notFound'));
  return { server, ...visit(path, server) };
}

test('the plan is a board: who does what by when, and why it is late', async () => {
  open();
  const late = await screen.findByRole('region', { name: 'Te laat (1)' });
  expect(late).toHaveTextContent('Een rustige plek');
  expect(late).toHaveTextContent('Mevrouw De Groot');
  expect(late).toHaveTextContent('Het lokaal is niet klaar.');
  expect(screen.getByRole('region', { name: 'Klaar (1)' })).toHaveTextContent('Vervoer');
});

test('the meetings of the table say who came and who may decide', async () => {
  open();
  const tables = await screen.findByRole('region', { name: 'De doorbraaktafel' });
  expect(tables).toHaveTextContent('1 van 2 waren er');
  expect(within(tables).getByText(/Mevrouw De Groot/)).toHaveTextContent('mag beslissen, was er');
  expect(within(tables).getByText(/De heer Pol/)).toHaveTextContent('was er niet');
});

test('a follow-up asks how each open arrangement stands, and why what is not done', async () => {
  const { server, user } = open();
  server.answer(api.takeDoorbraakStep, director);
  await user.click(await screen.findByRole('button', { name: 'Loop de afspraken na' }));
  const dialog = screen.getByRole('dialog', { name: 'Loop de afspraken na' });
  const state = within(dialog).getByLabelText('Hoe staat het met: Een rustige plek');
  expect(within(dialog).queryByLabelText('Waarom?')).toBeNull();
  await user.selectOptions(state, 'Te laat');
  await user.click(within(dialog).getByRole('button', { name: 'Loop de afspraken na' }));
  expect(within(dialog).getByRole('link', { name: /Waarom: dit moet nog/ })).toBeVisible();
  await user.selectOptions(state, 'Klaar');
  await user.click(within(dialog).getByRole('button', { name: 'Loop de afspraken na' }));
  const [asked] = server.askedOf(api.takeDoorbraakStep);
  expect(asked?.body).toEqual({
    step: 'followUp',
    reviewed: [{ id: 'room', state: 'done', dueOn: '2026-12-01', reason: null }],
  });
  expect(asked?.headers.get('if-match')).toBe('"7"');
});

test('a text says that it is not confidential, and warns about a citizen service number', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Geef een signaal door' }));
  const dialog = within(screen.getByRole('dialog'));
  const text = dialog.getByLabelText('Wat moet anders in de regio?');
  expect(text).toHaveAccessibleDescription(/Zonder namen.* Niet vertrouwelijk: dit komt in het dossier/);
  await user.type(text, 'Kind 123456789 wacht.');
  expect(dialog.queryByText(/burgerservicenummer/)).toBeNull();
  await user.clear(text);
  await user.type(text, 'Kind 123456782 wacht.');
  expect(dialog.getByText(/123456782 lijkt op een burgerservicenummer/)).toBeVisible();
});

test('what is being written is not lost with the page without a question', async () => {
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Geef een signaal door' }));
  expect(leave()).toBe(false);
  const text = screen.getByLabelText('Wat moet anders in de regio?');
  await user.type(text, 'Zorg wacht');
  expect(leave()).toBe(true);
  await user.keyboard('{Escape}');
  const question = screen.getByRole('alert');
  expect(question).toHaveTextContent('Uw tekst is nog niet bewaard.');
  await user.keyboard('{Enter}');
  expect(text).toHaveFocus();
  expect(text).toHaveValue('Zorg wacht');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: 'Sluit zonder bewaren' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(leave()).toBe(false);
});

test('a text of one line says so too', async () => {
  const director = aDoorbraakView(['director']);
  const steps = director.steps.map((one) => (one.step === 'invite' ? { ...one, refusal: null } : one));
  const { user } = open({ ...director, steps });
  await user.click(await screen.findByRole('button', { name: 'Nodig iemand uit' }));
  const dialog = within(screen.getByRole('dialog'));
  const name = dialog.getByLabelText('Naam');
  expect(name).toHaveAccessibleDescription(/Niet vertrouwelijk/);
  await user.type(name, 'Kind 123456782');
  expect(dialog.getByText(/123456782 lijkt op een burgerservicenummer/)).toBeVisible();
});

test('what cannot be done yet stays in its place with the reason', async () => {
  open();
  const steps = await screen.findByRole('list', { name: 'Wat kan nu' });
  expect(within(steps).getByText('Alle afspraken zijn klaar').closest('li')).toHaveTextContent(
    'Er staan nog afspraken open',
  );
  expect(within(steps).queryByText('Neem het besluit')).toBeNull();
});

test('the explanation for a family says of every stage what happens', async () => {
  open(director, '/uitleg/doorbraak');
  expect(await screen.findByRole('heading', { name: 'Hoe een doorbraak gaat' })).toBeVisible();
  expect(screen.getByText(/Leerling en ouders vertellen zelf wat zij willen/)).toBeVisible();
});
