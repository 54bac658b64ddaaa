import { api } from '@steunpunt/contract';
import type { AbsenceView } from '@steunpunt/contract/absences';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CallAnswer } from '../api/call.ts';
import { aSession, aWorklist } from '../testing/builders.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const away: AbsenceView = {
  id: 'absence-1',
  version: 2,
  personId: 'bram',
  name: 'Bram Kuiper',
  firstDay: '2026-11-23',
  lastDay: '2026-11-27',
  coverPersonId: 'marloes',
  coverName: 'Marloes Hendriks',
  today: true,
  reason: null,
  mayEnd: false,
};
const people = [
  { id: 'marloes', name: 'Marloes Hendriks', covers: [{ id: 'bram', name: 'Bram Kuiper' }] },
  { id: 'bram', name: 'Bram Kuiper', covers: [{ id: 'marloes', name: 'Marloes Hendriks' }] },
];
const present = (personId: string, name: string): CallAnswer<typeof api.listPresence>['people'][number] => ({
  personId,
  name,
  role: 'contactPerson',
  swvs: ['PO2710'],
  state: 'available',
});

function serverWith(absences: AbsenceView[], session = aSession()) {
  return signedInServer(session)
    .answer(api.getWorklist, aWorklist([]))
    .answer(api.listPresence, {
      people: [present('marloes', 'Marloes Hendriks'), present('bram', 'Bram Kuiper')],
    })
    .answer(api.listAbsences, { absences, people: session.role === 'lead' ? people : people.slice(0, 1) });
}
const panelOf = () => screen.findByRole('region', { name: 'Wie is er vandaag' });

test('tells who is there, who is away and who covers', async () => {
  visit('/werkvoorraad', serverWith([away]));
  const panel = await panelOf();
  expect(await within(panel).findByText(/Marloes Hendriks vervangt/)).toBeVisible();
  const here = within(panel).getByRole('list', { name: "Collega's en of zij er zijn" });
  expect(here).toHaveTextContent('Marloes Hendriks');
  expect(here).not.toHaveTextContent('Bram Kuiper');
  expect(within(panel).queryByRole('button', { name: 'Werk vrijgeven' })).toBeNull();
});

test('an own absence of one day is set with a cover', async () => {
  const server = serverWith([]).answer(api.addAbsence, { ...away, today: false });
  const { user } = visit('/werkvoorraad', server);
  await user.click(await within(await panelOf()).findByRole('button', { name: 'Afwezigheid instellen' }));
  const dialog = await screen.findByRole('dialog', { name: 'Afwezigheid instellen' });
  expect(within(dialog).queryByLabelText('Wie?')).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de afwezigheid' }));
  expect(await within(dialog).findByRole('link', { name: /Schrijf een dag/ })).toBeVisible();
  await user.type(within(dialog).getByLabelText('Eerste dag'), '2 juni 2031');
  await user.selectOptions(within(dialog).getByLabelText('Wie vervangt?'), 'Bram Kuiper');
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar de afwezigheid' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.addAbsence)[0]?.body).toEqual({
    personId: 'marloes',
    firstDay: '2031-06-02',
    lastDay: '2031-06-02',
    coverPersonId: 'bram',
    reason: 'leave',
  });
});

test('an absence that may be ended is ended on its version', async () => {
  const server = serverWith([{ ...away, mayEnd: true, reason: 'leave' }]).answer(api.endAbsence, {});
  const { user } = visit('/werkvoorraad', server);
  await user.click(await screen.findByRole('button', { name: 'Beëindig de afwezigheid van Bram Kuiper' }));
  await expect.poll(() => server.askedOf(api.endAbsence).length).toBe(1);
  expect(server.askedOf(api.endAbsence)[0]?.headers.get('if-match')).toBe('"2"');
});

test('a lead releases all work of a colleague and hears how much it was', async () => {
  const lead = aSession({ person: { id: 'els', name: 'Els van Dijk' }, role: 'lead', roles: ['lead'] });
  const server = serverWith([], lead).answer(api.releaseWork, {
    released: 3,
    releasedCases: 2,
    paused: [{ contactId: 'c1', number: '2026-0041', callerName: 'Linda Brouwer' }],
    left: [{ contactId: 'c2', number: '2026-0042', callerName: null, code: 'doubtedPerson' }],
    cases: [
      { caseId: 'case-1', number: '2026-0007', callerName: 'Karin Smit', code: 'doubtedPerson' },
      { caseId: 'case-2', number: '2026-0008', callerName: null, code: 'paused' },
    ],
  });
  const { user } = visit('/werkvoorraad', server);
  await user.click(await within(await panelOf()).findByRole('button', { name: 'Werk vrijgeven' }));
  const dialog = await screen.findByRole('dialog', { name: 'Werk vrijgeven' });
  await user.selectOptions(within(dialog).getByLabelText('Van wie?'), 'Bram Kuiper');
  await user.type(within(dialog).getByLabelText('Waarom?'), 'Bram is er deze week niet');
  await user.click(within(dialog).getByRole('button', { name: 'Geef al het werk vrij' }));
  const done = await screen.findByRole('dialog', { name: 'Werk vrijgegeven' });
  expect(done).toHaveTextContent(
    '3 beloften zijn vrijgegeven. Ook 2 zaken zonder belofte. 1 bleef staan. 2 zaken bleven staan.',
  );
  expect(within(done).getByText('Linda Brouwer, 2026-0041')).toBeVisible();
  expect(within(done).getByText(/^Gesprek 2026-0042: ./)).toBeVisible();
  expect(within(done).getByRole('link', { name: 'Karin Smit, 2026-0007' })).toHaveAttribute(
    'href',
    '/zaken/case-1',
  );
  expect(within(done).getByText(/^: Dit is stilgelegd/)).toHaveTextContent(/^Zaak 2026-0008: Dit is/);
  const [asked] = server.askedOf(api.releaseWork);
  expect(asked?.path).toBe('/people/bram/released-work');
  expect(asked?.body).toEqual({ toPersonId: null, reason: 'Bram is er deze week niet' });
});
