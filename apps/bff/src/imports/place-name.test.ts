import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test.each([
  ['WATERDAM', 'Waterdam'],
  ['BERGEN OP ZAND', 'Bergen op Zand'],
  ["'S-WATERLAND", "'s-Waterland"],
  ['IJDORP', 'IJdorp'],
  ['DE MEREN', 'De Meren'],
  ['NIEUW- EN OUD-DORP', 'Nieuw- en Oud-Dorp'],
  ['Kaag en Meer', 'Kaag en Meer'],
  ['', ''],
])('%s is shown as %s', (text, expected) => {
  expect(placeName(text)).toBe(expected);
});
