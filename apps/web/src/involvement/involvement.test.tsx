import { api } from '@steunpunt/contract';
import type { InvolvementView } from '@steunpunt/contract/involvements';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { caseServer } from '../testing/case-server.ts';
import { visit } from '../testing/visit.tsx';

const bram: InvolvementView = {
  id: 'i1',
  person: { id: 'bram', name: 'Bram Kuiper' },
  why: 'declared',
  saidBy: 'Bram Kuiper',
  saidAt: '2026-11-20T09:12:00.000Z',
  ended: null,
};
const serverWith = (involvements: InvolvementView[], may = true) =>
  caseServer().answer(api.listInvolvements, { involvements, mayEnd: may, mayNameAdviser: may });

test('who is involved says so, after being told that only the lead can take it back, and is sent away from the page', async () => {
  const server = serverWith([], false).answer(api.declareInvolvement, {});
  const { user, router } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Ik ben betrokken' }));
  const dialog = await screen.findByRole('dialog', { name: 'Bent u betrokken?' });
  expect(dialog).toHaveTextContent('Alleen de leidinggevende kan het weer opheffen.');
  await user.click(within(dialog).getByRole('button', { name: 'Ja, ik ben betrokken' }));
  await expect.poll(() => router.state.location.pathname).toBe('/werkvoorraad');
  expect(server.askedOf(api.declareInvolvement)[0]?.body).toEqual({ kind: 'case', id: 'case-1' });
  expect(screen.queryByRole('button', { name: 'Leg een TLV-adviseur vast' })).toBeNull();
});

test('the lead sees who is kept out and lets them in with a reason', async () => {
  const server = serverWith([bram]).answer(api.endInvolvement, {});
  const { user } = visit('/zaken/case-1', server);
  const list = await screen.findByRole('list', { name: 'Collega’s die erbuiten staan' });
  expect(list).toHaveTextContent('Bram Kuiper ziet dit niet: zegt zelf betrokken te zijn.');
  await user.click(within(list).getByRole('button', { name: 'Hef op voor Bram Kuiper' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mag Bram Kuiper dit weer zien?' });
  await user.click(within(dialog).getByRole('button', { name: 'Hef het op' }));
  expect(server.askedOf(api.endInvolvement)).toEqual([]);
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarom kan dat?' }), 'Ander gezin');
  await user.click(within(dialog).getByRole('button', { name: 'Hef het op' }));
  expect(server.askedOf(api.endInvolvement)[0]?.body).toEqual({ reason: 'Ander gezin' });
});

test('the owner names the adviser on the tlv', async () => {
  const server = serverWith([]).answer(api.nameTlvAdviser, {});
  const { user } = visit('/zaken/case-1', server);
  await user.click(await screen.findByRole('button', { name: 'Leg een TLV-adviseur vast' }));
  const dialog = await screen.findByRole('dialog', { name: 'Wie adviseerde over de TLV?' });
  await user.click(within(dialog).getByRole('button', { name: 'Leg vast' }));
  expect(within(dialog).getByRole('link', { name: 'Kies een collega.' })).toBeVisible();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Collega' }), 'marloes');
  await user.click(within(dialog).getByRole('button', { name: 'Leg vast' }));
  expect(server.askedOf(api.nameTlvAdviser)[0]?.body).toEqual({ personId: 'marloes' });
});

const letIn: InvolvementView = {
  ...bram,
  id: 'i2',
  ended: { by: 'Els van Dijk', at: '2026-11-21T09:00:00.000Z', reason: 'Ander gezin' },
};

test('who was let in again stays to be read with the reason, and can be kept out no more by that', async () => {
  visit('/zaken/case-1', serverWith([letIn]));
  const panel = await screen.findByRole('region', { name: 'Onafhankelijk' });
  expect(await within(panel).findByText('Eerder erbuiten (1)')).toBeVisible();
  expect(panel).toHaveTextContent('Opgeheven door Els van Dijk');
  expect(within(panel).queryByRole('list', { name: 'Collega’s die erbuiten staan' })).toBeNull();
  expect(within(panel).queryByRole('button', { name: /^Hef op/ })).toBeNull();
});

test('a lead sees everybody who is kept out in one list, and ends it there with a reason', async () => {
  const record = { kind: 'contact', id: 'contact-9', number: '2026-0099' } as const;
  const server = caseServer()
    .answer(api.listAllInvolvements, { involvements: [bram, letIn].map((one) => ({ ...one, record })) })
    .answer(api.endInvolvement, {});
  const { user } = visit('/betrokkenheid', server);
  const standing = await screen.findByRole('region', { name: 'Staat erbuiten (1)' });
  expect(standing).toHaveTextContent('Bram Kuiper ziet gesprek 2026-0099 niet');
  expect(screen.getByRole('region', { name: 'Opgeheven (1)' })).toHaveTextContent('Ander gezin');
  await user.click(within(standing).getByRole('button', { name: 'Hef op voor Bram Kuiper bij 2026-0099' }));
  const dialog = await screen.findByRole('dialog', { name: 'Mag Bram Kuiper dit weer zien?' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Waarom kan dat?' }), 'Ander gezin');
  await user.click(within(dialog).getByRole('button', { name: 'Hef het op' }));
  expect(server.askedOf(api.endInvolvement)[0]?.body).toEqual({ reason: 'Ander gezin' });
});
