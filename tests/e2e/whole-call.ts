import { expect, type Page } from '@playwright/test';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { answerQuestion, choose, find, group, questionInFront, type Told, write } from './take-a-call.ts';

/** What a common caller says: a parent, a primary school, a question for the contact person. */
export const commonCall: Told = {
  Terugbelnummer: write('0612345100'),
  'Veilig?': choose('Ja, er is geen gevaar'),
  'Mag ik noteren?': choose('Verhaal en naam'),
  'Wie belt?': choose('Ouder met gezag'),
  'Naam beller': write('Wietske Bloemhof'),
  'Soort onderwijs': choose('Basisschool'),
  Woonplaats: find('2132', '2132 Hoofddorp'),
  'In eigen woorden': write('Krijgt op school te weinig hulp bij rekenen.'),
  'Info of oplossing': choose('Hulp bij een probleem'),
  Onderwerp: choose(natureLabels.A04),
  'Leeftijd kind': write('8'),
  'Naar school?': choose('Ja, alle dagen'),
  Haast: choose('Niets, er is geen haast'),
};

export function callOf(callerName: string, number: string, more: Told = {}): Told {
  return { ...commonCall, 'Naam beller': write(callerName), Terugbelnummer: write(number), ...more };
}

/** Answers as the common call does, `told` before that, until `label` is in front; when it is told too, it is answered. */
export async function toQuestion(page: Page, label: string, told: Told): Promise<void> {
  const all = { ...commonCall, ...told };
  for (let front = await questionInFront(page); front !== label; front = await questionInFront(page)) {
    if (front === null) throw new Error(`${label} was never asked`);
    await answerQuestion(page, front, all[front]);
  }
  if (told[label] !== undefined) await answerQuestion(page, label, told[label]);
  await expect(group(page)).toBeVisible();
}
