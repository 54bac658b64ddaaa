import { api } from '@steunpunt/contract';
import type { ReaderView } from '@steunpunt/contract/readers';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aContact } from '../testing/builders.ts';
import { aCase } from '../testing/case-builders.ts';
import { caseServer } from '../testing/case-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const reader = (more: Partial<ReaderView>): ReaderView => ({
  personId: 'marloes',
  name: 'Marloes Hendriks',
  role: 'contactPerson',
  relation: 'owner',
  reads: 12,
  changes: 3,
  refused: 0,
  firstAt: '2026-11-20T09:00:00.000Z',
  lastAt: '2026-11-23T13:03:00.000Z',
  ...more,
});

test('the owner sees who opened and changed the case, and is told what is not among it', async () => {
  const joris = reader({
    personId: 'joris',
    name: 'Joris Bakker',
    relation: null,
    reads: 0,
    changes: 0,
    refused: 1,
  });
  const server = caseServer(aCase({ relation: 'owner' })).answer(api.caseReaders, {
    readers: [reader({}), joris],
  });
  const { user } = visit('/zaken/case-1', server);
  const question = await screen.findByText('Wie heeft dit dossier gezien?');
  expect(server.askedOf(api.caseReaders)).toHaveLength(0);
  await user.click(question);
  const list = await screen.findByRole('list', { name: 'Inzage in dit dossier' });
  const [first, second] = [...list.children];
  expect(first).toHaveTextContent('Marloes Hendriks contactpersoon, als eigenaar');
  expect(first).toHaveTextContent('12 keer gezien, 3 keer gewijzigd');
  expect(first).toHaveTextContent('Laatst op maandag 23 november, 14:03');
  expect(second).toHaveTextContent('Joris Bakker contactpersoon1 keer geweigerd');
  expect(screen.getByText(/in een lijst of bij het zoeken/)).toBeVisible();
});

test.each([
  ['lead', 1],
  ['team', 0],
] as const)('with a contact of a %s the question stands there %i times', async (relation, times) => {
  visit('/gesprekken/contact-1', signedInServer().answer(api.getContact, aContact({ relation })));
  await screen.findByRole('heading', { level: 1, name: 'Linda Brouwer' });
  expect(screen.queryAllByText('Wie heeft dit dossier gezien?')).toHaveLength(times);
});

test('the overview to hand out tells by role what was done, and names nobody', async () => {
  const server = caseServer(aCase({ relation: 'owner' })).answer(api.caseReaders, {
    readers: [reader({}), reader({ personId: 'bram', name: 'Bram Kuiper', relation: 'team', changes: 0 })],
  });
  visit('/zaken/case-1/inzage', server);
  const sheet = await screen.findByRole('article', { name: 'Overzicht om mee te geven' });
  expect(sheet).toHaveTextContent('Zaak 2026-0412');
  expect(sheet).toHaveTextContent(
    'Contactpersoon (2 mensen): 24 keer gezien en 3 keer gewijzigd, voor het laatst op maandag 23 november, 14:03.',
  );
  expect(sheet).not.toHaveTextContent(/Marloes|Bram/);
  expect(screen.getByRole('button', { name: 'Druk af' })).toBeVisible();
});
