import { api } from '@steunpunt/contract';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCallBack, aContact, aWorklist } from '../testing/builders.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

function serverWith(callBack: CallBackView = aCallBack()) {
  return signedInServer()
    .answer(api.getContact, aContact())
    .answer(api.getWorklist, aWorklist([]))
    .answer(api.getCallBack, callBack);
}

const panelOf = () => screen.findByRole('region', { name: 'Terugbellen' });

function refusing(step: string, code: string): CallBackView['steps'] {
  return aCallBack().steps.map((one) => (one.step === step ? { ...one, refusal: { code } } : one));
}

async function openStep(server: ReturnType<typeof serverWith>, name: string) {
  const { user, router } = visit('/gesprekken/contact-1', server);
  await user.click(await within(await panelOf()).findByRole('button', { name }));
  return { user, router, dialog: await screen.findByRole('dialog') };
}

test('a step that cannot be taken stays in view with its reason, and is no button', async () => {
  visit('/gesprekken/contact-1', serverWith(aCallBack({ steps: refusing('extend', 'alreadyExtended') })));
  const panel = await panelOf();
  const locked = (await within(panel).findByText('al een keer verlengd')).closest('li');
  expect(locked).toHaveTextContent('Kan nu niet: Verleng');
  expect(within(panel).queryByRole('button', { name: /Verleng/ })).toBeNull();
  expect(within(panel).getByRole('button', { name: 'Zet de klok stil' })).toBeVisible();
});

test('attempts and steps stand in one list, the newest first', async () => {
  const callBack = aCallBack({
    attempts: [
      {
        id: 'a1',
        at: '2026-11-20T14:00:00.000Z',
        by: 'Bram Kuiper',
        result: 'voicemail',
        numberDisplay: '06 01 23 45 67',
        minutes: 2,
        note: 'Kort bericht',
      },
    ],
    history: [
      {
        id: 's1',
        at: '2026-11-21T09:00:00.000Z',
        by: 'Els van Dijk',
        event: 'handedOver',
        until: null,
        outcome: null,
        how: null,
        suspendReason: null,
        to: 'Marloes Hendriks',
        reason: 'Bram is vrij',
      },
    ],
  });
  visit('/gesprekken/contact-1', serverWith(callBack));
  const lines = within(await screen.findByRole('list', { name: 'Wat er gebeurde' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Overgedragen aan Marloes Hendriks.*Els van DijkBram is vrij$/),
    expect.stringMatching(/^Voicemail ingesproken, 06 01 23 45 67.*Bram KuiperKort bericht$/),
  ]);
});

test('the decisions appear when one is needed', async () => {
  visit('/gesprekken/contact-1', serverWith(aCallBack({ status: 'undecided', failed: 3 })));
  const decisions = await screen.findByRole('list', { name: 'Besluit' });
  expect(
    within(decisions)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Stuur mail of brief',
    'Nog een ronde',
    'Sluit af als onbereikbaar',
    'Laat leidinggevende beslissen',
  ]);
  expect(await panelOf()).toHaveTextContent('Besluit nodig · 3 van 3 pogingen');
});

test('suspending asks why, and for another reason on what it waits', async () => {
  const server = serverWith().answer(api.suspendCallBack, aCallBack({ version: 4, status: 'suspended' }));
  const { user, dialog } = await openStep(server, 'Zet de klok stil');
  await user.click(within(dialog).getByRole('button', { name: 'Zet de klok stil' }));
  expect(await within(dialog).findByRole('link', { name: 'Kies waarom.' })).toBeVisible();
  await user.click(within(dialog).getByRole('radio', { name: 'Iets anders' }));
  await user.click(within(dialog).getByRole('button', { name: 'Zet de klok stil' }));
  expect(await within(dialog).findByRole('link', { name: 'Schrijf op waarop u wacht.' })).toBeVisible();
  await user.type(within(dialog).getByLabelText('Waarop wacht u?'), 'De school stuurt een verslag');
  await user.type(within(dialog).getByLabelText(/Tot wanneer/), '2 juni 2031');
  await user.click(within(dialog).getByRole('button', { name: 'Zet de klok stil' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const [asked] = server.askedOf(api.suspendCallBack);
  expect(asked?.body).toEqual({
    reason: 'other',
    note: 'De school stuurt een verslag',
    expected: '2031-06-02',
  });
  expect(asked?.headers.get('if-match')).toBe('"3"');
});

test('an error of the server stands at its field, and what was typed stays', async () => {
  const server = serverWith().refuse(api.tellLate, 'invalidInput', {
    errors: [{ path: 'until', code: 'notLater' }],
  });
  const { user, dialog } = await openStep(server, 'Het wordt later');
  await user.type(within(dialog).getByLabelText('Nieuwe dag'), '2 juni 2031');
  await user.type(within(dialog).getByLabelText('Tijd'), '9.30');
  await user.click(within(dialog).getByRole('radio', { name: 'Aan de telefoon' }));
  expect(within(dialog).queryByRole('radio', { name: 'E-mail' })).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Bewaar dat de beller het weet' }));
  const link = await within(dialog).findByRole('link', { name: 'Dit is niet later dan wat is beloofd.' });
  expect(link).toHaveAttribute('href', `#${within(dialog).getByLabelText('Nieuwe dag').id}`);
  expect(within(dialog).getByLabelText('Nieuwe dag')).toHaveValue('2 juni 2031');
});

test('a stale save tells so, keeps the text and asks what is there now', async () => {
  const server = serverWith().refuse(api.extendCallBack, 'staleVersion', { version: 4 });
  const { user, dialog } = await openStep(server, 'Verleng');
  await user.type(within(dialog).getByLabelText('Hoeveel werkdagen?'), '2');
  await user.type(within(dialog).getByLabelText('Waarom?'), 'School is dicht');
  await user.click(within(dialog).getByRole('button', { name: 'Verleng' }));
  expect(await within(dialog).findByText(/Een collega heeft dit net veranderd/)).toBeVisible();
  expect(within(dialog).getByLabelText('Waarom?')).toHaveValue('School is dicht');
  await expect.poll(() => server.askedOf(api.getCallBack).length).toBe(2);
});

test('what a colleague did meanwhile stands beside what was filled in, and nothing is sent before a choice', async () => {
  let now = aCallBack();
  const server = serverWith()
    .answer(api.getCallBack, () => now)
    .answer(api.suspendCallBack, ({ headers }) =>
      headers.get('if-match') === `"${now.version}"` ? now : problemResponse('staleVersion'),
    );
  const { user, dialog } = await openStep(server, 'Zet de klok stil');
  await user.click(within(dialog).getByRole('radio', { name: 'Schoolvakantie' }));
  now = aCallBack({ version: now.version + 1, failed: 1, owner: { id: 'bram', name: 'Bram Kuiper' } });
  await user.click(within(dialog).getByRole('button', { name: 'Zet de klok stil' }));
  const both = await within(dialog).findByRole('region', { name: /Een collega heeft dit net veranderd/ });
  expect(both).toHaveTextContent('Schoolvakantie');
  expect(both).toHaveTextContent('Bram Kuiper');
  await user.click(within(dialog).getByRole('button', { name: 'Zet de klok stil' }));
  expect(server.askedOf(api.suspendCallBack)).toHaveLength(1);
  await user.click(within(both).getByRole('button', { name: 'Gebruik wat ik invulde' }));
  expect(within(dialog).getByRole('radio', { name: 'Schoolvakantie' })).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Zet de klok stil' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(server.askedOf(api.suspendCallBack).at(-1)?.headers.get('if-match')).toBe(`"${now.version}"`);
});

test('handing over leads away from a contact that is no longer to be seen', async () => {
  const server = serverWith().answer(api.handOverCallBack, { id: 'contact-1', version: 4, callBack: null });
  const { user, dialog, router } = await openStep(server, 'Draag over');
  await user.selectOptions(within(dialog).getByLabelText('Aan wie?'), 'Bram Kuiper');
  await user.type(within(dialog).getByLabelText('Waarom?'), 'Bram kent de school');
  await user.click(within(dialog).getByRole('button', { name: 'Draag over' }));
  await expect.poll(() => router.state.location.pathname).toBe('/werkvoorraad');
  expect(server.askedOf(api.handOverCallBack)[0]?.body).toEqual({
    toPersonId: 'bram',
    reason: 'Bram kent de school',
  });
});

test('what ended says how and when, and offers no steps', async () => {
  const ended = { at: '2026-11-20T14:00:00.000Z', outcome: 'spoken', late: true } as const;
  visit('/gesprekken/contact-1', serverWith(aCallBack({ status: 'none', promise: null, ended })));
  const panel = await panelOf();
  expect(await within(panel).findByText(/Gesproken met de beller, .*\(later dan beloofd\)/)).toBeVisible();
  expect(within(panel).queryByRole('button')).toBeNull();
});
