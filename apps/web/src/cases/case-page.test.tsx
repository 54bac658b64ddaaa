import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCase, aConsent, anInvolved, caseSteps } from '../testing/case-builders.ts';
import { caseServer } from '../testing/case-server.ts';
import { visit } from '../testing/visit.tsx';

test('a case says for whom it is, how it stands, by when and whose it is', async () => {
  const server = caseServer().answer(api.lookAtCase, {
    lookers: [
      { id: 'els', name: 'Els van Dijk' },
      { id: 'marloes', name: 'Marloes Hendriks' },
    ],
  });
  visit('/zaken/case-1', server);
  expect(await screen.findByRole('heading', { level: 1, name: 'Jasmijn Brouwer, 12 jaar' })).toBeVisible();
  expect(screen.getByText('Zaak 2026-0412')).toBeVisible();
  expect(screen.getByText('groep 8, De Poldervlieger')).toBeVisible();
  expect(screen.getByText('terugbellen di 24 nov 17:00')).toBeVisible();
  expect(screen.getByText('Uiterlijk, 2 werkdagen na vr 20 nov')).toBeVisible();
  expect(await screen.findByText('Els van Dijk kijkt mee')).toBeVisible();
  expect(screen.getByText('“Welke vso-scholen zijn er in de buurt?”')).toBeVisible();
  expect(screen.getByText('Welk papier mist er, en wie regelt het?')).toBeVisible();
});

test('a task that is due before the promise is the next term', async () => {
  const [task] = aCase().tasks ?? [];
  if (task === undefined) throw new Error('the builder has a task');
  visit('/zaken/case-1', caseServer(aCase({ tasks: [{ ...task, dueOn: '2026-11-23' }] })));
  expect(await screen.findByText(/^taak /)).toBeVisible();
});

test('a promise whose clock stands still says so, and is never late', async () => {
  const file = aCase({ tasks: [] });
  const promise = file.promise === null ? null : { ...file.promise, standsStill: true };
  visit('/zaken/case-1', caseServer({ ...file, promise }));
  expect(await screen.findByText('terugbellen, de klok staat stil')).toBeVisible();
  expect(screen.queryByText(/^terugbellen di 24 nov/)).toBeNull();
});

test('what a person may not see leaves no empty place behind', async () => {
  const file = aCase({
    relation: 'team',
    owner: null,
    child: null,
    people: null,
    tasks: null,
    referrals: null,
    support: null,
    promise: null,
    steps: caseSteps({ close: 'onlyOwner', handOver: 'onlyOwner' }),
  });
  visit('/zaken/case-1', caseServer(file));
  expect(await screen.findByRole('heading', { level: 1, name: 'Zaak 2026-0412' })).toBeVisible();
  expect(screen.queryByText('Mensen en toestemming')).toBeNull();
  expect(screen.queryByText('Taken')).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Notitie' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Pak de zaak op' })).toBeVisible();
});

test('a case that does not exist, or may not be seen, is said to be not there', async () => {
  visit('/zaken/case-9', caseServer().refuse(api.getCase, 'notFound'));
  expect(await screen.findByRole('heading', { level: 1, name: 'Deze zaak is er niet' })).toBeVisible();
});

test('steps that cannot be taken stay in their place with the reason', async () => {
  visit('/zaken/case-1', caseServer());
  const steps = await screen.findByRole('list', { name: 'Wat kan nu' });
  const close = within(steps).getByText('Sluit de zaak').closest('li') as HTMLElement;
  expect(close).toHaveTextContent('Kan nu niet: Sluit de zaakEerst terugbellen, dat is beloofd');
  expect(within(close).queryByRole('button')).toBeNull();
  expect(within(steps).getByRole('button', { name: 'Breng in de tweede triage' })).toBeVisible();
  expect(within(steps).getByText('Start bemiddeling of doorbraak').closest('li')).toHaveTextContent(
    'Beslist de tweede triage',
  );
});

test('people stand with their authority, how not to reach them, and each yes and no', async () => {
  const mother = anInvolved({ noContactVia: 'het nummer van thuis' });
  const father = anInvolved({
    id: 'piet',
    role: 'father',
    name: 'Piet Brouwer',
    authority: 'none',
    number: null,
    consents: [aConsent('recording', true, { withdrawnAt: '2026-11-19T09:00:00.000Z' })],
  });
  visit('/zaken/case-1', caseServer(aCase({ people: [mother, father] })));
  const person = async (name: string) =>
    (await screen.findByRole('button', { name: `Wijzig: ${name}` })).closest('li') as HTMLElement;
  expect(await person('Linda Brouwer')).toHaveTextContent('moeder, heeft gezag');
  expect(await person('Linda Brouwer')).toHaveTextContent('Geen contact via het nummer van thuis');
  expect(await person('Linda Brouwer')).toHaveTextContent('school: nee, 20 nov');
  expect(await person('Piet Brouwer')).toHaveTextContent('vader, geen gezag');
  expect(await person('Piet Brouwer')).toHaveTextContent('noteren: ingetrokken, 19 nov');
});
