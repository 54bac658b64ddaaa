import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aContact, aSession } from '../../testing/builders.ts';
import { aCase } from '../../testing/case-builders.ts';
import { caseServer } from '../../testing/case-server.ts';
import { problemResponse } from '../../testing/fake-server.ts';
import { visit } from '../../testing/visit.tsx';

const server = (contact: ContactView = aContact()) =>
  caseServer().answer(api.getContact, contact).answer(api.caseProposals, { cases: [] });
const proposal = {
  caseId: 'case-1',
  number: '2026-0412',
  state: 'followUp' as const,
  ownerName: 'Bram Kuiper',
  openedAt: '2026-10-12T08:20:00.000Z',
  childName: 'Jasmijn',
  callerName: 'Linda Brouwer',
  by: ['number' as const, 'childAndSchool' as const],
};

test('without a running case of the same family a contact becomes a case in one step', async () => {
  const asked = server().answer(api.openCase, aCase());
  const { user, router } = visit('/gesprekken/contact-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Maak er een zaak van' }));
  await expect.poll(() => router.state.location.pathname).toBe('/zaken/case-1');
  expect(asked.askedOf(api.openCase)).toHaveLength(1);
  expect(await screen.findByRole('heading', { level: 1, name: 'Jasmijn Brouwer, 12 jaar' })).toBeVisible();
});

test('with one, both stand side by side and nothing is put together by itself', async () => {
  const asked = server()
    .answer(api.caseProposals, { cases: [proposal] })
    .answer(api.joinCase, aCase());
  const { user, router } = visit('/gesprekken/contact-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Maak er een zaak van' }));
  const dialog = await screen.findByRole('dialog', { name: 'Maak er een zaak van' });
  expect(
    await within(dialog).findByText('Gevonden op hetzelfde nummer, hetzelfde kind en dezelfde school'),
  ).toBeVisible();
  expect(within(dialog).getByRole('button', { name: 'Maak een nieuwe zaak' })).toBeVisible();
  expect(asked.askedOf(api.openCase)).toHaveLength(0);
  await user.click(within(dialog).getByRole('button', { name: 'Voeg bij deze zaak: 2026-0412' }));
  await expect.poll(() => router.state.location.pathname).toBe('/zaken/case-1');
  expect(asked.askedOf(api.joinCase)[0]?.body).toEqual({ caseId: 'case-1' });
});

test('a colleague who was first is told about, in words', async () => {
  const asked = server().answer(api.openCase, () =>
    problemResponse('refused', { refusal: { code: 'alreadyInCase' } }),
  );
  const { user } = visit('/gesprekken/contact-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Maak er een zaak van' }));
  expect(await screen.findByText('Dit gesprek hoort al bij een zaak.')).toBeVisible();
});

test('a contact in a case leads there, and that can be undone with a reason', async () => {
  const asked = server(aContact({ case: { id: 'case-1', number: '2026-0412' } })).answer(api.leaveCase, {});
  const { user } = visit('/gesprekken/contact-1', asked);
  expect(await screen.findByRole('link', { name: 'Zaak 2026-0412' })).toHaveAttribute(
    'href',
    '/zaken/case-1',
  );
  expect(screen.queryByRole('button', { name: 'Maak er een zaak van' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
  const dialog = await screen.findByRole('dialog', { name: 'Maak ongedaan' });
  await user.type(within(dialog).getByLabelText('Waarom?'), 'Ander gezin');
  await user.click(within(dialog).getByRole('button', { name: 'Haal uit de zaak' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(asked.askedOf(api.leaveCase)[0]?.body).toEqual({ reason: 'Ander gezin' });
});

test('two contacts of one person are pointed at, and taken apart with a reason', async () => {
  const other = { id: 'contact-7', number: '2026-0007', arrivedAt: '2026-11-02T09:00:00.000Z' };
  const row = {
    ...other,
    version: 1,
    channel: 'phone' as const,
    state: 'closed' as const,
    noCaseOutcome: null,
    swv: 'PO2710',
    nature: null,
    urgency: 'U3' as const,
    first: null,
    until: null,
    standsStill: false,
    ownerName: null,
    callerName: 'L. Brouwer',
    childName: 'Jasmijn',
    question: null,
  };
  let known = [] as ContactView['samePerson'];
  const asked = server()
    .answer(api.getContact, () => aContact({ samePerson: known }))
    .answer(api.listContacts, { contacts: [row], next: null, count: 1 })
    .answer(api.joinContacts, () => {
      known = [other];
      return {};
    })
    .answer(api.partContacts, {});
  const { user } = visit('/gesprekken/contact-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Wijs een gesprek aan' }));
  const dialog = await screen.findByRole('dialog', { name: 'Zelfde persoon' });
  await user.type(within(dialog).getByLabelText(/Zoek op naam/), 'brouwer');
  await user.click(
    await within(dialog).findByRole('button', { name: 'Zelfde persoon: L. Brouwer, 2026-0007' }),
  );
  expect(asked.askedOf(api.joinContacts)[0]?.body).toEqual({ contactId: 'contact-7' });
  await user.click(await screen.findByRole('button', { name: 'Toch niet dezelfde persoon: 2026-0007' }));
  const apart = await screen.findByRole('dialog', { name: 'Toch niet dezelfde persoon' });
  await user.type(within(apart).getByLabelText('Waarom?'), 'Een zus van haar');
  await user.click(within(apart).getByRole('button', { name: 'Haal uit elkaar' }));
  await expect
    .poll(() => asked.askedOf(api.partContacts)[0]?.body)
    .toEqual({ contactId: 'contact-7', reason: 'Een zus van haar' });
});

test.each([
  ['the desk', aSession({ role: 'desk', roles: ['desk'] }), aContact({ relation: 'desk' })],
  ['a paused contact', aSession(), aContact({ state: 'paused' })],
])('%s is offered no case', async (_, session, contact) => {
  visit('/gesprekken/contact-1', server(contact).answer(api.getSession, session));
  await screen.findByRole('heading', { level: 1, name: 'Linda Brouwer' });
  expect(screen.queryByRole('button', { name: 'Maak er een zaak van' })).toBeNull();
});
