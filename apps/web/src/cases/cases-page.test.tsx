import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCaseRow, aReferral } from '../testing/case-builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const noor = aCaseRow({
  id: 'case-2',
  number: '2026-0413',
  childName: 'Noor',
  childAge: 8,
  school: null,
  state: 'held',
  ownerName: null,
  nextTerm: null,
});
const server = () =>
  signedInServer()
    .answer(api.listCases, { cases: [aCaseRow(), noor], next: null, count: 2 })
    .answer(api.listReferralsToMe, { referrals: [] });

test('a row tells for whom, about what, how it stands and what comes first', async () => {
  visit('/zaken', server());
  const link = await screen.findByRole('link', { name: 'Jasmijn (12), De Poldervlieger' });
  const row = link.closest('li') as HTMLElement;
  expect(link).toHaveAttribute('href', '/zaken/case-1');
  expect(row).toHaveTextContent('Linda Brouwer · 2026-0412');
  expect(row).toHaveTextContent('Speciaal onderwijs en TLV');
  expect(row).toHaveTextContent('Begeleiding');
  expect(row).toHaveTextContent('di 24 nov 17:00');
  expect(row).toHaveTextContent('terugbellen');
  expect(screen.getByText('2 zaken, nieuwste eerst')).toBeVisible();
});

test('a case of nobody that waits for the second triage says so', async () => {
  visit('/zaken', server());
  const row = (await screen.findByRole('link', { name: 'Noor (8)' })).closest('li') as HTMLElement;
  expect(within(row).getByText('Tweede triage')).toBeVisible();
  expect(row).toHaveTextContent('nog van niemand');
});

test('a promise whose clock stands still is not shown as due', async () => {
  const waiting = aCaseRow({ nextTerm: { kind: 'suspended', at: '2026-11-10T16:00:00.000Z' } });
  visit('/zaken', server().answer(api.listCases, { cases: [waiting], next: null, count: 1 }));
  const row = (await screen.findByRole('link', { name: /^Jasmijn/ })).closest('li') as HTMLElement;
  expect(row).toHaveTextContent('klok staat stil');
  expect(row).not.toHaveTextContent('10 nov');
});

test('filters stand in the address and are asked of the server', async () => {
  const asked = server();
  const { user, router } = visit('/zaken', asked);
  await user.click(await screen.findByRole('button', { name: 'Van mij' }));
  await user.click(screen.getByRole('button', { name: 'Afgesloten' }));
  expect(router.state.location.search).toMatchObject({ van: 'mij', staat: 'closed' });
  await expect
    .poll(() => asked.askedOf(api.listCases).at(-1)?.query)
    .toMatchObject({ whose: 'mine', state: 'closed' });
  expect(screen.getByRole('button', { name: 'Van mij' })).toHaveAttribute('aria-pressed', 'true');
});

test('an address with nonsense opens the whole list', async () => {
  const asked = server();
  visit('/zaken?staat=weg&van=iedereen&swv=XX', asked);
  await screen.findByRole('link', { name: 'Noor (8)' });
  expect(asked.askedOf(api.listCases)[0]?.query).toEqual({});
});

test('the arrow keys walk from row to row and Enter opens', async () => {
  const { user } = visit('/zaken', server());
  await screen.findByRole('link', { name: 'Noor (8)' });
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Jasmijn (12), De Poldervlieger' })).toHaveFocus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('link', { name: 'Noor (8)' })).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('link', { name: 'Jasmijn (12), De Poldervlieger' })).toHaveFocus();
});

test('more is fetched by the last key of the page', async () => {
  const asked = signedInServer()
    .answer(api.listReferralsToMe, { referrals: [] })
    .answer(api.listCases, ({ query }) =>
      query['cursor'] === undefined
        ? { cases: [aCaseRow()], next: 'after-1', count: 2 }
        : { cases: [noor], next: null, count: 2 },
    );
  const { user } = visit('/zaken', asked);
  await user.click(await screen.findByRole('button', { name: 'Toon meer' }));
  expect(await screen.findByRole('link', { name: 'Noor (8)' })).toBeVisible();
  expect(asked.askedOf(api.listCases).at(-1)?.query).toEqual({ cursor: 'after-1' });
});

test('an empty list says how a case comes about, and a filtered one how to see more', async () => {
  const empty = server().answer(api.listCases, { cases: [], next: null, count: 0 });
  const { user } = visit('/zaken', empty);
  expect(await screen.findByText('Er zijn nog geen zaken')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Staat stil' }));
  expect(await screen.findByText('Met deze filters staat hier niets')).toBeVisible();
});

test('a colleague’s change appears by itself', async () => {
  let owner: string | null = null;
  const asked = server().answer(api.listCases, () => ({
    cases: [aCaseRow({ ownerName: owner })],
    next: null,
    count: 1,
  }));
  visit('/zaken', asked);
  expect(await screen.findByText(/nog van niemand/)).toBeVisible();
  owner = 'Bram Kuiper';
  asked.tell('cases', 'case-1');
  expect(await screen.findByText(/Bram Kuiper/)).toBeVisible();
});

test('a referral to me is answered where I see it', async () => {
  let referrals = [aReferral({ may: ['accept', 'refuse'], proposedBy: 'Joris Bakker', version: 3 })];
  const asked = server()
    .answer(api.listReferralsToMe, () => ({ referrals }))
    .answer(api.answerReferral, () => {
      referrals = [];
      return aReferral({ state: 'accepted', version: 4, may: [] });
    });
  const { user } = visit('/zaken', asked);
  const panel = await screen.findByRole('region', { name: 'Naar u verwezen' });
  expect(panel).toHaveTextContent('Zaak 2026-0412');
  expect(panel).toHaveTextContent('De overstap naar het vo is aan jullie.');
  await user.click(within(panel).getByRole('button', { name: 'Neem aan' }));
  await expect.poll(() => screen.queryByRole('region', { name: 'Naar u verwezen' })).toBeNull();
  const [sent] = asked.askedOf(api.answerReferral);
  expect(sent?.body).toEqual({ answer: 'accept', reason: null });
  expect(sent?.headers.get('if-match')).toBe('"3"');
});
