import type { Page } from '@playwright/test';
import { addDays, asInstant, localDateOf, sayUntil } from '@steunpunt/domain/calendar';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { expect, test } from './app-test.ts';
import { tabTo } from './keyboard.ts';
import { nameOf, signInAs, signInByKeyboard, type Who } from './sign-in.ts';
import { answerQuestions, choose, find, startCall, type Told, write } from './take-a-call.ts';
import { promiseMadeNow, shortMoment } from './the-promise.ts';
import { row, saveCall, savedNumber, savedPage } from './worklist.ts';

/** The calls of the vignettes from ringing to saved, without a mouse. The callers' names are invented for this file. */
test.use({ keyboardOnly: true });

const safe = choose('Ja, er is geen gevaar');
const named = choose('Verhaal en naam');
const parent = choose('Ouder met gezag');
const help = choose('Hulp bij een probleem');
const hoofddorp = find('2132', '2132 Hoofddorp');
const amstelveen = find('1185', '1185 Amstelveen');

/** Somebody who sits at an open worklist, and nobody has shown them this caller yet. */
async function atTheWorklist(
  page: Page,
  app: Parameters<typeof signInAs>[1],
  who: Who,
  caller: string,
  view: string,
) {
  await signInAs(page, app, who, `/werkvoorraad?lijst=${view}`);
  await expect(page.getByRole('heading', { name: 'Werkvoorraad' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
  await expect(row(page, caller)).toHaveCount(0);
}

/** Opens the contact from the list with the arrow keys and Enter. */
async function openFromList(page: Page, caller: string) {
  await tabTo(page, row(page, caller).getByRole('link', { name: caller }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: caller, level: 1 })).toBeVisible();
}

test('V01: somebody who is curious gets an answer at once and leaves no name', async ({ page, app }) => {
  await signInByKeyboard(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, {
    Terugbelnummer: choose('Geen nummer: de beller blijft anoniem'),
    'Veilig?': safe,
    'Mag ik noteren?': choose('Zonder naam'),
    'Wie belt?': parent,
    'Soort onderwijs': choose('Basisschool'),
    Woonplaats: hoofddorp,
    'In eigen woorden': write('Wat doet het steunpunt, kost het geld, en hoort school dat ik heb gebeld?'),
    'Info of oplossing': choose('Uitleg'),
    Onderwerp: choose(natureLabels.A01),
  });
  await expect(page.getByRole('heading', { name: 'Zelf antwoord geven', level: 2 })).toBeVisible();
  await saveCall(page);
  await expect(savedPage(page)).not.toContainText('uiterlijk');
});

test('V09: the question under the question reaches the contact person by itself', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Hanneke Duinbreek';
  const consultant = await openBrowser();
  await atTheWorklist(consultant, app, 'contactPersonHaarlemmermeer', caller, 'team');
  await signInAs(page, app, 'desk');
  const promise = promiseMadeNow('U3');
  await startCall(page);
  await answerQuestions(page, {
    Terugbelnummer: write('06 12 34 51 09'),
    'Veilig?': safe,
    'Mag ik noteren?': named,
    'Wie belt?': parent,
    'Naam beller': write(caller),
    'Soort onderwijs': choose('Basisschool'),
    Woonplaats: hoofddorp,
    'In eigen woorden': write(
      'Zoekt informatie over vso-scholen. Eigenlijk is er al een school, maar de aanmelding loopt steeds vast: er mist een papier.',
    ),
    'Info of oplossing': help,
    Onderwerp: choose(natureLabels.A06),
    'Speelt ook mee': choose(natureLabels.A03),
    'Leeftijd kind': write('12'),
    'Groep of klas': write('groep 8'),
    'Naar school?': choose('Ja, alle dagen'),
    Haast: choose('Niets, er is geen haast'),
  });
  await expect(
    page.getByRole('heading', { name: 'Warm doorverbinden naar contactpersoon PO Haarlemmermeer' }),
  ).toBeVisible();
  await saveCall(page);
  await expect(savedPage(page)).toContainText(sayUntil(promise));
  await expect(row(consultant, caller)).toContainText('U3 gewoon');
  await expect(row(consultant, caller)).toContainText(shortMoment(promise));
  await openFromList(consultant, caller);
  await expect(consultant.getByText(sayUntil(promise))).toBeVisible();
});

test('V18: a letter about removal is for the secondary contact person today', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Marit Zandwijk';
  const consultant = await openBrowser();
  await atTheWorklist(consultant, app, 'contactPersonSecondary', caller, 'team');
  await signInAs(page, app, 'desk');
  const promise = promiseMadeNow('U1');
  const talk = addDays(localDateOf(asInstant(new Date().toISOString())), 6);
  await startCall(page);
  await answerQuestions(page, {
    Terugbelnummer: write('+31 6 1234 5118'),
    'Veilig?': safe,
    'Mag ik noteren?': named,
    'Wie belt?': parent,
    'Naam beller': write(caller),
    'Soort onderwijs': choose('Middelbare school'),
    Woonplaats: amstelveen,
    'In eigen woorden': write(
      'Brief van school: ze willen mijn dochter verwijderen. Volgende week is er een gesprek. Kunt u meegaan?',
    ),
    'Info of oplossing': help,
    Onderwerp: choose(natureLabels.A08),
    'Speelt ook mee': choose(natureLabels.A09),
    'Leeftijd kind': write('15'),
    'Groep of klas': write('havo 4'),
    'Naar school?': choose('Ja, alle dagen'),
    Haast: choose('Een brief over van school sturen', 'Een gesprek of besluit op een vaste dag'),
    Datum: write(talk.split('-').reverse().join('-')),
  });
  await expect(
    page.getByRole('heading', {
      name: 'Warm doorverbinden naar contactpersoon VO Amstelland en de Meerlanden',
    }),
  ).toBeVisible();
  await saveCall(page);
  await expect(savedPage(page)).toContainText(sayUntil(promise));
  await expect(row(consultant, caller)).toContainText('U1 vandaag');
  await expect(row(consultant, caller)).toContainText(shortMoment(promise));
});

test('V24: doubt about independence goes to a lead and never to the person doubted', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Sjoerd Veenstra-Pol';
  const doubted = await openBrowser();
  await atTheWorklist(doubted, app, 'contactPersonHaarlemmermeer', caller, 'team');
  const lead = await openBrowser();
  await atTheWorklist(lead, app, 'leadHaarlemmermeer', caller, 'held');
  await signInAs(page, app, 'desk');
  const promise = promiseMadeNow('U2');
  await startCall(page);
  await answerQuestions(page, {
    Terugbelnummer: write('0612345124'),
    'Veilig?': safe,
    'Mag ik noteren?': named,
    'Wie belt?': parent,
    'Naam beller': write(caller),
    'Soort onderwijs': choose('Basisschool'),
    Woonplaats: hoofddorp,
    'In eigen woorden': write(
      'Al twee keer gepraat met uw consulent. Zij zat bij het gesprek op school en staat aan hun kant.',
    ),
    'Info of oplossing': help,
    Onderwerp: choose(natureLabels.A09),
    'Speelt ook mee': choose(natureLabels.A15),
    'Leeftijd kind': write('9'),
    'Naar school?': choose('Ja, alle dagen'),
    Haast: choose('Niets, er is geen haast'),
    'Geweld of grensoverschrijdend': choose('Nee'),
    'Eerder geholpen': choose('Ja, en vindt ons niet onafhankelijk'),
    'Liever niet': choose(nameOf('contactPersonHaarlemmermeer')),
  });
  await expect(page.getByRole('heading', { name: 'Aanhouden: de leidinggevende kijkt mee' })).toBeVisible();
  await saveCall(page);
  await expect(savedPage(page)).toContainText(sayUntil(promise));
  await expect(row(lead, caller)).toContainText('U2 dringend');
  await expect(row(lead, caller)).toContainText('twijfel aan onafhankelijkheid');
  await expect(row(lead, caller)).toContainText(shortMoment(promise));
  // The lead's list has it, so the doubted one's would have it by now; asked again it is not there either.
  await doubted.reload();
  await expect(doubted.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
  await expect(row(doubted, caller)).toHaveCount(0);
});

test('V36: a caller from Amsterdam is told where to be, and nothing is promised', async ({
  page,
  app,
  openBrowser,
}) => {
  const caller = 'Roza Timmerhout';
  const lead = await openBrowser();
  await atTheWorklist(lead, app, 'leadHaarlemmermeer', caller, 'team');
  await signInAs(page, app, 'desk');
  await startCall(page);
  await answerQuestions(page, {
    Terugbelnummer: write('020 123 45 36'),
    'Veilig?': safe,
    'Mag ik noteren?': named,
    'Wie belt?': parent,
    'Naam beller': write(caller),
    'Soort onderwijs': choose('Basisschool'),
    Woonplaats: find('1098', '1098 Amsterdam'),
    'In eigen woorden': write(
      'Woont in Amsterdam-Oost en zoekt steun bij een gesprek op school. Is zij hier goed?',
    ),
    'Info of oplossing': help,
    Onderwerp: choose(natureLabels.A09),
    'Leeftijd kind': write('6'),
    'Naar school?': choose('Ja, alle dagen'),
    Haast: choose('Niets, er is geen haast'),
  });
  await expect(page.getByRole('heading', { name: 'Verwijzen', level: 2 })).toBeVisible();
  await expect(page.getByText('020-330 63 20').or(page.getByText('020 330 63 20')).first()).toBeVisible();
  await saveCall(page);
  await expect(savedPage(page)).not.toContainText('uiterlijk');
  await lead.reload();
  await expect(lead.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
  await expect(row(lead, caller)).toHaveCount(0);
});

test('V38: danger comes first; the advice is kept, and safety officer and lead see it at once', async ({
  page,
  app,
  openBrowser,
}) => {
  const lead = await openBrowser();
  await signInAs(lead, app, 'leadSecondary', '/werkvoorraad?lijst=held');
  await expect(lead.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
  const officer = await openBrowser();
  await signInAs(officer, app, 'safetyOfficer', '/werkvoorraad');
  await expect(officer.getByRole('group', { name: 'Filter op urgentie' })).toBeVisible();
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.press('F8');
  const danger = page.getByRole('dialog', { name: 'Direct gevaar' });
  await expect(danger).toBeVisible();
  await expect(danger.getByRole('link', { name: '0800-0113' })).toBeVisible();
  await expect(danger.getByText(/Ik blijf bij u aan de lijn/)).toBeVisible();
  await page.keyboard.press('l');
  await expect(danger.getByText(/Ik blijf bij je aan de lijn/)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('2');
  await page.keyboard.press('8');
  await expect(danger.getByText(/113 Zelfmoordpreventie, door/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(danger).toBeHidden();
  const told: Told = {
    Terugbelnummer: choose('Geen nummer: de beller blijft anoniem'),
    'Wat is er aan de hand?': choose('Iemand wil niet meer leven'),
  };
  await answerQuestions(page, told);
  await expect(page.getByRole('heading', { name: 'Eerst hulp: blijf aan de lijn' })).toBeVisible();
  await saveCall(page);
  const number = await savedNumber(page);
  for (const list of [officer, lead]) {
    await expect(row(list, number)).toContainText('U0 nu');
    await expect(row(list, number)).toContainText('Eerst veiligheid');
  }
});
