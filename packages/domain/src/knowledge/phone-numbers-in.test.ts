import { describe, expect, it } from 'vitest';
import { phoneNumbersIn } from './phone-numbers-in.ts';

describe('finding phone numbers in a text', () => {
  it.each([
    ['Bel 112.', ['112']],
    ['Bel 113 of 0800-0113, dag en nacht.', ['113', '08000113']],
    ['De vertrouwensinspecteur: 0900-1113111.', ['09001113111']],
    ['Bel 030-280 95 90 of +31 30 280 95 90.', ['0302809590', '0302809590']],
    ['Kinderombudsman 0800-876 54 32', ['08008765432']],
    ['Mobiel 06-12345678', ['0612345678']],
  ])('%s', (text, numbers) => {
    expect(phoneNumbersIn(text)).toEqual(numbers);
  });

  it.each([
    'Sinds 1 augustus 2025 geldt een nieuwe regel.',
    'Artikel 40a en artikel 377b.',
    'Kamerstuk 26 695, nr. 112a',
    'Binnen 6 weken, uiterlijk 2026-11-22.',
    'Ongeveer 1.120 kinderen.',
  ])('finds none in "%s"', (text) => {
    expect(phoneNumbersIn(text)).toEqual([]);
  });
});
