import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { expect, test } from './app-test.ts';
import { enterOn, typeIn } from './keyboard.ts';
import { signInAs } from './sign-in.ts';
import {
  answerQuestion,
  choose,
  group,
  questionInFront,
  roundingOff,
  startCall,
  write,
} from './take-a-call.ts';
import { toQuestion } from './whole-call.ts';

test.use({ keyboardOnly: true });

test('a number that is none is refused at the field, and any usual notation is taken', async ({
  page,
  app,
}) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  const field = group(page).getByRole('textbox');
  for (const nonsense of ['12ab', '06 1234', '0031']) {
    await typeIn(page, field, nonsense);
    await page.keyboard.press('Enter');
    await expect(group(page).getByRole('alert')).toContainText('geen telefoonnummer');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toBeFocused();
    expect(await questionInFront(page)).toBe('Terugbelnummer');
  }
  await typeIn(page, field, '(0031) 6-12 34 51 01');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).toBe('Veilig?');
  await expect(page.getByRole('button', { name: /^Terugbelnummer: 06 12 34 51 01/ })).toBeVisible();
});

test('digits typed in a text answer nothing, and a digit outside a field chooses', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.type('0612345102');
  expect(await questionInFront(page)).toBe('Terugbelnummer');
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).toBe('Veilig?');
  await page.keyboard.press('1');
  await expect.poll(() => questionInFront(page)).toBe('Mag ik noteren?');
  await page.keyboard.press('Backspace');
  await expect.poll(() => questionInFront(page)).toBe('Veilig?');
});

test('an age or a date that cannot be is refused at the field with what to write', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'Info of oplossing', { 'Info of oplossing': choose('Hulp bij een probleem') });
  await toQuestion(page, 'Leeftijd kind', {});
  await expectRefused('veel', 'als een getal');
  await expectRefused('67', 'ouder dan 25');
  await toQuestion(page, 'Haast', {
    'Leeftijd kind': write('8'),
    Haast: choose('Een gesprek of besluit op een vaste dag'),
  });
  await expectRefused('31-2', 'bestaat niet');
  await expectRefused('ooit', 'geen dag');

  async function expectRefused(typed: string, why: string) {
    const field = group(page).getByRole('textbox');
    await typeIn(page, field, typed);
    await page.keyboard.press('Enter');
    await expect(group(page).getByRole('alert')).toContainText(why);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toBeFocused();
  }
});

test('saving with answers missing leads to each of them, and then saves', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await toQuestion(page, 'Onderwerp', {
    'Veilig?': undefined,
    Woonplaats: undefined,
    'Info of oplossing': choose('Uitleg'),
    Onderwerp: choose(natureLabels.A01),
  });
  await page.keyboard.press('Control+Enter');
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('alert').filter({ hasText: 'nog geen antwoord' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('button')).toHaveText([
    'Veilig: nog geen antwoord',
    'Woonplaats: nog geen antwoord',
  ]);
  await enterOn(page, summary.getByRole('button', { name: /^Veilig/ }));
  await answerQuestion(page, 'Veilig?', choose('Ja, er is geen gevaar'));
  await page.keyboard.press('Control+Enter');
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await enterOn(page, summary.getByRole('button', { name: /^Woonplaats/ }));
  await expect.poll(() => questionInFront(page)).toBe('Woonplaats');
  await page.keyboard.type('1421');
  await expect(page.getByRole('option', { selected: true, name: '1421 Uithoorn' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => questionInFront(page)).not.toBe('Woonplaats');
  await page.keyboard.press('Control+Enter');
  await expect(roundingOff(page)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Bewaard' })).toBeVisible();
});

test('a call that was a wrong number is put away in three keys', async ({ page, app }) => {
  await signInAs(page, app, 'desk');
  await startCall(page);
  await page.keyboard.press('Alt+g');
  await expect(page.getByRole('dialog', { name: 'Geen zaak' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Wat was het?' })).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Geteld: verkeerd verbonden' })).toBeVisible();
});
