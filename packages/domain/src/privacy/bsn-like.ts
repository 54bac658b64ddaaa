/** Nine digits on their own, or parted as people write them; never part of a longer number. */
const nineDigits =
  /(?<![\d+]|\+\d{2}[ .-]?)(?:\d{9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?![ .-]?\d)/g;

/**
 * The numbers in a text that could be a citizen service number: nine digits that pass the eleven test. A warning, never a
 * refusal: other numbers pass it too.
 * @source quality plan, who may see what: no BSN anywhere; a number that passes the 11-test in free text is warned about
 */
export function bsnLikeNumbersIn(text: string): readonly string[] {
  return [...text.matchAll(nineDigits)].map(([number]) => number).filter(passesElevenTest);
}

/** What stands in the place of such a number. */
export const maskedNumber = '[nummer weggehaald]';

/** The text without the numbers that could be a citizen service number; every other sign stays. */
export function maskBsnLikeNumbers(text: string): string {
  return text.replace(nineDigits, (number) => (passesElevenTest(number) ? maskedNumber : number));
}

function passesElevenTest(number: string): boolean {
  const digits = [...number].filter((sign) => sign >= '0' && sign <= '9').map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum > 0 && sum % 11 === 0;
}
