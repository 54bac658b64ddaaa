const usualWords = [
  'wachtwoord',
  'password',
  'welkom',
  'steunpunt',
  'qwerty',
  'azerty',
  'geheim',
  '1234567890',
];
const fewestLeft = 6;
const fewestDifferent = 5;

/** What everybody who knows this colleague knows: `place` are the names of region, swv's and desks. */
type KnownWords = { readonly name: string; readonly mail: string; readonly place?: readonly string[] };

/**
 * Whether a password is among the first that anybody would try: few different signs, or little more than the person's own name or
 * address, the name of the place, or a word that everybody uses. Length is checked before.
 * @source ASVS 5.0, 6.2.4 and 6.2.11
 */
export function isTooEasy(password: string, { name, mail, place = [] }: KnownWords): boolean {
  const plain = lettersAndDigits(password);
  if (new Set(plain).size < fewestDifferent) return true;
  const known = [name, ...place, ...mail.split('@')].flatMap((text) => text.split(/[\s._-]+/));
  const words = [...usualWords, ...known.map(lettersAndDigits)].filter((word) => word.length >= 3);
  const left = words.reduce((text, word) => text.replaceAll(word, ''), plain);
  return left.replace(/\d/g, '').length < fewestLeft;
}

function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
