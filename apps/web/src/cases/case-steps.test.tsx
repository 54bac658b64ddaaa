import { api } from '@steunpunt/contract';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aReference } from '../testing/builders.ts';
import { aCase, caseSteps } from '../testing/case-builders.ts';
import { caseServer } from '../testing/case-server.ts';
import { visit } from '../testing/visit.tsx';

const colleagues = [
  { id: 'marloes', name: 'Marloes Hendriks', roles: ['contactPerson'], swvs: ['PO2710'] },
  { id: 'bram', name: 'Bram Kuiper', roles: ['contactPerson'], swvs: ['PO2710'] },
  { id: 'yasmina', name: 'Yasmina el Amrani', roles: ['contactPerson'], swvs: ['VO2708'] },
];
const swvs = [
  { code: 'PO2710', name: 'PO Waterland', kind: 'po' as const },
  { code: 'VO2708', name: 'VO Waterland', kind: 'vo' as const },
];
const open = aCase({ steps: caseSteps({ endPause: 'notPaused', reopen: 'notClosed', decided: 'notHeld' }) });
const server = (file = open) =>
  caseServer(file).answer(
    api.getReference,
    aReference({ colleagues, region: { ...aReference().region, swvs } }),
  );

test('the case goes to a colleague of the same swv, with a reason', async () => {
  const asked = server().answer(api.handOverCase, aCase());
  const { user } = visit('/zaken/case-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Geef de zaak aan een collega' }));
  const dialog = await screen.findByRole('dialog', { name: 'Geef de zaak aan een collega' });
  const to = within(dialog).getByLabelText('Aan wie?');
  expect(
    within(to)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Kies een collega', 'Bram Kuiper']);
  await user.click(within(dialog).getByRole('button', { name: 'Geef over' }));
  expect(within(dialog).getByRole('link', { name: 'Kies een collega.' })).toHaveAttribute(
    'href',
    `#${to.id}`,
  );
  await user.selectOptions(to, 'Bram Kuiper');
  await user.type(within(dialog).getByLabelText('Waarom?'), 'Ik ga met verlof');
  await user.click(within(dialog).getByRole('button', { name: 'Geef over' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const [sent] = asked.askedOf(api.handOverCase);
  expect(sent?.body).toEqual({ toPersonId: 'bram', reason: 'Ik ga met verlof' });
  expect(sent?.headers.get('if-match')).toBe('"7"');
});

const withReason: readonly (readonly [string, string, Endpoint, string])[] = [
  ['Breng in de tweede triage', 'Breng in', api.holdCase, 'followUp'],
  ['Leg stil: ouders zijn het niet eens', 'Leg stil', api.pauseCase, 'followUp'],
  ['Heropen de zaak', 'Heropen', api.reopenCase, 'closed'],
];
test.each(withReason)('%s asks why', async (name, submit, endpoint, state) => {
  const file = aCase({ state: state as 'followUp', steps: caseSteps() });
  const asked = server(file).answer(endpoint, aCase() as never);
  const { user } = visit('/zaken/case-1', asked);
  await user.click(await screen.findByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: submit }));
  expect(within(dialog).getByRole('link', { name: 'Schrijf in een paar woorden waarom.' })).toBeVisible();
  await user.type(within(dialog).getByRole('textbox'), 'Omdat het nodig is');
  await user.click(within(dialog).getByRole('button', { name: submit }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(asked.askedOf(endpoint)[0]?.body).toEqual({ reason: 'Omdat het nodig is' });
  expect(asked.askedOf(endpoint)[0]?.headers.get('if-match')).toBe('"7"');
});

test('closing needs how it ended, what was done and what was told', async () => {
  const asked = server().answer(api.closeCase, aCase({ state: 'closed' }));
  const { user } = visit('/zaken/case-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Sluit de zaak' }));
  const dialog = await screen.findByRole('dialog', { name: 'Sluit de zaak' });
  await user.click(within(dialog).getByRole('button', { name: 'Sluit de zaak' }));
  expect(within(dialog).getAllByRole('link')).toHaveLength(3);
  await user.selectOptions(
    within(dialog).getByLabelText('Hoe is het afgelopen?'),
    'Het is geregeld met de school',
  );
  await user.type(within(dialog).getByLabelText('Wat is er gedaan?'), 'Met school gepraat');
  await user.type(within(dialog).getByLabelText('Wat is het gezin verteld?'), 'Dat het papier er is');
  await user.click(within(dialog).getByRole('button', { name: 'Sluit de zaak' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(asked.askedOf(api.closeCase)[0]?.body).toEqual({
    result: 'arrangedWithSchool',
    handling: 'Met school gepraat',
    told: 'Dat het papier er is',
  });
});

test('a stale step says so, fetches the newer case, and goes through on the second press', async () => {
  let version = 7;
  const asked = server()
    .answer(api.getCase, () => ({ ...open, version }))
    .refuse(api.holdCase, 'staleVersion');
  const { user } = visit('/zaken/case-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Breng in de tweede triage' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByRole('textbox'), 'Steun is niet genoeg');
  version = 8;
  await user.click(within(dialog).getByRole('button', { name: 'Breng in' }));
  expect(await within(dialog).findByText(/Een collega heeft dit net veranderd/)).toBeVisible();
  await expect.poll(() => asked.askedOf(api.getCase).length).toBe(2);
  asked.answer(api.holdCase, aCase({ state: 'held', version: 9 }));
  await user.click(within(dialog).getByRole('button', { name: 'Breng in' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(asked.askedOf(api.holdCase).map(({ headers }) => headers.get('if-match'))).toEqual(['"7"', '"8"']);
});

test('to another swv the reason is also told to the family', async () => {
  const asked = server().answer(api.proposeReferral, aCase());
  const { user } = visit('/zaken/case-1', asked);
  await user.click(await screen.findByRole('button', { name: /^Verwijs naar/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Verwijs' });
  await user.click(within(dialog).getByRole('radio', { name: 'Een ander samenwerkingsverband' }));
  expect(within(dialog).getByText(/Vertel dit ook aan het gezin/)).toBeVisible();
  await user.selectOptions(within(dialog).getByLabelText('Welk samenwerkingsverband?'), 'VO Waterland');
  await user.type(within(dialog).getByLabelText('Waarom?'), 'Het gaat over het vo');
  await user.click(within(dialog).getByRole('button', { name: 'Stel voor' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(asked.askedOf(api.proposeReferral)[0]?.body).toEqual({
    target: 'swv',
    toPersonId: null,
    toSwv: 'VO2708',
    outside: null,
    reason: 'Het gaat over het vo',
  });
});

test('who works on the case beside its owner is chosen all at once', async () => {
  const asked = server().answer(api.nameCoworkers, aCase());
  const { user } = visit('/zaken/case-1', asked);
  await user.click(await screen.findByRole('button', { name: 'Kies wie meewerkt' }));
  const dialog = await screen.findByRole('dialog', { name: 'Wie werkt mee?' });
  await user.click(within(dialog).getByRole('checkbox', { name: 'Bram Kuiper' }));
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar' }));
  await expect.poll(() => asked.askedOf(api.nameCoworkers)[0]?.body).toEqual({ personIds: ['bram'] });
});

test('a paused case says why and asks the lead for the decision', async () => {
  const file = aCase({ state: 'paused', pauseReason: 'Oneens over de school', steps: caseSteps() });
  const asked = server(file).answer(api.endPause, aCase());
  const { user } = visit('/zaken/case-1', asked);
  expect(await screen.findByText('Waarom: Oneens over de school')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Beslis en ga verder' }));
  const dialog = await screen.findByRole('dialog', { name: 'Beslis en ga verder' });
  await user.type(within(dialog).getByLabelText('Wat is er beslist?'), 'Eerst een gesprek');
  await user.click(within(dialog).getByRole('button', { name: 'Ga verder' }));
  await expect.poll(() => asked.askedOf(api.endPause)[0]?.body).toEqual({ decision: 'Eerst een gesprek' });
});

test('a closed case says how it ended and what was told', async () => {
  const file = aCase({
    state: 'closed',
    closedAt: '2026-11-22T09:00:00.000Z',
    result: 'referred',
    promise: null,
    closing: { handling: 'Met school gepraat', told: 'Dat jeugdhulp belt' },
    steps: caseSteps({ close: 'caseClosed', hold: 'caseClosed' }),
  });
  visit('/zaken/case-1', server(file));
  expect(await screen.findByText('Iemand anders helpt verder')).toBeVisible();
  expect(screen.getByText('Verteld: Dat jeugdhulp belt')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Heropen de zaak' })).toBeVisible();
  expect(screen.queryByText('Sluit de zaak')).toBeNull();
});
