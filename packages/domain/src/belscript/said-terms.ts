import { foldText } from '../knowledge/search-words.ts';

type TermPart = {
  readonly text: string;
  readonly start: boolean;
  readonly end: boolean;
  /** How many words may stand before it. */
  readonly gap: number;
};

/** One way to say something, in the notation of `nature-words.ts`. */
export type Term = readonly [TermPart, ...TermPart[]];

/** How many words a `..` in a term may stand for. */
const widestGap = 5;

/** `~` in a term: whom it is done to. One word, or two as in "mijn zoon". */
const someone = '~';
const persons = new Set(
  'mij me hem haar ons hen zoon dochter kind kinderen jongen meisje kleinzoon kleindochter pleegkind leerling'.split(
    ' ',
  ),
);

/** Throws when a way to say it holds no word, or begins with `~`: that is a slip in a word list. */
export function termOf(written: string): Term {
  const parts: TermPart[] = [];
  let gap = 0;
  for (const word of written.trim().split(/\s+/)) {
    if (word === '..') {
      gap = widestGap;
      continue;
    }
    parts.push({
      text: word.replaceAll('*', ''),
      start: !word.startsWith('*'),
      end: !word.endsWith('*'),
      gap: word === someone ? Math.max(gap, 1) : gap,
    });
    gap = 0;
  }
  const [first, ...others] = parts;
  if (first === undefined || first.text === someone || parts.some(({ text }) => text === '')) {
    throw new Error(`No words in "${written}"`);
  }
  return [first, ...others];
}

type Spot = { readonly sentence: readonly string[]; readonly at: number };

/** What was said: where each word stands, with the words in groups by their beginning, so that a long story stays fast. */
export type Said = {
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
};

const beginning = 2;

export function saidIn(texts: readonly (string | undefined)[]): Said {
  const spots = new Map<string, Spot[]>();
  const byBeginning = new Map<string, string[]>();
  for (const sentence of texts.flatMap(sentencesOf)) {
    for (const [at, word] of sentence.entries()) {
      const known = spots.get(word);
      if (known !== undefined) {
        known.push({ sentence, at });
        continue;
      }
      spots.set(word, [{ sentence, at }]);
      const key = word.slice(0, beginning);
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), word]);
    }
  }
  return { spots, byBeginning };
}

function sentencesOf(text = ''): readonly (readonly string[])[] {
  return text
    .split(/[.?!;\n…]+/)
    .map((sentence) => foldText(sentence).split(' '))
    .filter((words) => words[0] !== '');
}

/** Whether the term was said, within one sentence. */
export function isSaid(term: Term, said: Said): boolean {
  return wordsThatFit(term[0], said).some((word) =>
    (said.spots.get(word) ?? []).some(({ sentence, at }) => goesOn(term, 1, sentence, at + 1)),
  );
}

function wordsThatFit(part: TermPart, { spots, byBeginning }: Said): readonly string[] {
  if (part.start && part.end) return spots.has(part.text) ? [part.text] : [];
  const words =
    part.start && part.text.length >= beginning
      ? (byBeginning.get(part.text.slice(0, beginning)) ?? [])
      : [...spots.keys()];
  return words.filter((word) => fits(part, word));
}

function goesOn(term: Term, index: number, words: readonly string[], from: number): boolean {
  const part = term[index];
  if (part === undefined) return true;
  for (let skipped = 0; skipped <= part.gap; skipped += 1) {
    const word = words[from + skipped];
    if (word === undefined) return false;
    if (fits(part, word) && goesOn(term, index + 1, words, from + skipped + 1)) return true;
  }
  return false;
}

function fits(part: TermPart, word: string): boolean {
  if (part.text === someone) return persons.has(word);
  if (part.start) return part.end ? word === part.text : word.startsWith(part.text);
  return part.end ? word.endsWith(part.text) : word.includes(part.text);
}
