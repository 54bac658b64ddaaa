import { api } from '@steunpunt/contract';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aCallBack, aWorklist, aWorklistRow } from '../testing/builders.ts';
import { problemResponse } from '../testing/fake-server.ts';
import { signedInServer, visit } from '../testing/visit.tsx';

const mine = aWorklistRow({ mayTake: false });

function serverWith(callBack = aCallBack()) {
  return signedInServer()
    .answer(api.getWorklist, aWorklist([mine]))
    .answer(api.getCallBack, callBack);
}

async function open(server: ReturnType<typeof serverWith>) {
  const { user } = visit('/werkvoorraad', server);
  await screen.findByRole('link', { name: 'Linda Brouwer' });
  await user.keyboard('b');
  const panel = await screen.findByRole('dialog', { name: 'Bel Linda Brouwer' });
  return { user, panel };
}

test('the panel opens with one key and shows number, times and voicemail before anybody dials', async () => {
  const { panel } = await open(serverWith());
  expect(await within(panel).findByRole('link', { name: 'Bel nu Linda Brouwer' })).toHaveAttribute(
    'href',
    'tel:+31601234567',
  );
  expect(panel).toHaveTextContent('niet na 17.00 uur');
  expect(panel).toHaveTextContent('niet gevraagd, liever geen bericht');
  expect(within(panel).getByRole('timer', { name: 'Duur van deze poging' })).toBeVisible();
  expect(within(panel).getByRole('group', { name: 'Hoe ging het?' })).toHaveFocus();
});

test('a digit chooses the result, and Enter on the button saves it with note and minutes', async () => {
  const server = serverWith().answer(api.addAttempt, aCallBack({ version: 4, failed: 1, status: 'resting' }));
  const { user, panel } = await open(server);
  await within(panel).findByRole('group', { name: 'Hoe ging het?' });
  await user.keyboard('3');
  expect(within(panel).getByRole('button', { name: /Niet opgenomen/, pressed: true })).toBeVisible();
  await user.type(within(panel).getByLabelText('Notitie'), 'Ging 1 keer over');
  within(panel).getByRole('button', { name: 'Bewaar: niet opgenomen' }).focus();
  await user.keyboard('{Enter}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const [asked] = server.askedOf(api.addAttempt);
  expect(asked?.body).toEqual({ result: 'noAnswer', minutes: 1, note: 'Ging 1 keer over', next: null });
  expect(asked?.headers.get('idempotency-key')).toMatch(/^[\w-]{16,64}$/);
});

test('digits typed in the note choose nothing, and without a result nothing is sent', async () => {
  const server = serverWith();
  const { user, panel } = await open(server);
  await user.type(await within(panel).findByLabelText('Notitie'), '3 keer');
  await user.click(within(panel).getByRole('button', { name: 'Bewaar' }));
  expect(await within(panel).findByRole('link', { name: 'Kies eerst hoe het ging.' })).toBeVisible();
  expect(server.askedOf(api.addAttempt)).toHaveLength(0);
  expect(within(panel).getByLabelText('Notitie')).toHaveValue('3 keer');
});

test('a voicemail that the caller does not want cannot be chosen; not asked is a warning', async () => {
  const reach = { ...aCallBack().reach, voicemail: false } as NonNullable<
    ReturnType<typeof aCallBack>['reach']
  >;
  const { user, panel } = await open(serverWith(aCallBack({ reach })));
  const group = await within(panel).findByRole('group', { name: 'Hoe ging het?' });
  expect(group).toHaveTextContent('Voicemail ingesproken de beller wil geen voicemail');
  await user.keyboard('2');
  expect(within(group).queryByRole('button', { pressed: true })).toBeNull();
});

test('where it was not asked whether a voicemail may be left, the panel warns', async () => {
  const { user, panel } = await open(serverWith());
  await within(panel).findByRole('group', { name: 'Hoe ging het?' });
  await user.keyboard('2');
  expect(panel).toHaveTextContent('Er is niet gevraagd of een voicemail mag.');
});

test('spoken may end in a next appointment, judged at its fields', async () => {
  const server = serverWith().answer(api.addAttempt, aCallBack({ version: 4 }));
  const { user, panel } = await open(server);
  await within(panel).findByRole('group', { name: 'Hoe ging het?' });
  await user.keyboard('1');
  await user.click(within(panel).getByRole('checkbox', { name: 'Er is een nieuwe afspraak gemaakt' }));
  await user.type(within(panel).getByLabelText('Wanneer'), '2 juni 2031');
  await user.type(within(panel).getByLabelText('Tijd'), 'straks');
  await user.click(within(panel).getByRole('button', { name: 'Bewaar: gesproken' }));
  expect(await within(panel).findByRole('link', { name: 'Schrijf een tijd, zoals 9.30.' })).toBeVisible();
  await user.clear(within(panel).getByLabelText('Tijd'));
  await user.type(within(panel).getByLabelText('Tijd'), '9.30');
  await user.click(within(panel).getByRole('button', { name: 'Bewaar: gesproken' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(server.askedOf(api.addAttempt)[0]?.body).toMatchObject({
    result: 'spoken',
    next: { date: '2031-06-02', time: '09:30' },
  });
});

test('a refusal is told in words and what was typed stays', async () => {
  const server = serverWith().answer(api.addAttempt, () =>
    problemResponse('refused', { refusal: { code: 'clockStandsStill' } }),
  );
  const { user, panel } = await open(server);
  await user.type(await within(panel).findByLabelText('Notitie'), 'Belde zelf');
  within(panel).getByRole('group', { name: 'Hoe ging het?' }).focus();
  await user.keyboard('1');
  await user.click(within(panel).getByRole('button', { name: 'Bewaar: gesproken' }));
  expect(await within(panel).findByText(/De klok van deze belofte staat stil/)).toBeVisible();
  expect(within(panel).getByLabelText('Notitie')).toHaveValue('Belde zelf');
});
