import type { Locator, Page } from '@playwright/test';
import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn, tabTo, typeIn } from './keyboard.ts';
import { parentSays, registeredCall } from './registered-call.ts';
import { nameOf, signInAs } from './sign-in.ts';
import type { RunningApp } from './start-app.ts';
import { promiseMadeNow } from './the-promise.ts';
import { row } from './worklist.ts';

test.use({ keyboardOnly: true });

const consultant = 'contactPersonHaarlemmermeer';
const lead = 'leadHaarlemmermeer';

/** A call of this parent, promised to the team of the consultant, who takes it. */
async function takenCall(app: RunningApp, page: Page, caller: string, number: `+31${string}`): Promise<void> {
  await registeredCall(app, parentSays(caller, number));
  await page.goto('/werkvoorraad?lijst=team');
  await take(page, caller);
}

/** From the list of the team to one's own. */
async function take(page: Page, caller: string): Promise<void> {
  await enterOn(page, row(page, caller).getByRole('button', { name: `Pak op: ${caller}` }));
  await expect(row(page, caller)).toHaveCount(0);
  await page.goto('/werkvoorraad?lijst=mine');
  await expect(row(page, caller)).toBeVisible();
}

async function openCallPanel(page: Page, caller: string): Promise<Locator> {
  await enterOn(page, row(page, caller).getByRole('button', { name: `Bel nu: ${caller}` }));
  const panel = page.getByRole('dialog', { name: `Bel ${caller}` });
  await expect(panel.getByRole('group', { name: 'Hoe ging het?' })).toBeFocused();
  return panel;
}

/** Calls from the worklist; the result is one key. */
async function tryToReach(page: Page, caller: string, digit: string): Promise<void> {
  const panel = await openCallPanel(page, caller);
  await page.keyboard.press(digit);
  await enterOn(page, panel.getByRole('button', { name: /^Bewaar: / }));
  await expect(panel).toBeHidden();
}

async function openContact(page: Page, caller: string): Promise<Locator> {
  await enterOn(page, row(page, caller).getByRole('link', { name: caller }));
  const panel = page.getByRole('region', { name: 'Terugbellen' });
  await expect(panel).toBeVisible();
  return panel;
}

async function openStep(page: Page, panel: Locator, name: string): Promise<Locator> {
  await enterOn(page, panel.getByRole('button', { name, exact: true }));
  return page.getByRole('dialog');
}

/** A working day to come, as it is typed. */
function comingDay(): string {
  return promiseMadeNow('U3').untilDate.split('-').reverse().join('-');
}

test('a late promise stands on the list of the lead until the caller was told, and when', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Anouk Terpstra';
  const leadsPage = await openBrowser();
  await signInAs(leadsPage, app, lead, '/werkvoorraad?lijst=late');
  await expect(row(leadsPage, caller)).toContainText('te laat');
  await signInAs(page, app, consultant, '/werkvoorraad?lijst=team');
  await take(page, caller);
  const panel = await openContact(page, caller);
  const dialog = await openStep(page, panel, 'Het wordt later');
  await typeIn(page, dialog.getByLabel('Nieuwe dag'), comingDay());
  await typeIn(page, dialog.getByLabel('Tijd'), '16.00');
  await tabTo(page, dialog.getByRole('radio', { name: 'Aan de telefoon' }));
  await page.keyboard.press('Space');
  await enterOn(page, dialog.getByRole('button', { name: 'Bewaar dat de beller het weet' }));
  await expect(dialog).toBeHidden();
  await expect(panel).toContainText('De beller weet dat het later wordt.');
  await expect(page.getByRole('table', { name: 'Zo is de termijn berekend' })).toContainText(
    'aan de telefoon verteld dat het later wordt',
  );
  await expect(row(leadsPage, caller)).toHaveCount(0);
});

test('a colleague who is away is covered: their promise is called from the list of who covers', async ({
  page,
  app,
}) => {
  test.slow();
  const caller = 'Rob Kolk';
  await signInAs(page, app, consultant, '/werkvoorraad?lijst=mine');
  await expect(row(page, caller)).toContainText('u vervangt');
  await expect(page.getByRole('region', { name: 'Wie is er vandaag' })).toContainText(
    `${nameOf(consultant)} vervangt.`,
  );
  const panel = await openCallPanel(page, caller);
  await expectGoodInEveryLook(page, 'calling somebody back');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await tryToReach(page, caller, '3');
  await expect(page.getByRole('region', { name: /Net geprobeerd/ })).toContainText(caller);
});

test('three attempts in vain need a decision, and one more round has a term of its own', async ({
  page,
  app,
}) => {
  test.slow();
  const caller = 'Driek Onbereikbaar';
  await signInAs(page, app, consultant);
  await takenCall(app, page, caller, '+31612345301');
  await tryToReach(page, caller, '3');
  await tryToReach(page, caller, '3');
  await expect(row(page, caller)).toContainText('2× geprobeerd');
  await tryToReach(page, caller, '3');
  await expect(row(page, caller)).toContainText('besluit nodig');
  const panel = await openContact(page, caller);
  await expect(panel).toContainText('Besluit nodig · 3 van 3 pogingen');
  await expect(panel).toContainText(/Verleng\s*besluit eerst hoe het verder gaat/);
  await expectGoodInEveryLook(page, 'a contact that needs a decision');
  const dialog = await openStep(page, panel, 'Nog een ronde');
  await expectGood(page, 'one more round');
  await enterOn(page, dialog.getByRole('button', { name: 'Begin een nieuwe ronde' }));
  await expect(dialog.getByRole('link', { name: 'Kies van 1 tot 10 werkdagen.' })).toBeVisible();
  await typeIn(page, dialog.getByLabel('Hoeveel werkdagen?'), '3');
  await tabTo(page, dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  await typeIn(page, dialog.getByLabel('Waarom?'), 'Buiten werktijd lukt het misschien wel');
  await enterOn(page, dialog.getByRole('button', { name: 'Begin een nieuwe ronde' }));
  await expect(panel).toContainText('Te bellen');
  await expect(panel.getByRole('list', { name: 'Wat er gebeurde' })).toContainText('Nog een ronde');
});

test('a promise stands still while we wait, runs on, is extended once and then handed over', async ({
  page,
  app,
  openBrowser,
}) => {
  test.slow();
  const caller = 'Stien Wachtman';
  const leadsPage = await openBrowser();
  await signInAs(page, app, consultant);
  await takenCall(app, page, caller, '+31612345302');
  const panel = await openContact(page, caller);
  const suspending = await openStep(page, panel, 'Zet de klok stil');
  await expectGood(page, 'suspending');
  await tabTo(page, suspending.getByRole('radio', { name: 'Wacht op de ouder' }));
  await page.keyboard.press('Space');
  await enterOn(page, suspending.getByRole('button', { name: 'Zet de klok stil' }));
  await expect(panel).toContainText('De klok staat stil: wacht op de ouder');
  await expect(panel).toContainText('Bellen kan niet: de klok staat stil.');
  await page.goto('/werkvoorraad?lijst=mine');
  await expect(page.getByRole('region', { name: /Staat stil/ })).toContainText(caller);
  await openContact(page, caller);
  const resuming = await openStep(page, panel, 'Laat de klok lopen');
  await enterOn(page, resuming.getByRole('button', { name: 'Laat de klok lopen' }));
  await expect(panel).toContainText('Te bellen');
  await expect(page.getByRole('table', { name: 'Zo is de termijn berekend' })).toContainText(
    'stond stil sinds',
  );
  const extending = await openStep(page, panel, 'Verleng');
  await typeIn(page, extending.getByLabel('Hoeveel werkdagen?'), '2');
  await typeIn(page, extending.getByLabel('Waarom?'), 'School heeft een studiedag');
  await enterOn(page, extending.getByRole('button', { name: 'Verleng', exact: true }));
  await expect(panel).toContainText(/Verleng\s*al een keer verlengd/);

  const handing = await openStep(page, panel, 'Draag over');
  await tabTo(page, handing.getByLabel('Aan wie?'));
  await page.keyboard.type(nameOf(lead));
  await typeIn(page, handing.getByLabel('Waarom?'), 'Els kent deze school goed');
  await expectGood(page, 'handing over');
  await enterOn(page, handing.getByRole('button', { name: 'Draag over' }));
  await expect(page).toHaveURL(/\/werkvoorraad/);
  await page.goto('/werkvoorraad?lijst=mine');
  await expect(row(page, caller)).toHaveCount(0);
  await signInAs(leadsPage, app, lead, '/werkvoorraad?lijst=mine');
  await expect(row(leadsPage, caller)).toBeVisible();
});

test('a lead releases the work of a colleague in one go', async ({ page, app }) => {
  const caller = 'Jeroen Mulder';
  const colleague = nameOf('contactPersonAmstelronde');
  await signInAs(page, app, 'leadAmstelronde', '/werkvoorraad?lijst=team');
  await expect(row(page, caller)).toHaveCount(0);
  await enterOn(page, page.getByRole('button', { name: 'Afwezigheid instellen' }));
  await expectGoodInEveryLook(page, 'setting an absence');
  await page.keyboard.press('Escape');
  await enterOn(page, page.getByRole('button', { name: 'Werk vrijgeven' }));
  const dialog = page.getByRole('dialog', { name: 'Werk vrijgeven' });
  await expectGood(page, 'releasing work');
  await tabTo(page, dialog.getByLabel('Van wie?'));
  await page.keyboard.type(colleague);
  await typeIn(page, dialog.getByLabel('Waarom?'), 'Is er deze week niet');
  await enterOn(page, dialog.getByRole('button', { name: 'Geef al het werk vrij' }));
  await expect(page.getByRole('dialog', { name: 'Werk vrijgegeven' })).toContainText(/\d+ belofte/);
  await page.keyboard.press('Escape');
  await expect(row(page, caller)).toBeVisible();
});
