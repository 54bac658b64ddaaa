/** Whoever is named in a case: how they are called and reached. */
export type Named = {
  readonly name: string | null;
  readonly number: string | null;
  readonly mail: string | null;
};

/** What stands in the place of what was blanked. */
export const blanks = { name: '[naam]', number: '[nummer]', mail: '[e-mailadres]' } as const;

export const mailLike = /[\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;
export const numberLike = /(?<![\p{L}\d])(?:\+|00)?\d(?:[ ().-]{0,2}\d){8,13}(?![\p{L}\d])/gu;
/** Too short or too common to be somebody's name on its own. */
const joiningWords = ['van', 'der', 'den', 'ten', 'ter', 'het', 'een', 'vander', 'mevrouw', 'meneer', 'heer'];
const shortestName = 3;

/**
 * A text with others blanked: every mail address and telephone number that is not of `own`, and the names of `others`, whole
 * and by each of their words. A word that `own` are called by too stays: people of one family share a name.
 */
export function maskOthers(text: string, own: readonly Named[], others: readonly Named[]): string {
  const ownMails = own.flatMap(({ mail }) => (mail === null ? [] : [mail.toLowerCase()]));
  const ownNumbers = own.flatMap(({ number }) => (number === null ? [] : [lastDigits(number)]));
  return maskNames(
    text
      .replace(mailLike, (found) => (ownMails.includes(found.toLowerCase()) ? found : blanks.mail))
      .replace(numberLike, (found) => (ownNumbers.includes(lastDigits(found)) ? found : blanks.number)),
    own.flatMap(wordsOf),
    others,
  );
}

/** Nine digits tell a Dutch number apart, however it is written. */
export function lastDigits(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}

function maskNames(text: string, ownWords: readonly string[], others: readonly Named[]): string {
  const names = others.flatMap(({ name }) => (name === null || name.trim() === '' ? [] : [name.trim()]));
  const words = others.flatMap(wordsOf).filter((word) => !ownWords.includes(word));
  const isOwn = (name: string) => wordsIn(name).every((word) => ownWords.includes(word));
  const sought = [...new Set([...names.filter((name) => !isOwn(name)), ...words])].sort(
    (one, next) => next.length - one.length,
  );
  return sought.reduce((masked, name) => masked.replace(asWord(name), blanks.name), text);
}

/** The words of a name that say who it is. */
export function wordsOf({ name }: Named): string[] {
  return wordsIn(name ?? '').filter((word) => word.length >= shortestName && !joiningWords.includes(word));
}

function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\d'’]+/u)
    .filter((word) => word !== '');
}

/** Wherever this stands as words of their own. */
export function asWord(name: string): RegExp {
  const escaped = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'giu');
}
