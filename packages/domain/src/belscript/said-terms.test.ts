import { describe, expect, test } from 'vitest';
import { foldText } from '../knowledge/search-words.ts';
import { natureWords } from './nature-words.ts';
import { isSaid, saidIn, termOf } from './said-terms.ts';

function says(term: string, ...texts: readonly (string | undefined)[]): boolean {
  return isSaid(termOf(term), saidIn(texts));
}

describe('a term is said', () => {
  test.each([
    ['as a whole word', 'taxi', 'De taxi is laat.'],
    ['as the beginning of a word', 'pest*', 'Ze pesten hem.'],
    ['as the end of a word', '*vervoer', 'Het leerlingenvervoer stopt.'],
    ['anywhere in a word', '*dyslect*', 'Hij is ernstigdyslectisch.'],
    ['with a beginning of one letter', 'e*', 'Elke dag.'],
    ['with up to five words in between', 'zit .. thuis', 'Hij zit nu al drie hele maanden thuis.'],
    ['with whom it is done to', 'slaat ~', 'Zijn broer slaat hem.'],
    ['with whom it is done to, in two words', 'sluiten ~ buiten', 'Ze sluiten mijn dochter buiten.'],
    ['at its second chance', 'wil .. niet', 'Hij wil wel, maar zij wil echt niet.'],
    ['in a later text', 'bezwaar', undefined, 'Ik maak bezwaar.'],
  ])('%s', (_how, term, ...texts) => {
    expect(says(term, ...texts)).toBe(true);
  });

  test.each([
    ['as a part without a star', 'taxi', 'De taxibus is laat.'],
    ['with six words in between', 'zit .. thuis', 'Hij zit nu al meer dan drie maanden thuis.'],
    ['with who does it', 'slaat ~', 'Hij slaat over.'],
    ['over the end of a sentence', 'zit .. thuis', 'Waar hij zit? Thuis.'],
    ['when nothing was said', 'thuis', '', undefined],
  ])('but not %s', (_how, term, ...texts) => {
    expect(says(term, ...texts)).toBe(false);
  });
});

test.each(['', ' ', '..', '*', 'zit *', '~ slaat'])('"%s" is no term', (written) => {
  expect(() => termOf(written)).toThrow();
});

test('every way in the word lists is written as it is heard: folded, and once in a row', () => {
  for (const [code, rows] of Object.entries(natureWords)) {
    for (const [, ways] of rows) {
      const written = ways.split(',').map((way) => way.trim().replace(/\s+/g, ' '));
      expect([code, written.length - new Set(written).size]).toEqual([code, 0]);
      for (const way of written) {
        const plain = way.replaceAll('*', '').replaceAll(' .. ', ' ').replaceAll('~', 'hem');
        expect([code, plain]).toEqual([code, foldText(plain)]);
      }
    }
  }
});

/** Everything a way may hear, as two texts: a star stands for letters, a gap for no words and for as many as it may. */
function widestTexts(way: string): readonly string[] {
  const words = way.replaceAll(/(?<=\w)\*|\*(?=\w)/g, 'qzq');
  return [
    words.replaceAll(' .. ', ' ').replaceAll('~', 'hem'),
    words.replaceAll(' .. ', ' x x x x x ').replaceAll('~', 'mijn zoon'),
  ];
}

test('no way in a row repeats what a wider one in that row already hears, because the lists travel to the phone', () => {
  for (const [code, rows] of Object.entries(natureWords)) {
    for (const [, ways] of rows) {
      const written = ways.split(',').map((way) => way.trim().replace(/\s+/g, ' '));
      const repeated = written.filter((way) =>
        written.some((wider) => wider !== way && widestTexts(way).every((text) => says(wider, text))),
      );
      expect([code, repeated]).toEqual([code, []]);
    }
  }
});
