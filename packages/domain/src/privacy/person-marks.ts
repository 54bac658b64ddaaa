import { asWord, lastDigits, mailLike, type Named, numberLike, wordsOf } from './mask-others.ts';

/** By what one person is known in a text, and nobody else of the same case. */
export type PersonMarks = {
  /** Whole names and their words. */
  readonly names: readonly string[];
  /** The last nine digits. */
  readonly numbers: readonly string[];
  readonly mails: readonly string[];
};

/** Where something stands in a text: from the first letter up to the one after the last. */
export type TextPlace = { readonly from: number; readonly to: number };

/**
 * The marks of a person, with every name, number and address they were ever known by. What somebody else in the case is called
 * or reached by too leads to both: parents share a number, and a family its name.
 */
export function marksOf(person: readonly Named[], others: readonly Named[]): PersonMarks {
  const otherNames = others.flatMap(({ name }) => (name === null ? [] : [fold(name.trim())]));
  const otherWords = others.flatMap(wordsOf).map(fold);
  const names = person.flatMap(({ name }) => (name === null || name.trim() === '' ? [] : [name.trim()]));
  return {
    names: unique([
      ...names.map(fold).filter((name) => !otherNames.includes(name)),
      ...person
        .flatMap(wordsOf)
        .map(fold)
        .filter((word) => !otherWords.includes(word)),
    ]),
    numbers: except(
      person.flatMap(({ number }) => numberIn(number)),
      others.flatMap(({ number }) => numberIn(number)),
    ),
    mails: except(
      person.flatMap(({ mail }) => mailIn(mail)),
      others.flatMap(({ mail }) => mailIn(mail)),
    ),
  };
}

/** Where a text names the person or says how to reach them, the first place first. */
export function placesOf(text: string, { names, numbers, mails }: PersonMarks): TextPlace[] {
  const folded = fold(text);
  const found = [
    ...matches(text, mailLike).filter(({ said }) => mails.includes(said.toLowerCase())),
    ...matches(text, numberLike).filter(({ said }) => numbers.includes(lastDigits(said))),
    ...names.flatMap((name) => matches(folded, asWord(name))),
  ];
  return merged(found.map(({ from, to }) => ({ from, to })));
}

/** Whether a text is nothing but a mark: a field in which the person stands, and no sentence about them. */
export function isOnlyMark(text: string, marks: PersonMarks): boolean {
  const places = placesOf(text, marks);
  if (places.length === 0) return false;
  const rest = places.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  return !/[\p{L}\d]/u.test(rest);
}

export type ExcerptPart = { readonly text: string; readonly isMark: boolean };

const around = 120;

/** What stands around the places, the marks apart: enough to judge the text by. Without places the beginning. */
export function excerptOf(text: string, places: readonly TextPlace[]): ExcerptPart[] {
  const first = places[0]?.from ?? 0;
  const last = places.at(-1)?.to ?? 0;
  const begin = Math.max(0, first - around);
  const end = Math.min(text.length, Math.max(last, first + around) + around);
  const parts: ExcerptPart[] = [];
  let at = begin;
  for (const { from, to } of places) {
    parts.push({ text: text.slice(at, from), isMark: false }, { text: text.slice(from, to), isMark: true });
    at = to;
  }
  parts.push({ text: text.slice(at, end), isMark: false });
  const shown = parts.filter((part) => part.text !== '');
  const whole = (text: string) => ({ text, isMark: false });
  return [...(begin > 0 ? [whole('… ')] : []), ...shown, ...(end < text.length ? [whole(' …')] : [])];
}

type Match = TextPlace & { readonly said: string };

function matches(text: string, pattern: RegExp): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    said: match[0],
  }));
}

/** Places that touch or overlap are one. */
function merged(places: readonly TextPlace[]): TextPlace[] {
  const sorted = [...places].sort((one, next) => one.from - next.from || one.to - next.to);
  const all: TextPlace[] = [];
  for (const place of sorted) {
    const before = all.at(-1);
    if (before === undefined || place.from > before.to) all.push(place);
    else all.splice(-1, 1, { from: before.from, to: Math.max(before.to, place.to) });
  }
  return all;
}

/** Lower case without accents, letter by letter, so that every place stays where it is. */
function fold(text: string): string {
  return text
    .split('')
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === 1 ? plain : letter;
    })
    .join('');
}

function numberIn(number: string | null): string[] {
  return number === null || lastDigits(number).length < 9 ? [] : [lastDigits(number)];
}

function mailIn(mail: string | null): string[] {
  return mail === null || mail.trim() === '' ? [] : [mail.trim().toLowerCase()];
}

function except(all: readonly string[], others: readonly string[]): string[] {
  return unique(all.filter((one) => !others.includes(one)));
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
