import type { Page } from '@playwright/test';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { expect, test } from './app-test.ts';
import { enterOn } from './keyboard.ts';
import { signInAs } from './sign-in.ts';
import { answerQuestions, choose, group, questionInFront, roundingOff, startCall } from './take-a-call.ts';
import { callOf, toQuestion } from './whole-call.ts';
import { row, saveCall, savedNumber } from './worklist.ts';

/** A line that is cut on purpose says so in the console. */
const cutLine = /net::ERR_|Failed to fetch/;

/** The short names of the questions in front that were kept, the newest last: nothing on the screen tells it. */
function placesKept(page: Page): readonly (string | undefined)[] {
  const kept: (string | undefined)[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (!response.ok() || request.method() !== 'PATCH') return;
    const { place } = request.postDataJSON() ?? {};
    const question = currentBelscript.questions.find(({ id }) => id === place?.questionId);
    if (place !== undefined) kept.push(question?.label);
  });
  return kept;
}

async function untilKept(page: Page) {
  await expect(page.getByText(/^bewaard \d\d:\d\d:\d\d$/).first()).toBeVisible();
  await expect(page.getByText('bewaren…')).toHaveCount(0);
}

test('what was half typed stands there again after a reload', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.press('Alt+k');
  await expect(page.getByRole('textbox', { name: 'Kladblok' })).toBeFocused();
  await page.keyboard.type('broer zit op dezelfde sch');
  await page.keyboard.press('Escape');
  await toQuestion(page, 'In eigen woorden', {
    Terugbelnummer: choose('Geen nummer: de beller blijft anoniem'),
  });
  await page.keyboard.type('Zij mag nergens meer heen en nie');
  await untilKept(page);
  await page.reload();
  await expect.poll(() => questionInFront(page)).toBe('In eigen woorden');
  await expect(group(page).getByRole('textbox')).toHaveValue('Zij mag nergens meer heen en nie');
  await page.keyboard.type('mand luistert');
  await expect(group(page).getByRole('textbox')).toHaveValue(/mand luistert/);
  await expect(page.getByRole('textbox', { name: 'Kladblok' })).toHaveValue('broer zit op dezelfde sch');
});

test('after a reload the question in front is in front again, and so is rounding off with what was chosen', async ({
  page,
  app,
}) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'Onderwerp', {});
  const kept = placesKept(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  const front = await questionInFront(page);
  expect(front).not.toBe('Onderwerp');
  await expect.poll(() => kept.at(-1)).toBe(front);
  await page.reload();
  await expect.poll(() => questionInFront(page)).toBe(front);
  await page.keyboard.press('Control+Enter');
  await expect(roundingOff(page)).toBeVisible();
  const minutes = page.getByText(/^\d+ min$/);
  const more = page.getByRole('button', { name: 'Een minuut meer' });
  for (let times = 0; times < 5; times += 1) await enterOn(page, more);
  const chosen = (await minutes.textContent()) ?? '';
  expect(Number.parseInt(chosen, 10)).toBeGreaterThan(4);
  await untilKept(page);
  await page.reload();
  await expect(roundingOff(page)).toBeVisible();
  await expect(minutes).toHaveText(chosen);
});

test('without a line the banner comes, typing goes on, and everything is there on return', async ({
  page,
  context,
  app,
  troubles,
}) => {
  troubles.expect(cutLine);
  const caller = 'Douwe Kerkmeer';
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'Naam beller', {});
  await context.setOffline(true);
  await page.keyboard.type(caller);
  const banner = page.getByText('Geen verbinding.');
  await expect(banner).toBeVisible();
  await expect(group(page).getByRole('textbox')).toBeFocused();
  await expect(page.getByText('niet bewaard').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await toQuestion(page, 'Woonplaats', {});
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).toBe('In eigen woorden');
  await page.keyboard.type('Getypt terwijl de lijn weg was.');
  await page.keyboard.press('Alt+k');
  await page.keyboard.type('ook dit');
  await context.setOffline(false);
  await expect(banner).toBeHidden({ timeout: 30_000 });
  await untilKept(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Kladblok' })).toHaveValue('ook dit');
  await expect(page.getByRole('button', { name: new RegExp(`^Naam beller: ${caller}`) })).toBeVisible();
  await expect(page.getByText('Getypt terwijl de lijn weg was.').first()).toBeVisible();
});

test('pressed twice, a call is saved once', async ({ page, app }) => {
  const caller = 'Tjitske Oldehof';
  await signInAs(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, callOf(caller, '0612345131'));
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Bewaard' })).toBeVisible();
  await expectOneContact(page, caller);
});

test('when the answer to saving gets lost, it is asked again and saved once', async ({
  page,
  app,
  troubles,
}) => {
  troubles.expect(cutLine);
  const caller = 'Jorinde Westermaat';
  await signInAs(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, callOf(caller, '0612345132'));
  let asked = 0;
  await page.route('**/complete', async (route) => {
    asked += 1;
    if (asked > 1) return route.continue();
    const response = await route.fetch();
    expect(response.ok()).toBe(true);
    return route.abort('connectionreset');
  });
  await saveCall(page);
  expect(asked).toBe(2);
  await expectOneContact(page, caller);
});

async function expectOneContact(page: Page, caller: string) {
  await enterOn(page, page.getByRole('link', { name: 'Gesprekken' }));
  await expect(page.getByRole('heading', { name: 'Gesprekken' })).toBeVisible();
  await expect(row(page, caller)).toHaveCount(1);
}

test('a line that broke is saved in one key and promised a call back by the desk', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.type('0612345133');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).toBe('Veilig?');
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'Bewaard' })).toBeVisible();
  await expect(page.getByText('de lijn werd verbroken')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Iemand van ons aanmeldpunt belt u uiterlijk');
  await expect(page.getByRole('main')).toContainText('terug, op 06 12 34 51 33');
  const number = await savedNumber(page);
  await enterOn(page, page.getByRole('link', { name: /Werkvoorraad/ }));
  await expect(row(page, number)).toContainText('lijn viel weg');
  await expect(row(page, number)).toContainText('06 12 34 51 33');
});

test('a line that breaks before a number is typed to the end loses nothing', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'In eigen woorden', {});
  await page.keyboard.type('Halverwege de zin was zij weg');
  await page.keyboard.press('F9');
  await expect(page.getByRole('heading', { name: 'Bewaard' })).toBeVisible();
  await enterOn(page, page.getByRole('link', { name: 'Bekijk dit contact' }));
  await expect(page.getByText('Halverwege de zin was zij weg').first()).toBeVisible();
});

test('a call that is open in another tab can only be read there, until that tab goes', async ({
  page,
  context,
  app,
}) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'Naam beller', {});
  await page.keyboard.type('Eerste Tabblad');
  await untilKept(page);
  const second = await context.newPage();
  await second.goto(page.url());
  const notice = second.getByText('staat open in een ander tabblad');
  await expect(notice).toBeVisible();
  await expect(second.getByRole('textbox', { name: 'Kladblok' })).not.toBeEditable();
  await second.keyboard.press('F9');
  await expect(second.getByRole('heading', { name: 'Bewaard' })).toHaveCount(0);
  await page.close();
  await expect(notice).toBeHidden();
  await expect(second.getByRole('textbox', { name: 'Kladblok' })).toBeEditable();
  await second.keyboard.press('Alt+k');
  await second.keyboard.type('verder in het tweede tabblad');
  await untilKept(second);
  await second.reload();
  await expect(second.getByRole('textbox', { name: 'Kladblok' })).toHaveValue('verder in het tweede tabblad');
});

test('four calls at once keep apart, the others wait, and a fifth is refused', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  const numbers = ['0612345141', '0612345142', '0612345143', '0612345144'];
  const tabs = page.getByRole('navigation', { name: 'Lopende gesprekken' }).getByRole('link');
  for (const [index, number] of numbers.entries()) {
    await startCall(page);
    await expect(tabs).toHaveCount(index + 1);
    await page.keyboard.type(number);
    await page.keyboard.press('Enter');
    await expect.poll(() => questionInFront(page)).toBe('Veilig?');
  }
  await expect(tabs.filter({ hasText: 'in de wacht' })).toHaveCount(3);
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText(/vier gesprekken/)).toBeVisible();
  await page.keyboard.press('Escape');
  await enterOn(page, tabs.filter({ hasText: '06 12 34 51 42' }));
  await expect(tabs.filter({ hasText: '06 12 34 51 42' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('button', { name: /^Terugbelnummer: 06 12 34 51 42/ })).toBeVisible();
  await expect(tabs.filter({ hasText: '06 12 34 51 42' })).not.toContainText('in de wacht');
  await expect(tabs.filter({ hasText: '06 12 34 51 44' })).toContainText('in de wacht');
});

test('help is one key away wherever the focus is, and the focus comes back', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  const danger = page.getByRole('dialog', { name: 'Direct gevaar' });
  const there = async () => {
    await page.keyboard.press('F8');
    await expect(danger).toBeVisible();
    await expect(danger.getByRole('link', { name: '112' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(danger).toBeHidden();
  };
  const number = group(page).getByRole('textbox');
  await page.keyboard.type('06123');
  await there();
  await expect(number).toBeFocused();
  await page.keyboard.type('45145');
  await expect(number).toHaveValue('0612345145');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).toBe('Veilig?');
  await there();
  await expect(group(page)).toBeVisible();
  await page.keyboard.press('Alt+k');
  await page.keyboard.type('half ');
  await there();
  await expect(page.getByRole('textbox', { name: 'Kladblok' })).toBeFocused();
  await page.keyboard.type('woord');
  await expect(page.getByRole('textbox', { name: 'Kladblok' })).toHaveValue('half woord');
  await page.keyboard.press('Alt+z');
  await page.keyboard.type('thuiszit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: /Dit heb ik verteld/ })).toBeVisible();
  await there();
});

test('what was advised in danger is kept with its time, also when it was pressed without a line', async ({
  page,
  context,
  app,
  troubles,
}) => {
  troubles.expect(cutLine);
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.press('F8');
  const danger = page.getByRole('dialog', { name: 'Direct gevaar' });
  await context.setOffline(true);
  await page.keyboard.press('1');
  await expect(danger.getByText(/112, nog niet bewaard/)).toBeVisible();
  await context.setOffline(false);
  await expect(danger.getByText(/\d\d:\d\d 112, door /)).toBeVisible({ timeout: 30_000 });
});
