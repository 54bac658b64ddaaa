import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { expect, test } from './app-test.ts';
import { expectGood, expectGoodInEveryLook } from './expect-accessible.ts';
import { enterOn } from './keyboard.ts';
import { nameOf, signInAs } from './sign-in.ts';
import {
  answerQuestion,
  answerQuestions,
  choose,
  group,
  questionInFront,
  roundingOff,
  startCall,
  write,
} from './take-a-call.ts';
import { callOf, commonCall, toQuestion } from './whole-call.ts';
import { saveCall } from './worklist.ts';

/** Each step of the call with its first question, by the question's short name. */
const firstOfStep = [
  'Terugbelnummer',
  'Wie belt?',
  'Soort onderwijs',
  'In eigen woorden',
  'Naam kind',
  'Taal',
];

/** One question of each kind that no step begins with. */
const ofEachKind = ['Onderwerp', 'Woonplaats', 'Liever niet', 'Datum', 'Vast moment', 'Mailadres'];

test('every question is accessible and Dutch; every step and kind of question in every look', async ({
  page,
  app,
}) => {
  test.slow();
  await signInAs(page, app, 'desk');
  await startCall(page);
  const told = {
    ...callOf('Liesbeth Oeverlaan', '0612345181'),
    Haast: choose('Een gesprek of besluit op een vaste dag'),
    Datum: write('over drie weken'),
    'Speelt ook mee': choose(natureLabels.A15),
    'Geweld of grensoverschrijdend': choose('Nee'),
    'Eerder geholpen': choose('Ja, en vindt ons niet onafhankelijk'),
    'Liever niet': choose(nameOf('contactPersonHaarlemmermeer')),
    Taal: choose('Tolk nodig'),
    'Taal van de tolk': write('Tigrinya'),
    'Hoe bereikbaar': choose('Mail'),
    Mailadres: write('liesbeth@voorbeeld.nl'),
  };
  const seen: string[] = [];
  for (let label = await questionInFront(page); label !== null; label = await questionInFront(page)) {
    seen.push(label);
    if ([...firstOfStep, ...ofEachKind].includes(label)) await expectGoodInEveryLook(page, label);
    else await expectGood(page, label);
    await answerQuestion(page, label, told[label as keyof typeof told]);
  }
  expect(seen).toEqual(expect.arrayContaining([...firstOfStep, ...ofEachKind]));
  await expectGoodInEveryLook(page, 'rounding off, held');
});

test('a question is accessible in all its states: found, filtered, refused, passed over, explained', async ({
  page,
  app,
}) => {
  test.slow();
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(group(page).getByRole('alert')).toBeVisible();
  await expectGoodInEveryLook(page, 'a refused number');
  await toQuestion(page, 'School', {});
  await page.keyboard.type('basis');
  await expect(page.getByRole('option').nth(1)).toBeVisible();
  await expectGoodInEveryLook(page, 'schools found');
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await expect(group(page).getByLabel('Niet gevraagd, omdat')).toBeFocused();
  await expectGoodInEveryLook(page, 'passed over with a reason');
  await page.keyboard.press('Enter');
  await expect(group(page).getByRole('alert')).toBeVisible();
  await expectGood(page, 'a reason is missing');
  await page.keyboard.type('geen tijd');
  await page.keyboard.press('Enter');
  await toQuestion(page, 'Onderwerp', {});
  await page.keyboard.type('ver');
  await expect(page.getByText(/\d+ gevonden/)).toBeVisible();
  await expectGoodInEveryLook(page, 'topics filtered');
  await page.keyboard.press('Escape');
  await enterOn(
    page,
    page
      .getByRole('button', { name: /Waarom vragen we dit/i })
      .or(page.getByText(/Waarom vragen we dit/i))
      .first(),
  );
  await expectGood(page, 'why we ask');
  await enterOn(page, page.getByRole('button', { name: /^Waarom\? \d+ reden/ }));
  await expectGood(page, 'reasons of the route');
});

test('the dialogs over a call are accessible and Dutch in every look', async ({ page, app }) => {
  test.slow();
  await signInAs(page, app, 'desk');
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('dialog', { name: 'Nieuw gesprek' })).toBeVisible();
  await expectGoodInEveryLook(page, 'how did it come in');
  await page.keyboard.press('Enter');
  await expect(group(page)).toBeVisible();

  await page.keyboard.press('F8');
  const danger = page.getByRole('dialog', { name: 'Direct gevaar' });
  await page.keyboard.press('2');
  await expect(danger.getByText(/113 Zelfmoordpreventie, door/)).toBeVisible();
  await expectGoodInEveryLook(page, 'danger');
  await enterOn(page, danger.getByRole('button', { name: 'Meer uitleg en openingstijden' }));
  await expect(danger.getByText('Zo gaat u verder')).toBeVisible();
  await expectGood(page, 'danger with explanation');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+z');
  await page.keyboard.type('toelaatbaar');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: /Dit heb ik verteld/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'a knowledge item beside the call');
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog').getByRole('button', { name: /Verteld/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+g');
  await expect(page.getByRole('dialog', { name: 'Geen zaak' })).toBeVisible();
  await expectGoodInEveryLook(page, 'no case');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+d');
  await expect(page.getByRole('dialog', { name: 'Warm doorverbinden' })).toBeVisible();
  await expectGoodInEveryLook(page, 'connect');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+k');
  await page.keyboard.press('Escape');
  // The first Escape brings the focus to the field of the question, the second leaves it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Toetsen' })).toBeVisible();
  await expectGoodInEveryLook(page, 'the keys');
});

test('rounding off, with something missing, another outcome, and saved, is accessible and Dutch in every look', async ({
  page,
  app,
}) => {
  test.slow();
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.press('Control+Enter');
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'nog geen antwoord' })).toBeFocused();
  await expectGoodInEveryLook(page, 'something is missing');
  await enterOn(page, page.getByRole('button', { name: /^Terugbelnummer: nog/ }));
  await answerQuestions(page, { ...commonCall, 'Naam beller': write('Foppe Lindeboom') });
  await expectGoodInEveryLook(page, 'rounding off');
  await enterOn(page, page.getByRole('button', { name: 'Kies anders' }));
  await expect(page.getByRole('dialog', { name: 'Een andere uitkomst kiezen' })).toBeVisible();
  await expectGoodInEveryLook(page, 'another outcome');
  await page.keyboard.press('Escape');
  await saveCall(page);
  await expectGoodInEveryLook(page, 'saved');
});

test('registering a mail is accessible and Dutch in every look', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await page.keyboard.press('Alt+n');
  await expect(page.getByRole('dialog', { name: 'Nieuw gesprek' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText('Waar u op let')).toBeVisible();
  await enterOn(page, page.getByRole('main').getByRole('button', { name: 'Wijzig', exact: true }));
  await expect(page.getByRole('combobox', { name: /^Hoe/ })).toBeVisible();
  await expectGoodInEveryLook(page, 'a mail with its arrival');
});
