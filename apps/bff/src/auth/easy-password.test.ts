import { dictionary } from '@zxcvbn-ts/language-common';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { isEasyPassword } from './easy-password.ts';

let region: WorkingRegion;
beforeAll(async () => {
  region = await openWorkingRegion();
});
afterAll(() => region.close());

const noor = { name: 'Noor Vermeer', mail: 'n.vermeer@voorbeeld.nl' };
const isEasy = (password: string) => isEasyPassword(region.database.read, password, noor);
const mostUsed = dictionary['passwords-common'] ?? [];
const every = (step: number) => (_: string, index: number) => index % step === 0;

async function notRefused(passwords: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const password of passwords) if (!(await isEasy(password))) left.push(password);
  return left;
}

test('one of the most used and leaked passwords is refused, of a list of more than 49,000', async () => {
  expect(mostUsed.length).toBeGreaterThan(49_000);
  const longEnough = mostUsed.filter((password) => password.length >= 12);
  expect(longEnough.length).toBeGreaterThan(300);
  expect(await notRefused(longEnough.filter(every(8)))).toEqual([]);
});

test.each([
  [
    'a capital, 123 and signs',
    (password: string) => `${password.charAt(0).toUpperCase()}${password.slice(1)}123!`.padEnd(12, '!'),
  ],
  ['itself', (password: string) => password.repeat(Math.ceil(12 / password.length))],
  ['figures in a row', (password: string) => `${password}123456789`.slice(0, 13)],
] as const)('one of the 3,000 most used that is made long enough with %s is refused', async (_, longer) => {
  const made = mostUsed.slice(0, 3_000).filter(every(150)).map(longer);
  expect(made.filter((password) => password.length < 12)).toEqual([]);
  expect(await notRefused(made)).toEqual([]);
});

test.each([
  'Zomervakantie2026',
  'Voetbalvoetbal1',
  'welkom123welkom',
  'jouwwachtwoord',
  'P@ssw0rd12345',
  'qwertyuiop12',
  'Vermeer Noor!!',
  'Haarlemmermeer!9',
  'Amstelland-Meerlanden',
])('%s is refused: usual words, a pattern of keys, or what everybody here knows', async (password) => {
  expect(await isEasy(password)).toBe(true);
});

test.each([
  'paardenbloem in juni',
  'Noor fietst graag hard',
  'xK9#pQ2$vL7mRt',
  'een lang wachtwoord',
  'ŝoŝoŝ üben čaj möten',
  'wij eten op dinsdag altijd pannenkoeken met stroop en daarna gaan we nog een eindje fietsen langs de vaart',
])('%s is not', async (password) => {
  expect(await isEasy(password)).toBe(false);
});
