import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { launchBrowser } from '../browser/launch-browser.ts';
import { enterOn } from '../e2e/keyboard.ts';
import { signInAs } from '../e2e/sign-in.ts';
import { startApp } from '../e2e/start-app.ts';
import {
  answerQuestions,
  choose,
  find,
  roundingOff,
  startCall,
  type Told,
  write,
} from '../e2e/take-a-call.ts';
import { toQuestion } from '../e2e/whole-call.ts';

/** `npm run screens`: the pictures of the README, from the running demo. */
const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
const largest = 300 * 1024;

const firstCaller: Told = {
  Terugbelnummer: write('06 12 34 56 71'),
  'Naam beller': write('Ilse Waterman'),
};

const secondCaller: Told = {
  Terugbelnummer: write('06 12 34 56 72'),
  'Veilig?': choose('Ja, er is geen gevaar'),
  'Mag ik noteren?': choose('Verhaal en naam'),
  'Wie belt?': choose('Ouder met gezag'),
  'Naam beller': write('Farida Oukaci'),
  'Soort onderwijs': choose('Basisschool'),
  School: find('wolk', 'Basisschool De Wolkentuin'),
  'In eigen woorden': write(
    'Mijn zoon gaat alleen nog ’s ochtends. De juf zegt dat hele dagen te druk zijn, en niemand zegt tot wanneer.',
  ),
  'Info of oplossing': choose('Hulp bij een probleem'),
  'Wat moet het opleveren?': write('Dat hij weer hele dagen gaat en dat er een plan is.'),
  Onderwerp: choose(natureLabels.A07),
  'Naam kind': write('Samir'),
  'Leeftijd kind': write('8'),
  'Groep of klas': write('groep 5'),
};

/** What she says after the picture of the call is taken. */
const atTheEnd: Told = {
  'Naar school?': choose('Deels'),
  'Sinds wanneer': write('drie weken geleden'),
  Haast: choose('Niets, er is geen haast'),
  'Al gepraat met': choose('Leraar of mentor'),
  'School bellen': choose('Ja, dat mag'),
};

mkdirSync(folder, { recursive: true });
const app = await startApp();
const browser = await launchBrowser();
try {
  const consultant = await openBrowser();
  await signInAs(consultant, app, 'contactPersonHaarlemmermeer', '/werkvoorraad');
  await enterOn(consultant, consultant.getByRole('button', { name: /^Aanwezigheid/ }));
  await enterOn(consultant, consultant.getByRole('button', { name: 'Beschikbaar', exact: true }));

  const page = await openBrowser();
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'Soort onderwijs', firstCaller);
  await startCall(page);
  await toQuestion(page, 'Info of oplossing', { ...secondCaller, 'Info of oplossing': undefined });
  await page.keyboard.press('Alt+k');
  await page.keyboard.type('Broer zit op dezelfde school, daar gaat het goed.\nMoeder werkt tot 14.00 uur.');
  await page.keyboard.press('Escape');
  await toQuestion(page, 'Naar school?', { ...secondCaller, 'Naar school?': undefined });
  await takeInBothThemes(page, 'gesprek');
  await answerQuestions(page, atTheEnd);
  await roundingOff(page).waitFor();
  await takeInBothThemes(page, 'afronden');

  await consultant.getByRole('group', { name: 'Filter op urgentie' }).waitFor();
  await takeInBothThemes(consultant, 'werkvoorraad');
  await consultant.goto(`${app.baseURL}/zaken`);
  await enterOn(consultant, consultant.getByRole('main').locator('a[href^="/zaken/"]').first());
  await consultant.waitForURL(/\/zaken\/.+/);
  await consultant.getByRole('list', { name: 'Wat kan nu' }).waitFor();
  await settled(consultant);
  await takeInBothThemes(consultant, 'zaak');

  const lead = await openBrowser();
  await signInAs(lead, app, 'leadHaarlemmermeer', '/tweede-triage');
  await lead.getByRole('heading', { level: 1 }).waitFor();
  await settled(lead);
  await takeInBothThemes(lead, 'tweede-triage');

  const mediator = await openBrowser();
  await signInAs(mediator, app, 'mediator', '/poule');
  await mediator.getByRole('heading', { name: 'Poule' }).waitFor();
  await settled(mediator);
  await takeInBothThemes(mediator, 'poule');
  await enterOn(mediator, mediator.getByRole('main').locator('a[href^="/mediation/"]').first());
  await mediator.waitForURL(/\/mediation\/.+/);
  await mediator.getByRole('list', { name: 'Wat kan nu' }).waitFor();
  await takeInBothThemes(mediator, 'mediation');

  const decider = await openBrowser();
  await signInAs(decider, app, 'leadSecondary', '/doorbraken');
  await enterOn(decider, decider.getByRole('main').locator('a[href^="/doorbraak/"]').first());
  await decider.waitForURL(/\/doorbraak\/.+/);
  await decider.getByRole('list', { name: 'Wat kan nu' }).waitFor();
  await takeInBothThemes(decider, 'doorbraak');
} finally {
  await browser.close();
  await app.stop();
}

async function openBrowser(): Promise<Page> {
  const context = await browser.newContext({
    baseURL: app.baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
  });
  return context.newPage();
}

/** Nothing is being fetched any more. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.s-bones').first().waitFor({ state: 'detached' });
}

async function takeInBothThemes(page: Page, name: string): Promise<void> {
  for (const [theme, word] of [
    ['light', 'licht'],
    ['dark', 'donker'],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const file = join(folder, `${name}-${word}.png`);
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    const { size } = statSync(file);
    process.stdout.write(`docs/images/${name}-${word}.png  ${Math.round(size / 1024)} kB\n`);
    if (size > largest) process.stdout.write(`  larger than ${largest / 1024} kB\n`);
  }
}
