import { api } from '@steunpunt/contract';
import { belscript20261 } from '@steunpunt/domain/belscript/belscript-2026-1';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
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

test('of a restricted case no answer can be corrected, and the page says why', async () => {
  const contact = aContact({ isRestricted: true, whyNotCorrect: { code: 'restricted' } });
  visit(`/gesprekken/${contact.id}`, signedInServer().answer(api.getContact, contact));
  expect(await screen.findByText('Verbeter een antwoord')).toHaveTextContent(
    'Voor deze zaak geldt een beperking',
  );
  expect(screen.queryByRole('button', { name: /^Verbeter/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Voeg een antwoord toe' })).toBeNull();
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

test('when a colleague corrected something else, what was typed stays and is saved on the newer version', async () => {
  const server = serverWith().refuse(api.correctContact, 'staleVersion', { version: 4 });
  const { user } = visit('/gesprekken/contact-1', server);
  await user.click(await screen.findByRole('button', { name: 'Verbeter: Naam kind' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(await within(dialog).findByLabelText('Naam kind'), 'e');
  await user.type(within(dialog).getByLabelText(/Waarom verandert u dit/), 'Verkeerd gehoord');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de verbetering' }));
  expect(await within(dialog).findByText(/Een collega veranderde net iets anders/)).toBeVisible();
  expect(within(dialog).getByLabelText('Naam kind')).toHaveValue('Jasmijne');
  await expect.poll(() => server.askedOf(api.getContact).length).toBe(2);
  expect(within(dialog).queryByText('Wat er nu staat')).toBeNull();
});

describe('when a colleague corrected the same answer', () => {
  /** Somebody typed "Jasmijne"; by then a colleague had saved "Yasmine" as version 4. */
  async function clashed() {
    const before = aContact();
    const story = { ...before.story, answers: { ...before.story?.answers, childName: { value: 'Yasmine' } } };
    const newer = aContact({ version: 4, story: story as never });
    let found = before;
    const server = signedInServer()
      .answer(api.getContact, () => found)
      .answer(api.getBelscript, belscript20261 as never)
      .refuse(api.correctContact, 'staleVersion', { version: 4 });
    const { user } = visit('/gesprekken/contact-1', server);
    await user.click(await screen.findByRole('button', { name: 'Verbeter: Naam kind' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Naam kind'), 'e');
    await user.type(dialog.getByLabelText(/Waarom verandert u dit/), 'Verkeerd gehoord');
    found = newer;
    await user.click(dialog.getByRole('button', { name: 'Bewaar de verbetering' }));
    await dialog.findByText('Wat er nu staat');
    server.answer(api.correctContact, newer);
    const press = (name: string) => user.click(dialog.getByRole('button', { name }));
    return { server, dialog, press, saved: () => server.askedOf(api.correctContact) };
  }

  test('both stand beside each other, and it is not saved before one is chosen', async () => {
    const { dialog, press, saved } = await clashed();
    expect(dialog.getByText('Wat u invulde').nextElementSibling).toHaveTextContent('Jasmijne');
    expect(dialog.getByText('Wat er nu staat').nextElementSibling).toHaveTextContent('Yasmine');
    await press('Bewaar de verbetering');
    const link = await dialog.findByRole('link', { name: 'Kies eerst wat er moet staan.' });
    expect(dialog.getByRole('region', { name: /Wat moet er staan/ })).toHaveAttribute(
      'id',
      link.getAttribute('href')?.slice(1),
    );
    expect(saved()).toHaveLength(1);
  });

  test('what I filled in can take its place, on the version I have seen', async () => {
    const { dialog, press, saved } = await clashed();
    await press('Gebruik wat ik invulde');
    expect(dialog.getByLabelText(/Waarom verandert u dit/)).toHaveValue('Verkeerd gehoord');
    await press('Bewaar de verbetering');
    await expect.poll(() => saved().length).toBe(2);
    expect(saved()[1]?.body).toMatchObject({ answers: { childName: { value: 'Jasmijne' } } });
    expect(saved()[1]?.headers.get('if-match')).toBe('"4"');
  });

  test('both can be put together, and mine can still be had back', async () => {
    const { dialog, press } = await clashed();
    await press('Zet ze onder elkaar');
    expect(dialog.getByLabelText('Naam kind')).toHaveValue('Yasmine / Jasmijne');
    expect(dialog.getByText('Wat u invulde').nextElementSibling).toHaveTextContent(/^Jasmijne$/);
    await press('Gebruik wat ik invulde');
    expect(dialog.getByLabelText('Naam kind')).toHaveValue('Jasmijne');
  });

  test('what stands there can be left', async () => {
    const { press, saved } = await clashed();
    await press('Laat staan wat er nu staat');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(saved()).toHaveLength(1);
  });
});

test('a correction of a colleague is told before mine is saved over it', async () => {
  const before = aContact();
  const story = { ...before.story, answers: { ...before.story?.answers, childName: { value: 'Yasmine' } } };
  let found = before;
  const server = serverWith().answer(api.getContact, () => found);
  const { user } = visit('/gesprekken/contact-1', server);
  await user.click(await screen.findByRole('button', { name: 'Verbeter: Naam kind' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(await dialog.findByLabelText('Naam kind'), 'e');
  found = aContact({ version: 4, story: story as never });
  server.tell('contacts', 'contact-1', 4);
  expect(await dialog.findByText('Wat er nu staat')).toBeVisible();
  expect(dialog.getByLabelText('Naam kind')).toHaveValue('Jasmijne');
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
