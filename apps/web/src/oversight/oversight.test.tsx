import { api } from '@steunpunt/contract';
import type { RetentionTermsView } from '@steunpunt/contract/oversight';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const saskia = aSession({
  person: { id: 'saskia', name: 'Saskia Groen' },
  role: 'privacyOfficer',
  roles: ['privacyOfficer'],
});
const terms: RetentionTermsView = {
  version: 3,
  terms: [
    {
      kind: 'closedCase',
      unit: 'months',
      amount: 48,
      usual: 36,
      bounds: { least: 12, most: 84 },
      wouldGo: 2,
    },
    { kind: 'mediationNotes', unit: 'weeks', amount: 8, usual: 8, bounds: null, wouldGo: null },
  ],
  report: { madeAt: '2026-11-23T08:00:00.000Z', counts: [{ kind: 'closedCase', records: 2 }] },
  changes: [
    {
      at: '2026-11-20T09:00:00.000Z',
      by: 'Saskia Groen',
      what: 'closedCase',
      before: 36,
      after: 48,
      reason: 'Zo is het afgesproken',
    },
  ],
};

test('the terms say how long, on what that rests, what goes next and what was changed; a fixed one is locked', async () => {
  visit('/toezicht/bewaren', signedInServer(saskia).answer(api.getRetentionTerms, terms));
  const list = await screen.findByRole('list', { name: 'Bewaartermijnen' });
  const [ofCase, ofNotes] = within(list).getAllByRole('listitem');
  expect(ofCase).toHaveTextContent('Afgesloten zaak met alles wat erbij hoort');
  expect(ofCase).toHaveTextContent('4 jaar, vanaf de dag van afsluiten');
  expect(ofCase).toHaveTextContent('Nu zijn 2 dossiers voorbij deze termijn.');
  expect(ofCase).toHaveTextContent('Gebruikelijk is 3 jaar');
  expect(ofNotes).toHaveTextContent('Kan nu niet: Verander Deze termijn ligt vast');
  expect(within(ofNotes as HTMLElement).queryByRole('button')).toBeNull();
  expect(screen.getByRole('region', { name: 'Dit wordt bij de volgende keer gewist' })).toHaveTextContent(
    'Afgesloten zaak met alles wat erbij hoort: 2',
  );
  expect(screen.getByRole('region', { name: 'Wat is er veranderd' })).toHaveTextContent(
    /van 3 jaar naar 4 jaarSaskia Groen, .*Zo is het afgesproken/,
  );
});

test('another term tells what it would delete, needs a number within bounds and a reason, and goes on the version seen', async () => {
  const server = signedInServer(saskia)
    .answer(api.getRetentionTerms, terms)
    .answer(api.previewRetentionTerm, { wouldGo: 7 })
    .answer(api.changeRetentionTerm, { ...terms, version: 4 });
  const { user } = visit('/toezicht/bewaren', server);
  await user.click(await screen.findByRole('button', { name: /^Verander: Afgesloten zaak/ }));
  const dialog = await screen.findByRole('dialog', { name: /^Hoe lang bewaren wij dit/ });
  const number = within(dialog).getByRole('textbox', { name: 'Aantal maanden' });
  await user.clear(number);
  await user.type(number, '6');
  await user.click(within(dialog).getByRole('button', { name: 'Verander' }));
  expect(within(dialog).getByRole('link', { name: 'Kies een getal van 12 tot en met 84.' })).toBeVisible();
  expect(within(dialog).getByRole('link', { name: /^Schrijf in een paar woorden/ })).toBeVisible();
  await user.clear(number);
  await user.type(number, '24');
  expect(await within(dialog).findByText(/Nu zijn 7 dossiers voorbij deze termijn/)).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarom?' }), 'Korter is genoeg');
  await user.click(within(dialog).getByRole('button', { name: 'Verander' }));
  await expect
    .poll(() => server.askedOf(api.changeRetentionTerm)[0])
    .toMatchObject({
      path: '/oversight/retention-terms/closedCase',
      body: { amount: 24, reason: 'Korter is genoeg' },
    });
  expect(server.askedOf(api.changeRetentionTerm)[0]?.headers.get('if-match')).toBe('"3"');
});

test('the rules are changed the same way, and requests are shown by number and day', async () => {
  const values = { manyRecordsAnHour: 30, samplePercent: 5, workingDays: 5 };
  const server = signedInServer(saskia)
    .answer(api.getReviewSettings, { version: 1, values, changes: [] })
    .answer(api.listRequestTerms, {
      requests: [
        {
          id: 'q',
          kind: 'access',
          state: 'open',
          caseNumber: '2026-0412',
          swv: 'PO2710',
          askedOn: '2026-10-01',
          dueOn: '2026-11-02',
          isExtended: false,
          decidedOn: null,
        },
      ],
    });
  const { user } = visit('/toezicht/regels', server);
  const rules = await screen.findByRole('list', { name: 'Regels' });
  expect(rules).toHaveTextContent('30 dossiers');
  expect(rules).toHaveTextContent('5 procent');
  await user.click(screen.getByRole('link', { name: 'Verzoeken' }));
  const open = await screen.findByRole('list', { name: 'Wacht op besluit' });
  expect(open).toHaveTextContent(/Inzage\s*Zaak 2026-0412/);
  expect(open).toHaveTextContent(/te laat, antwoord moest voor/);
});

test('in another role the pages are not there', async () => {
  visit('/toezicht/bewaren', signedInServer());
  expect(await screen.findByText('Dit is voor de privacyfunctionaris')).toBeVisible();
});
