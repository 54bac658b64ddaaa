import { api } from '@steunpunt/contract';
import { belscript20261 } from '@steunpunt/domain/belscript/belscript-2026-1';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aContact } from '../testing/builders.ts';
import type { FakeServer } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const serverWith = (contact = aContact()): FakeServer =>
  signedInServer()
    .answer(api.getContact, contact)
    .answer(api.getBelscript, belscript20261 as never);

test('a contact shows the question, the promise with its days, the route with its reasons, and who', async () => {
  visit('/gesprekken/contact-1', serverWith());
  expect(await screen.findByRole('heading', { level: 1, name: 'Linda Brouwer' })).toBeVisible();
  expect(screen.getByText('“Welke scholen zijn er in de buurt?”')).toBeVisible();
  expect(
    screen.getByText('De contactpersoon belt uiterlijk dinsdag 24 november vóór 17.00 uur terug.'),
  ).toBeVisible();
  expect(screen.getByRole('row', { name: /za 21 nov telt niet Weekend/ })).toBeVisible();
  expect(screen.getByText('De beller zoekt een oplossing.')).toBeVisible();
  expect(screen.getByRole('link', { name: '06 01 23 45 67' })).toHaveAttribute('href', 'tel:+31601234567');
  expect(screen.getByRole('link', { name: 'Speciaal onderwijs in de regio' })).toBeVisible();
});

test.each([true, false])('a contact on the joint agenda says so: %s', async (onJointAgenda) => {
  visit('/gesprekken/contact-1', serverWith(aContact({ onJointAgenda })));
  await screen.findByRole('heading', { level: 1, name: 'Linda Brouwer' });
  expect(screen.queryAllByText('Gezamenlijk overleg')).toHaveLength(onJointAgenda ? 1 : 0);
});

test('what a person may not see leaves no empty place behind', async () => {
  const contact = aContact({
    contactDetails: null,
    child: null,
    story: null,
    safety: null,
    may: ['take'],
    relation: 'team',
  });
  visit('/gesprekken/contact-1', serverWith(contact));
  expect(await screen.findByRole('heading', { level: 1, name: 'Gesprek 2026-0041' })).toBeVisible();
  expect(screen.queryByText('Beller')).toBeNull();
  expect(screen.queryByText('Alle antwoorden')).toBeNull();
  expect(screen.getByRole('button', { name: 'Pak op' })).toBeVisible();
});

test('a contact that does not exist, or may not be seen, is said to be not there', async () => {
  visit('/gesprekken/contact-9', signedInServer().refuse(api.getContact, 'notFound'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Dit gesprek is er niet' })).toBeVisible();
});

test('an answer is corrected with a reason, on the version that was on screen', async () => {
  const corrected = aContact({ version: 4, child: { ...aContact().child, name: 'Jasmijne' } as never });
  const server = serverWith().answer(api.correctContact, corrected);
  const { user } = visit('/gesprekken/contact-1', server);
  await user.click(await screen.findByRole('button', { name: 'Verbeter: Naam kind' }));
  const dialog = await screen.findByRole('dialog', { name: 'Verbeter een antwoord' });
  const field = await within(dialog).findByLabelText('Naam kind');
  expect(field).toHaveValue('Jasmijn');
  await user.type(field, 'e');
  await user.type(within(dialog).getByLabelText(/Waarom verandert u dit/), 'Verkeerd gehoord');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de verbetering' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const [asked] = server.askedOf(api.correctContact);
  expect(asked?.body).toEqual({ answers: { childName: { value: 'Jasmijne' } }, reason: 'Verkeerd gehoord' });
  expect(asked?.headers.get('if-match')).toBe('"3"');
});

test('a correction without a reason is not sent, and the summary leads to the reason', async () => {
  const server = serverWith();
  const { user } = visit('/gesprekken/contact-1', server);
  await user.click(await screen.findByRole('button', { name: 'Verbeter: Naar school?' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('radio', { name: /Nee, helemaal niet/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de verbetering' }));
  const link = await within(dialog).findByRole('link', { name: 'Schrijf in een paar woorden waarom.' });
  expect(link).toHaveAttribute('href', `#${within(dialog).getByLabelText(/Waarom verandert u dit/).id}`);
  expect(server.askedOf(api.correctContact)).toHaveLength(0);
});

test('when a colleague was first, what was typed stays and the newer version is fetched', async () => {
  const server = serverWith().refuse(api.correctContact, 'staleVersion', { version: 4 });
  const { user } = visit('/gesprekken/contact-1', server);
  await user.click(await screen.findByRole('button', { name: 'Verbeter: Naam kind' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText('Naam kind'), 'e');
  await user.type(within(dialog).getByLabelText(/Waarom verandert u dit/), 'Verkeerd gehoord');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de verbetering' }));
  expect(await within(dialog).findByText(/Een collega heeft dit net veranderd/)).toBeVisible();
  expect(within(dialog).getByLabelText('Naam kind')).toHaveValue('Jasmijne');
  await expect.poll(() => server.askedOf(api.getContact).length).toBe(2);
});

test('the history is asked for only when somebody wants to see it', async () => {
  const server = serverWith().answer(api.contactHistory, {
    corrections: [
      {
        at: '2026-11-21T09:00:00.000Z',
        by: 'Sandra Vermeulen',
        reason: 'Verkeerd gehoord',
        changes: [{ questionId: 'childName', label: 'Naam kind', before: 'Jasmine', after: 'Jasmijn' }],
      },
    ],
  });
  const { user } = visit('/gesprekken/contact-1', server);
  const summary = await screen.findByText('Bekijk wat er later is verbeterd');
  expect(server.askedOf(api.contactHistory)).toHaveLength(0);
  await user.click(summary);
  expect(await screen.findByText('Reden: Verkeerd gehoord')).toBeVisible();
  expect(screen.getByText('Jasmine').tagName).toBe('DEL');
});
