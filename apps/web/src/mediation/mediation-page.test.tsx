import { api } from '@steunpunt/contract';
import type { MediationView } from '@steunpunt/contract/mediations';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';
import { mediationOf } from './testing/a-mediation-view.ts';

const notes = { version: 0, text: '', savedAt: null, destroyedOn: null };

function open(mediation: MediationView = mediationOf('mediator')) {
  const role = mediation.relation === 'mediator' ? 'mediator' : 'lead';
  const server = signedInServer(aSession({ role, roles: [role] }))
    .answer(api.getMediation, mediation)
    .answer(api.getMediationNotes, notes)
    .answer(api.getPool, () => problemResponse('notFound'))
    .answer(api.listMediations, { requests: [], mediations: [] })
    .answer(api.getAgenda, { waiting: [], paused: [], toTell: [], counts: { own: 0, joint: 0 } });
  return { server, ...visit(`/mediation/${mediation.id}`, server) };
}

describe('a mediation', () => {
  test('says for every party and stage who said yes, no or nothing', async () => {
    open();
    const table = await screen.findByRole('table');
    const intake = within(table).getByRole('row', { name: /Losse intake/ });
    expect(intake).toHaveTextContent('ja, di 24 novgesproken di 24 nov');
    expect(intake).toHaveTextContent('nog vragen');
    expect(within(table).getByRole('row', { name: /Mediation verkennen/ })).toHaveTextContent(
      'nee, di 24 nov',
    );
  });

  test('offers what can be done now, and keeps what cannot in its place with the reason', async () => {
    open();
    const steps = await screen.findByRole('list', { name: 'Wat kan nu' });
    expect(within(steps).getByRole('button', { name: 'Intake gehouden' })).toBeVisible();
    expect(within(steps).getByText('Zet de overeenkomst klaar').closest('li')).toHaveTextContent(
      'Eerst alle intakes',
    );
    expect(within(steps).queryByText('Zet in de poule')).toBeNull();
  });

  test('takes a step on the version on the screen, and says what is missing first', async () => {
    const { server, user } = open();
    server.answer(api.takeMediationStep, mediationOf('mediator'));
    await user.click(await screen.findByRole('button', { name: 'Intake gehouden' }));
    const dialog = screen.getByRole('dialog', { name: 'Intake gehouden' });
    await user.click(within(dialog).getByRole('button', { name: 'Intake gehouden' }));
    expect(within(dialog).getByRole('link', { name: /Met wie: dit moet nog/ })).toBeVisible();
    await user.selectOptions(within(dialog).getByLabelText('Met wie?'), 'Ilse van Rijn, ouder');
    await user.type(within(dialog).getByLabelText('Op welke dag?'), '24-11-2025');
    await user.click(within(dialog).getByRole('button', { name: 'Intake gehouden' }));
    const [asked] = server.askedOf(api.takeMediationStep);
    expect(asked?.body).toEqual({ step: 'holdIntake', partyId: 'mother', on: '2025-11-24' });
    expect(asked?.headers.get('if-match')).toBe('"4"');
  });

  test('says why the server refused', async () => {
    const { server, user } = open();
    server.answer(api.takeMediationStep, () =>
      problemResponse('refused', { refusal: { code: 'partyUnwilling', parties: ['mother'] } }),
    );
    await user.click(await screen.findByRole('button', { name: 'Stop de mediation' }));
    await user.selectOptions(screen.getByLabelText('Wie stopt?'), 'een ouder');
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Stop de mediation' }));
    expect(await within(dialog).findByRole('link', { name: /Mediation is vrijwillig/ })).toBeVisible();
  });

  test('that stands still says why', async () => {
    open({ ...mediationOf('mediator'), paused: 'authorityConflict' });
    expect(await screen.findByRole('region', { name: 'Dit staat stil' })).toHaveTextContent(
      'Ouders met gezag zijn het niet eens',
    );
  });

  test('of a restricted case says that everything stays, and its notes can only be read', async () => {
    open({ ...mediationOf('mediator'), paused: 'restricted' });
    expect(await screen.findByRole('region', { name: 'Dit staat stil' })).toHaveTextContent(
      'Voor deze zaak geldt een beperking. Alles blijft staan, en er gebeurt niets mee tot de beperking voorbij is.',
    );
    expect(await screen.findByRole('textbox', { name: 'Uw eigen aantekeningen' })).toHaveAttribute(
      'readonly',
    );
  });
});

describe('the confidential notes', () => {
  test('are saved while they are typed, with a receipt that tells the truth', async () => {
    const { server, user } = open();
    server.answer(api.saveMediationNotes, { ...notes, version: 1, savedAt: '2026-11-24T09:52:16.000Z' });
    const field = await screen.findByRole('textbox', { name: 'Uw eigen aantekeningen' });
    server.unplug();
    await user.type(field, 'Rustig gesprek');
    expect(screen.getByText('niet bewaard')).toBeVisible();
    server.plugIn();
    expect(await screen.findByText('bewaard 10:52:16', {}, { timeout: 15_000 })).toBeVisible();
    expect(field).toHaveValue('Rustig gesprek');
    expect(server.askedOf(api.saveMediationNotes).at(-1)?.body).toMatchObject({ text: 'Rustig gesprek' });
  });

  test('are not on the page of a lead, and not asked for', async () => {
    const { server } = open(mediationOf('lead'));
    await screen.findByRole('table');
    expect(screen.queryByText('Uw eigen aantekeningen')).toBeNull();
    expect(server.askedOf(api.getMediationNotes)).toEqual([]);
  });
});

test('whoever puts a party right begins with what is known, and loses nothing of it', async () => {
  const lead = mediationOf('lead');
  const { server, user } = open(lead);
  server.answer(api.takeMediationStep, lead);
  await user.click(await screen.findByRole('button', { name: 'Verbeter wie meedoet' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.selectOptions(dialog.getByLabelText('Wie?'), 'Ilse van Rijn, ouder');
  const mail = dialog.getByLabelText('E-mailadres');
  expect(mail).toHaveValue('ilse@voorbeeld.nl');
  await user.clear(mail);
  await user.type(mail, 'van.rijn');
  await user.click(dialog.getByRole('button', { name: 'Verbeter wie meedoet' }));
  expect(dialog.getByRole('link', { name: /Vul een e-mailadres in/ })).toBeVisible();
  expect(server.askedOf(api.takeMediationStep)).toEqual([]);
  await user.type(mail, '@voorbeeld.nl');
  await user.click(dialog.getByRole('button', { name: 'Verbeter wie meedoet' }));
  expect(server.askedOf(api.takeMediationStep)[0]?.body).toEqual({
    step: 'changeParty',
    partyId: 'mother',
    authority: 'both',
    takesPart: true,
    mandate: true,
    name: 'Ilse van Rijn',
    number: null,
    mail: 'van.rijn@voorbeeld.nl',
  });
});

describe('papers by mail', () => {
  const mails = (refusal: string | null) => ({ mails: [], parties: [{ partyId: 'mother', refusal }] });
  const papers = (refusal: string | null, changes: Partial<MediationView> = {}) => {
    const mediation = { ...mediationOf('mediator'), ...changes };
    const { server } = open(mediation);
    server.answer(api.listMediationMails, mails(refusal)).answer(api.sendMediationPaper, {
      mails: [
        {
          id: 'mail-1',
          partyId: 'mother',
          title: 'Uitnodiging',
          state: 'queued',
          at: '2026-11-24T09:00:00.000Z',
          by: 'Pieter Koster',
          sentAt: null,
        },
      ],
      parties: [{ partyId: 'mother', refusal: null }],
    });
    return { server, ...visit(`/mediation/${mediation.id}/papier`, server) };
  };

  test('of a restricted case go nowhere: there is nothing to print or mail', async () => {
    papers('restricted', { paused: 'restricted' });
    expect(await screen.findByText(/Er gaat niets op papier of per mail/)).toBeVisible();
    expect(await screen.findByText(/Mailen kan nu niet/)).toHaveTextContent(
      'Voor deze zaak geldt een beperking',
    );
    expect(screen.queryByRole('button', { name: 'Druk af' })).toBeNull();
    expect(screen.queryByRole('article')).toBeNull();
  });

  test('go to a party after their yes, and are listed with how they stand', async () => {
    const { server, user } = papers(null);
    const press = await screen.findByRole('button', { name: 'Mail naar ilse@voorbeeld.nl' });
    await user.click(press);
    expect(screen.getByRole('alert')).toHaveTextContent('Vraag eerst of deze persoon');
    expect(server.askedOf(api.sendMediationPaper)).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /vindt het goed/ }));
    await user.click(press);
    expect(await screen.findByRole('list', { name: 'Al gemaild' })).toHaveTextContent(
      'Uitnodiging, aan Ilse van Rijn, ouderstaat klaar, nog niet verstuurd, door Pieter Koster',
    );
    expect(server.askedOf(api.sendMediationPaper)[0]?.body).toEqual({
      kind: 'invitation',
      partyId: 'mother',
      consent: true,
    });
  });

  test('are only printed for who wants no mail, and for others at the table', async () => {
    const { user } = papers('partyNotByMail');
    expect(await screen.findByText(/Deze persoon wil geen contact per mail/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Mail naar/ })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Welk papier?'), 'Geheimhouding');
    expect(await screen.findByRole('heading', { name: 'Verklaring van geheimhouding' })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Mail' })).toBeNull();
  });
});

test.each([
  ['lead', 'Let op: Pieter Koster', /Haal de mediator dan van de zaak/],
  ['mediator', 'Let op het einde', /Geef de zaak dan terug/],
] as const)(
  'a contract that ends while it runs is named to the %s, with what can be done',
  async (relation, title, advice) => {
    const ends = { on: '2026-12-04', by: 'contract' } as const;
    const mediator = { name: 'Pieter Koster', ends, doubted: false };
    open({
      ...mediationOf(relation),
      mediators: [{ ...mediator, id: relation === 'lead' ? 'pieter' : aSession().person.id }],
    });
    const warning = await screen.findByRole('region', { name: title });
    expect(warning).toHaveTextContent('loopt tot en met vrijdag 4 december');
    expect(warning).toHaveTextContent(advice);
  },
);

test('a mediator whom a caller doubts is named to the lead: somebody else has to come', async () => {
  const mediators = [{ id: 'pieter', name: 'Pieter Koster', ends: null, doubted: true }];
  open({ ...mediationOf('lead'), mediators });
  const warning = await screen.findByRole('region', { name: 'Let op: Pieter Koster' });
  expect(warning).toHaveTextContent('Haal de mediator dan van de zaak');
});
