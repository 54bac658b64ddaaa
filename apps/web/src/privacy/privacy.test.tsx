import { api } from '@steunpunt/contract';
import type { AccessFile, CasePrivacyView } from '@steunpunt/contract/privacy';
import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { aContact } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';
import { request, steps } from './testing/requests.ts';

const privacy = (more: Partial<CasePrivacyView> = {}): CasePrivacyView => ({
  caseId: 'case-1',
  caseNumber: '2026-0412',
  restrictedSince: null,
  keptUntil: null,
  requests: [],
  holds: [],
  people: [{ id: 'ilse', role: 'mother', name: 'Ilse van Rijn' }],
  mayHold: true,
  ...more,
});

const server = (view: CasePrivacyView) => signedInServer().answer(api.getCasePrivacy, view);

test('what a parent asks is written down, and who asks for access must be named', async () => {
  const fake = server(privacy()).answer(api.askPrivacyRequest, privacy({ requests: [request()] }));
  const { user } = visit('/zaken/case-1/privacy', fake);
  await user.click(await screen.findByRole('button', { name: 'Leg een verzoek vast' }));
  await user.click(screen.getByRole('button', { name: 'Leg vast' }));
  expect(await screen.findByRole('link', { name: 'Kies wie inzage vraagt.' })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Wie vraagt het?'), 'moeder, Ilse van Rijn');
  await user.click(screen.getByRole('button', { name: 'Leg vast' }));
  const card = await screen.findByRole('article', { name: 'Inzage' });
  expect(card).toHaveTextContent('moeder, Ilse van Rijn');
  expect(card).toHaveTextContent('maandag 21 december');
  expect(within(card).getByRole('link', { name: 'Maak het dossier om te geven' })).toHaveAttribute(
    'href',
    '/verzoeken/request-1/inzage',
  );
  expect(fake.askedOf(api.askPrivacyRequest)[0]?.body).toMatchObject({ kind: 'access', aboutId: 'ilse' });
});

test('before erasing it stands there what goes and what stays; without a ground nothing is sent', async () => {
  const erasure = request({ kind: 'erasure', aboutId: null, aboutRole: null });
  const fake = server(privacy({ requests: [erasure] }))
    .answer(api.getErasurePreview, {
      caseNumber: '2026-0412',
      contacts: 2,
      goes: [
        { table: 'contact', rows: 2 },
        { table: 'promise', rows: 1 },
        { table: 'case_looker', rows: 4 },
      ],
      stays: [{ table: 'audit_row', why: 'wie wat heeft gezien' }],
    })
    .answer(api.takePrivacyStep, request({ kind: 'erasure', state: 'granted', caseId: null }))
    .answer(api.listPrivacyRequests, { requests: [] });
  const { user } = visit('/zaken/case-1/privacy', fake);
  await user.click(await screen.findByRole('button', { name: 'Wis de zaak' }));
  const dialog = await screen.findByRole('dialog', { name: 'Wis de zaak' });
  expect(await within(dialog).findByText('Gesprekken: 2')).toBeVisible();
  expect(within(dialog).getByText('Wie wat heeft gezien')).toBeVisible();
  expect(within(dialog).getByText(/niet ongedaan/)).toBeVisible();
  await user.click(within(dialog).getByRole('button', { name: 'Wis de zaak' }));
  expect(await within(dialog).findByRole('link', { name: 'Kies de grond.' })).toBeVisible();
  expect(fake.askedOf(api.takePrivacyStep)).toHaveLength(0);
  await user.selectOptions(within(dialog).getByLabelText('Op welke grond?'), 'noLongerNeeded');
  await user.click(within(dialog).getByRole('button', { name: 'Wis de zaak' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Verzoeken over privacy' })).toBeVisible();
  expect(fake.askedOf(api.takePrivacyStep)[0]?.body).toEqual({
    step: 'grant',
    ground: 'noLongerNeeded',
    reason: null,
  });
});

test('what somebody may not decide stands there with its reason, and a restriction in sight', async () => {
  const view = privacy({
    restrictedSince: '2026-11-21',
    mayHold: false,
    requests: [request({ steps: steps(['withdraw'], 'onlyLead') })],
  });
  visit('/zaken/case-1/privacy', server(view));
  expect(await screen.findByRole('region', { name: 'Voor deze zaak geldt een beperking' })).toHaveTextContent(
    'Sinds zaterdag 21 november',
  );
  expect(screen.getAllByText('Alleen voor de leidinggevende').length).toBe(3);
  expect(screen.queryByRole('link', { name: 'Maak het dossier om te geven' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Zet het dossier vast' })).toBeNull();
});

const file: AccessFile = {
  schema: 'steunpunt-inzage-2',
  madeAt: '2026-11-23T13:03:00.000Z',
  caseNumber: '2026-0412',
  moreCases: [],
  about: { role: 'mother', name: 'Ilse van Rijn' },
  parts: [
    { part: 'person', items: [{ at: null, what: 'role', label: null, text: 'mother' }] },
    {
      part: 'notes',
      items: [{ at: '2026-11-20T09:00:00.000Z', what: 'entry', label: null, text: 'Gebeld met [naam]' }],
    },
  ],
  leftOut: [{ part: 'contacts', why: 'otherPerson', times: 3 }],
};

test('the file to hand over has a heading for each part, dates, and what was left out and why; it can be saved', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:file';
  });
  const fake = signedInServer().answer(api.getAccessFile, file).answer(api.listSamePersons, { matches: [] });
  const { user } = visit('/verzoeken/request-1/inzage', fake);
  const sheet = await screen.findByRole('article', { name: 'Dossier om te geven' });
  expect(within(sheet).getByRole('heading', { name: 'Wat wij opschreven' })).toBeVisible();
  expect(sheet).toHaveTextContent('vrijdag 20 november, 10:00Gebeld met [naam]');
  expect(sheet).toHaveTextContent('Gesprekken, 3 keer. Dit gaat over iemand anders');
  await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }));
  expect(JSON.parse((await saved[0]?.text()) ?? '{}')).toEqual(file);
  expect(fake.askedOf(api.getAccessFile)).toHaveLength(1);
});

test('how long a call is kept is asked only when somebody wants to know, and a lead can hold it', async () => {
  const kept = { contactId: 'contact-1', isInCase: false, keptUntil: '2027-11-20', holds: [], mayHold: true };
  const fake = signedInServer()
    .answer(api.getContact, aContact({ relation: 'lead' }))
    .answer(api.getContactRetention, kept)
    .answer(api.addContactHold, kept);
  const { user } = visit('/gesprekken/contact-1', fake);
  await user.click(await screen.findByText('Hoe lang bewaren wij dit gesprek?'));
  expect(await screen.findByText('Tot zaterdag 20 november 2027. Daarna wordt alles gewist.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Zet het gesprek vast' }));
  await user.type(screen.getByLabelText('Tot en met welke dag?'), '1-1-2020');
  await user.click(screen.getByRole('button', { name: 'Zet vast' }));
  expect(await screen.findByRole('link', { name: 'Schrijf in een paar woorden waarom.' })).toBeVisible();
  expect(fake.askedOf(api.addContactHold)).toHaveLength(0);
});

test('open requests stand in a list with their term, and what is late says so', async () => {
  const fake = signedInServer().answer(api.listPrivacyRequests, {
    requests: [request({ dueOn: '2020-01-06' }), request({ id: 'request-2', caseId: null })],
  });
  visit('/verzoeken', fake);
  const open = await screen.findByRole('region', { name: 'Wacht op besluit' });
  expect(await within(open).findByText(/te laat, antwoord moest voor maandag 6 januari/)).toBeVisible();
  expect(within(open).getByText('Zaak 2026-0412, gewist')).toBeVisible();
  expect(within(open).getByRole('link', { name: 'Zaak 2026-0412' })).toHaveAttribute(
    'href',
    '/zaken/case-1/privacy',
  );
});
