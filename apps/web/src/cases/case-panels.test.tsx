import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, aConsent, anInvolved, aReferral, aTask, caseSteps } from '../testing/case-builders.ts';
import { caseServer } from '../testing/case-server.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { visit } from '../testing/visit.tsx';

const dialogOf = (name: string | RegExp) => screen.findByRole('dialog', { name });

test('somebody is added with role, authority and how not to reach them', async () => {
  const server = caseServer().answer(api.addInvolved, aCase());
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Voeg toe: iemand' }));
  const dialog = await dialogOf('Iemand erbij');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  expect(within(dialog).getByRole('link', { name: 'Schrijf een naam op, of de organisatie.' })).toBeVisible();
  await user.selectOptions(within(dialog).getByLabelText('Wie is dit?'), 'Vader');
  await user.type(within(dialog).getByLabelText('Naam'), 'Piet Brouwer');
  await user.selectOptions(within(dialog).getByLabelText('Gezag'), 'Ouders samen');
  await user.type(within(dialog).getByLabelText('Geen contact via'), 'het werk');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.addInvolved)[0]?.body).toEqual({
    role: 'father',
    authority: 'both',
    name: 'Piet Brouwer',
    age: null,
    organisation: null,
    number: null,
    mail: null,
    noContactVia: 'het werk',
  });
});

test('a number that cannot be read is said so at the form, and what was typed stays', async () => {
  const server = caseServer().answer(api.changeInvolved, () =>
    problemResponse('refused', { refusal: { code: 'phoneNumberInvalid' } }),
  );
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Wijzig: Linda Brouwer' }));
  const dialog = await dialogOf('Wijzig een persoon');
  const number = within(dialog).getByLabelText('Telefoonnummer');
  expect(number).toHaveValue('06 01 23 45 67');
  await user.clear(number);
  await user.type(number, '12');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  expect(await within(dialog).findByText('Dit is geen telefoonnummer dat we kunnen lezen.')).toBeVisible();
  expect(number).toHaveValue('12');
  expect(server.askedOf(api.changeInvolved)[0]?.headers.get('if-match')).toBe('"1"');
});

test('a yes is asked with the words to read aloud, per purpose, and can be taken back', async () => {
  const server = caseServer().answer(api.recordConsent, aCase()).answer(api.withdrawConsent, aCase());
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: /^Toestemming van Linda Brouwer/ }));
  const dialog = await dialogOf('Toestemming van Linda Brouwer');
  expect(dialog).toHaveTextContent('“Mag ik u dit mailen?');
  await user.click(within(dialog).getByRole('button', { name: 'Ja: Mailen' }));
  await expect
    .poll(() => server.askedOf(api.recordConsent)[0]?.body)
    .toEqual({ involvedId: 'linda', purpose: 'mailing', given: true });
  expect(within(dialog).queryByRole('button', { name: 'Nee: Noteren' })).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Trek in: Gezondheid noteren' }));
  await expect
    .poll(() => server.askedOf(api.withdrawConsent)[0]?.path)
    .toBe('/cases/case-1/consents/consent-healthDetails/withdraw');
});

test('who may not decide for the pupil is greyed with the reason, before anybody presses', async () => {
  const father = anInvolved({
    id: 'piet',
    role: 'father',
    name: 'Piet Brouwer',
    authority: 'none',
    consents: [],
  });
  const { user } = visit('/zaken/case-1', caseServer(aCase({ people: [father] })));
  await user.click(await screen.findByRole('button', { name: 'Toestemming vragen: van Piet Brouwer' }));
  const dialog = await dialogOf('Toestemming van Piet Brouwer');
  const school = within(dialog).getByRole('heading', { name: 'Contact met school' }).closest('li');
  expect(school).toHaveTextContent('Kan nu niet: Ja of nee Dit mag iemand met gezag zeggen');
  expect(within(dialog).getByRole('button', { name: 'Ja: Noteren' })).toBeVisible();
});

test('parents who disagree are named, with what to do', async () => {
  visit('/zaken/case-1', caseServer(aCase({ conflicts: ['contactSchool'] })));
  expect(
    await screen.findByText(/De ouders zijn het niet eens over contact met school. Leg de zaak stil/),
  ).toBeVisible();
});

test('a task is added with a day as people write it, ticked off, and dropped', async () => {
  const server = caseServer().answer(api.addTask, aCase()).answer(api.changeTask, aCase());
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Nieuwe taak' }));
  const dialog = await dialogOf('Nieuwe taak');
  await user.click(within(dialog).getByRole('button', { name: 'Voeg toe' }));
  expect(within(dialog).getByRole('link', { name: 'Schrijf wat er moet gebeuren.' })).toBeVisible();
  await user.type(within(dialog).getByLabelText('Wat moet er gebeuren?'), 'School bellen');
  await user.type(within(dialog).getByLabelText('Wanneer klaar?'), 'morgen');
  await user.click(within(dialog).getByRole('button', { name: 'Voeg toe' }));
  await expect.poll(() => server.askedOf(api.addTask)).toHaveLength(1);
  expect(server.askedOf(api.addTask)[0]?.body).toMatchObject({ what: 'School bellen', ownerId: 'marloes' });
  await user.click(await screen.findByRole('checkbox', { name: 'Klaar: Mevrouw Brouwer terugbellen' }));
  await user.click(screen.getByRole('button', { name: 'Laat vervallen: Mevrouw Brouwer terugbellen' }));
  await expect
    .poll(() => server.askedOf(api.changeTask).map(({ body }) => body))
    .toEqual([{ state: 'done' }, { state: 'dropped' }]);
});

test('of what is over only the last stands there; the rest is folded away', async () => {
  const tasks = ['een', 'twee', 'drie'].map((what, index) =>
    aTask({ id: what, what, state: 'done', dueOn: `2026-10-0${index + 1}` }),
  );
  visit('/zaken/case-1', caseServer(aCase({ tasks })));
  expect(await screen.findByText('drie')).toBeVisible();
  expect(screen.getByText('Nog 2 die klaar of vervallen zijn')).toBeVisible();
});

test('felt support is asked when it is time, and "nee" says what follows', async () => {
  const server = caseServer(aCase({ supportAskedOn: '2026-11-20' })).answer(
    api.askSupport,
    aCase({ state: 'held' }),
  );
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Nu vragen' }));
  const dialog = await dialogOf('Voelt u zich gesteund?');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar het antwoord' }));
  expect(within(dialog).getByRole('link', { name: 'Kies een antwoord.' })).toBeVisible();
  await user.click(within(dialog).getByRole('radio', { name: 'Nee' }));
  expect(within(dialog).getByText('Bij nee gaat de zaak naar de tweede triage.')).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar het antwoord' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.askSupport)[0]?.body).toEqual({ answer: 'no', note: null });
});

test('referrals say what became of them, and taking one back needs a reason', async () => {
  const refused = aReferral({
    id: 'referral-0',
    target: 'colleague',
    toSwv: null,
    toPerson: { id: 'bram', name: 'Bram Kuiper' },
    state: 'refused',
    answer: 'Ik heb geen plek.',
    answeredBy: 'Bram Kuiper',
    answeredAt: '2026-11-19T09:00:00.000Z',
    may: [],
  });
  const server = caseServer(aCase({ referrals: [refused, aReferral()] })).answer(
    api.answerReferral,
    aReferral({ state: 'withdrawn' }),
  );
  const { user } = visit('/zaken/case-1', server);
  expect(await screen.findByText('Antwoord: Ik heb geen plek.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Neem terug' }));
  const dialog = await dialogOf('Neem de verwijzing terug');
  await user.type(within(dialog).getByLabelText('Waarom?'), 'Het gezin wil niet');
  await user.click(within(dialog).getByRole('button', { name: 'Neem terug' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.answerReferral)[0]?.body).toEqual({
    answer: 'withdraw',
    reason: 'Het gezin wil niet',
  });
});

test('the trail says which swv had the case, and why it went on', async () => {
  const trail = [
    { swv: 'VO9999', from: '2026-10-01T08:00:00.000Z', by: 'Joris Bakker', reason: null },
    {
      swv: 'PO2710',
      from: '2026-10-12T08:20:00.000Z',
      by: 'Marloes Hendriks',
      reason: 'Het kind zit nog op de basisschool.',
    },
  ];
  visit('/zaken/case-1', caseServer(aCase({ trail })));
  const heading = await screen.findByRole('heading', { name: 'Welk swv had de zaak' });
  expect(heading.parentElement).toHaveTextContent(
    'PO Waterland sinds ma 12 okt, door Marloes HendriksWaarom: Het kind zit nog op de basisschool.',
  );
});

test('a locked panel keeps its words with the reason', async () => {
  const steps = caseSteps({ addInvolved: 'caseClosed', addTask: 'caseClosed', askSupport: 'caseClosed' });
  visit(
    '/zaken/case-1',
    caseServer(aCase({ steps, people: [anInvolved({ consents: [aConsent('recording', true)] })] })),
  );
  expect(await screen.findByText('Nieuwe taak')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Nieuwe taak' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Voeg toe: iemand' })).toBeNull();
});
