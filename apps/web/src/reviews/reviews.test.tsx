import { api } from '@steunpunt/contract';
import type { ReviewView } from '@steunpunt/contract/reviews';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSession } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const saskia = aSession({
  person: { id: 'saskia', name: 'Saskia Groen' },
  role: 'privacyOfficer',
  roles: ['privacyOfficer'],
});
const use: ReviewView = {
  id: 'r1',
  version: 3,
  rule: 'breakGlass',
  at: '2026-11-20T09:12:00.000Z',
  person: { id: 'joris', name: 'Joris Bakker' },
  role: 'contactPerson',
  relation: 'glass',
  record: { kind: 'case', number: '2026-0412' },
  reason: 'De moeder belt in paniek',
  records: 1,
  dueOn: '2026-11-18',
  overdue: true,
  reviewedBy: null,
  reviewedAt: null,
  outcome: null,
  note: null,
  refusal: null,
};
const own: ReviewView = {
  ...use,
  id: 'r2',
  rule: 'sample',
  reason: null,
  overdue: false,
  person: { id: 'saskia', name: 'Saskia Groen' },
  refusal: { code: 'ownReview' },
};
const serverWith = (reviews: ReviewView[]) =>
  signedInServer(saskia).answer(api.listReviews, {
    reviews,
    next: null,
    counts: { open: reviews.length, overdue: 1 },
  });

test('the privacy officer begins the day with what must be looked back on, the count of what is late first', async () => {
  visit('/', serverWith([use, own]));
  expect(await screen.findByRole('heading', { level: 1, name: 'Toezicht' })).toBeVisible();
  expect(await screen.findByText('2 te doen, 1 te laat')).toBeVisible();
  const [first, second] = within(screen.getByRole('list', { name: 'Nog te doen' })).getAllByRole('listitem');
  expect(first).toHaveTextContent(/Noodtoegang\s*Joris Bakker, contactpersoon, met noodtoegang/);
  expect(first).toHaveTextContent('Reden: De moeder belt in paniek');
  expect(first).toHaveTextContent('zaak 2026-0412');
  expect(first).toHaveTextContent(/Te laat: moest/);
  expect(within(second as HTMLElement).queryByRole('button')).toBeNull();
  expect(second).toHaveTextContent('gaat over uzelf');
});

test('an outcome that is not in order needs a note, and is sent on the version that was read', async () => {
  const done: ReviewView = { ...use, version: 4, outcome: 'spoken', reviewedBy: 'Saskia Groen' };
  const server = serverWith([use]).answer(api.decideReview, done);
  const { user } = visit('/toezicht', server);
  await user.click(await screen.findByRole('button', { name: /^Rond af: Noodtoegang, Joris Bakker/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Noodtoegang: wat is de uitkomst?' });
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de uitkomst' }));
  expect(within(dialog).getByRole('link', { name: 'Kies een uitkomst.' })).toBeVisible();
  await user.click(within(dialog).getByRole('radio', { name: 'Besproken met de collega' }));
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de uitkomst' }));
  expect(within(dialog).getByRole('link', { name: /Schrijf in een paar woorden/ })).toBeVisible();
  await user.type(within(dialog).getByRole('textbox', { name: 'Toelichting' }), 'Was terecht');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de uitkomst' }));
  const [asked] = server.askedOf(api.decideReview);
  expect(asked?.body).toEqual({ outcome: 'spoken', note: 'Was terecht' });
  expect(asked?.headers.get('if-match')).toBe('"3"');
});

test('somebody else finds nothing here', async () => {
  const server = signedInServer();
  visit('/toezicht', server);
  expect(await screen.findByText('Dit is voor de privacyfunctionaris')).toBeVisible();
  expect(server.askedOf(api.listReviews)).toEqual([]);
});
