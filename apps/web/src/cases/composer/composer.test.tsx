import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  aCase,
  aConsent,
  anInvolved,
  aTimeline,
  aTimelineItem,
  caseSteps,
} from '../../testing/case-builders.ts';
import { caseServer } from '../../testing/case-server.ts';
import { problemResponse } from '../../testing/fake-server.ts';
import { visit } from '../../testing/visit.tsx';

const field = () => screen.findByRole('textbox', { name: 'Notitie' });
const draft = {
  place: 'caseNote',
  recordId: 'case-1',
  savedAt: '2026-11-23T13:03:22.000Z',
  fromName: null,
} as const;

test('Ctrl+Enter puts the note in the file, with its minutes, and forgets the half written text', async () => {
  const server = caseServer()
    .answer(api.caseTimeline, aTimeline([]))
    .answer(api.addEntry, aCase({ minutes: 44 }));
  const { user } = visit('/zaken/case-1', server);
  await user.type(await screen.findByLabelText('Minuten'), '12');
  await user.click(await field());
  await user.paste('School gebeld.');
  await screen.findByText('bewaard 14:03:22', {}, { timeout: 3_000 });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(async () => (await field()).textContent).toBe('');
  const [sent] = server.askedOf(api.addEntry);
  expect(sent?.body).toEqual({ kind: 'note', text: 'School gebeld.', minutes: 12, withId: null });
  expect(sent?.headers.get('idempotency-key')).toMatch(/^[\w-]{16,64}$/);
  await expect.poll(() => server.askedOf(api.saveDraft).at(-1)?.body).toEqual({ text: '' });
});

test('what is typed is kept on the server within a second, and the receipt tells when', async () => {
  const server = caseServer();
  const { user } = visit('/zaken/case-1', server);
  await user.click(await field());
  await user.paste('Half');
  expect(await screen.findByText('bewaard 14:03:22', {}, { timeout: 3_000 })).toBeVisible();
  expect(server.askedOf(api.saveDraft).map(({ path, body }) => [path, body])).toEqual([
    ['/drafts/caseNote/case-1', { text: 'Half' }],
  ]);
});

test('without a line it says so, and saves by itself when the line is back', async () => {
  const server = caseServer();
  const { user } = visit('/zaken/case-1', server);
  const note = await field();
  server.unplug();
  await user.click(note);
  await user.paste('Nog niet weg');
  expect(await screen.findByText('niet bewaard', {}, { timeout: 3_000 })).toBeVisible();
  server.plugIn();
  expect(await screen.findByText('bewaard 14:03:22', {}, { timeout: 6_000 })).toBeVisible();
  expect(server.askedOf(api.saveDraft).at(-1)?.body).toEqual({ text: 'Nog niet weg' });
}, 12_000);

test('a half written text is there again, and one that a colleague gave on goes under it', async () => {
  const server = caseServer().answer(api.getDraft, {
    drafts: [
      { ...draft, text: 'Van mij.' },
      { ...draft, text: 'Van Bram.', fromName: 'Bram Kuiper' },
    ],
  });
  const { user } = visit('/zaken/case-1', server);
  await expect.poll(async () => (await field()).textContent).toBe('Van mij.');
  expect(screen.getByText(/Half geschreven door Bram Kuiper/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Neem over' }));
  expect(await field()).toHaveValue('Van mij.\n\nVan Bram.');
  expect(screen.queryByText(/Half geschreven door Bram Kuiper/)).toBeNull();
});

test('changing to Mail and back keeps the text, and a mail is put in the file as one', async () => {
  const server = caseServer().answer(api.addEntry, aCase());
  const { user } = visit('/zaken/case-1', server);
  await user.type(await field(), 'Gevraagd welke stukken er missen.');
  await user.click(screen.getByRole('tab', { name: 'Mail' }));
  const mail = await screen.findByRole('textbox', { name: /Mail die is verstuurd/ });
  expect(mail).toHaveValue('Gevraagd welke stukken er missen.');
  await user.selectOptions(screen.getAllByLabelText('Met wie?').at(-1) as HTMLElement, 'Linda Brouwer');
  await user.type(mail, '{Control>}{Enter}{/Control}');
  await expect
    .poll(() => server.askedOf(api.addEntry)[0]?.body)
    .toMatchObject({
      kind: 'mail',
      withId: 'linda',
    });
});

test('a contact that needs a yes is refused with which yes and of whom, and the text stays', async () => {
  const server = caseServer().answer(api.addEntry, () =>
    problemResponse('refused', {
      refusal: { code: 'consentNeeded', purpose: 'contactSchool', from: 'parent' },
    }),
  );
  const { user } = visit('/zaken/case-1', server);
  await user.type(await field(), 'School gebeld{Control>}{Enter}{/Control}');
  expect(
    await screen.findByText(/Eerst is toestemming nodig van een ouder met gezag: contact met school/),
  ).toBeVisible();
  expect(await field()).toHaveValue('School gebeld');
});

test('nothing is sent without a text or with minutes that are none, and the summary leads to the field', async () => {
  const server = caseServer();
  const { user } = visit('/zaken/case-1', server);
  await user.type(await screen.findByLabelText('Minuten'), 'kort');
  await user.click(screen.getByRole('button', { name: 'Zet in dossier' }));
  expect(await screen.findByRole('link', { name: 'Schrijf eerst iets op.' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Schrijf de minuten als een getal, zoals 15.' })).toHaveAttribute(
    'href',
    `#${screen.getByLabelText('Minuten').id}`,
  );
  expect(server.askedOf(api.addEntry)).toHaveLength(0);
});

test('a number like a citizen service number is warned about and taken out with one key, and health without a yes', async () => {
  const people = [anInvolved({ consents: [aConsent('recording', true)] })];
  const { user } = visit('/zaken/case-1', caseServer(aCase({ people })));
  await user.type(await field(), 'Hij heeft 123456782 als nummer');
  expect(screen.getByText(/123456782 lijkt op een burgerservicenummer/)).toBeVisible();
  await user.keyboard('{Alt>}b{/Alt}');
  expect(await field()).toHaveValue('Hij heeft [nummer weggehaald] als nummer');
  expect(screen.queryByText(/lijkt op een burgerservicenummer/)).toBeNull();
  expect(screen.getAllByText(/Schrijf niets over gezondheid/)[0]).toBeVisible();
});

test('a colleague who takes the case away in mid-sentence leaves text, cursor and focus as they were', async () => {
  let gone = false;
  const server = caseServer()
    .answer(api.getCase, () => (gone ? problemResponse('notFound') : aCase()))
    .answer(api.giveDraftOn, {});
  const { user } = visit('/zaken/case-1', server);
  const note = (await field()) as HTMLTextAreaElement;
  await user.type(note, 'Ik was net bez');
  gone = true;
  server.tell('cases', 'case-1', 8);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Deze zaak is nu van iemand anders' }),
  ).toBeVisible();
  expect(note.isConnected).toBe(true);
  expect(note).toHaveFocus();
  expect(screen.queryByText('“Welke vso-scholen zijn er in de buurt?”')).toBeNull();
  await user.keyboard('ig.');
  expect(note).toHaveValue('Ik was net bezig.');
  await user.click(screen.getByRole('button', { name: 'Geef door aan de nieuwe eigenaar' }));
  await expect.poll(() => server.askedOf(api.giveDraftOn)).toHaveLength(1);
  expect(server.askedOf(api.saveDraft).at(-1)?.body).toEqual({ text: 'Ik was net bezig.' });
  expect((await screen.findAllByText('Uw tekst is doorgegeven.'))[0]).toBeVisible();
});

test('a case that was lost while away still shows its writer what they had typed', async () => {
  const server = caseServer()
    .refuse(api.getCase, 'notFound')
    .answer(api.getDraft, { drafts: [{ ...draft, text: 'Nog niet af.' }] });
  visit('/zaken/case-1', server);
  expect(await field()).toHaveValue('Nog niet af.');
  expect(screen.getByRole('button', { name: 'Geef door aan de nieuwe eigenaar' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Zet in dossier' })).toBeNull();
});

test('a colleague’s note appears under what is being typed, which stays as it is', async () => {
  let items = [aTimelineItem()];
  const server = caseServer().answer(api.caseTimeline, () => aTimeline(items));
  const { user } = visit('/zaken/case-1', server);
  const note = (await field()) as HTMLTextAreaElement;
  await user.type(note, 'Midden in een zin');
  note.setSelectionRange(6, 6);
  items = [aTimelineItem({ id: 'item-2', text: 'Bram belde ook.', by: 'Bram Kuiper' }), ...items];
  server.tell('cases', 'case-1', 8);
  expect(await screen.findByText('Bram belde ook.')).toBeVisible();
  expect(note).toHaveFocus();
  expect(note.selectionStart).toBe(6);
  expect(note).toHaveValue('Midden in een zin');
});

test('when nothing may be written the button keeps its place with the reason', async () => {
  visit(
    '/zaken/case-1',
    caseServer(aCase({ state: 'paused', steps: caseSteps({ addEntry: 'paused', addTask: 'paused' }) })),
  );
  const place = (await screen.findByText('Zet in dossier')).closest('span') as HTMLElement;
  expect(place).toHaveTextContent('Kan nu niet: Zet in dossier Eerst beslist een leidinggevende');
  expect(screen.queryByRole('button', { name: 'Zet in dossier' })).toBeNull();
});

test('a note about health has a text of its own, and goes into the file as one', async () => {
  const server = caseServer().answer(api.addEntry, aCase());
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('tab', { name: 'Gezondheid' }));
  const text = await screen.findByRole('textbox', { name: 'Notitie over gezondheid' });
  await user.click(text);
  await user.paste('Astma');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(() => server.askedOf(api.addEntry)[0]?.body)
    .toEqual({ kind: 'health', text: 'Astma', minutes: 0, withId: null });
  expect(server.askedOf(api.saveDraft).map(({ path }) => path)).not.toContain('/drafts/caseNote/case-1');
});

test('without consent the note about health is locked, with the reason, and nothing can be typed', async () => {
  const consents = [aConsent('healthDetails', true, { withdrawnAt: '2026-11-20T13:02:00.000Z' })];
  const server = caseServer(aCase({ people: [anInvolved({ consents })] }));
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('tab', { name: 'Gezondheid' }));
  const panel = await screen.findByRole('tabpanel', { name: 'Gezondheid' });
  expect(panel).toHaveTextContent('Kan nu niet: Notitie over gezondheid Eerst toestemming vragen');
  expect(within(panel).queryByRole('textbox')).toBeNull();
});
