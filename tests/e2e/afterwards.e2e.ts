import { homeAt } from '@steunpunt/bff/demo/demo-story';
import { addDays, asInstant, localDateOf, sayDateShort } from '@steunpunt/domain/calendar';
import { expect, test } from './app-test.ts';
import { enterOn, typeIn } from './keyboard.ts';
import { parentSays, registeredCall } from './registered-call.ts';
import { signInAs } from './sign-in.ts';
import { answerQuestions } from './take-a-call.ts';
import { callOf } from './whole-call.ts';
import { row, saveCall } from './worklist.ts';

test.use({ keyboardOnly: true });

test('a saved contact is corrected with a reason, and the old answer stays to be seen', async ({
  page,
  app,
}) => {
  const wrong = 'Annechien Verschreven';
  const right = 'Annechien Verbeterd';
  const id = await registeredCall(app, parentSays(wrong, '+31612345195'));
  await signInAs(page, app, 'desk', `/gesprekken/${id}`);
  await enterOn(page, page.getByRole('button', { name: 'Verbeter: Naam beller' }));
  const dialog = page.getByRole('dialog');
  await typeIn(page, dialog.getByRole('textbox').first(), right);
  await typeIn(page, dialog.getByLabel('Waarom verandert u dit?'), 'De naam was verkeerd verstaan.');
  await enterOn(page, dialog.getByRole('button', { name: 'Bewaar de verbetering' }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: right, level: 1 })).toBeVisible();
  await enterOn(page, page.getByText('Bekijk wat er later is verbeterd'));
  await expect(page.getByRole('deletion')).toHaveText(wrong);
  await expect(page.getByRole('insertion')).toHaveText(right);
  await expect(page.getByText('De naam was verkeerd verstaan.')).toBeVisible();
});

test('a mail of yesterday is registered today and its term counts from yesterday', async ({ page, app }) => {
  const writer = 'Gosse Brievenbus';
  const yesterday = addDays(localDateOf(asInstant(new Date().toISOString())), -1);
  await signInAs(page, app, 'desk');
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('dialog', { name: 'Nieuw gesprek' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('Waar u op let')).toBeVisible();
  await enterOn(page, page.getByRole('main').getByRole('button', { name: 'Wijzig', exact: true }));
  await typeIn(page, page.getByLabel('Dag', { exact: true }), 'over een week');
  await enterOn(page, page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }));
  await expect(page.getByText(/in de toekomst|voorbij|nog komen/)).toBeVisible();
  await typeIn(page, page.getByLabel('Dag', { exact: true }), 'gisteren');
  await typeIn(page, page.getByLabel('Tijd', { exact: true }), '9.30');
  await enterOn(page, page.getByRole('main').getByRole('button', { name: 'Bewaar', exact: true }));
  await expect(page.getByText(/^E-mail, binnengekomen .*, 09:30/)).toBeVisible();
  await answerQuestions(page, callOf(writer, '0612345196'));
  await saveCall(page);
  await enterOn(page, page.getByRole('link', { name: 'Bekijk dit contact' }));
  await expect(page.getByRole('heading', { name: writer, level: 1 })).toBeVisible();
  const explained = page.getByRole('list', { name: 'Zo is de termijn berekend' });
  await expect(explained.or(page.getByRole('table', { name: 'Zo is de termijn berekend' }))).toContainText(
    sayDateShort(yesterday),
  );
});

test('a contact person takes a contact, and it is theirs', async ({ page: consultant, app }) => {
  const caller = 'Ids Opgepakt';
  await signInAs(consultant, app, 'contactPersonAmstelronde', '/werkvoorraad?lijst=team');
  await registeredCall(app, { ...parentSays(caller, '+31612345197'), ...homeAt('1421') });
  await enterOn(consultant, row(consultant, caller).getByRole('button', { name: `Pak op: ${caller}` }));
  await expect(row(consultant, caller)).toHaveCount(0);
  await enterOn(consultant, consultant.getByRole('link', { name: /^Van mij/ }));
  await enterOn(consultant, row(consultant, caller).getByRole('button', { name: `Bel nu: ${caller}` }));
  const panel = consultant.getByRole('dialog', { name: `Bel ${caller}` });
  await expect(panel.getByRole('link', { name: `Bel nu ${caller}` })).toHaveAttribute(
    'href',
    'tel:+31612345197',
  );
});
