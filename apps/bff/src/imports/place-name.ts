const small = new Set([
  'aan',
  'bij',
  'de',
  'den',
  'der',
  'en',
  'het',
  'in',
  'op',
  'over',
  'te',
  'ter',
  'van',
]);

/** A place as people write it, when the list shouts it: "BERGEN OP ZOOM" → "Bergen op Zoom". Others stay as they are. */
export function placeName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .toLowerCase()
    .split(/([ -])/)
    .map((word, index) => (index > 0 && small.has(word) ? word : capitalised(word)))
    .join('');
}

function capitalised(word: string): string {
  if (/^'[a-z]$/.test(word)) return word;
  if (word.startsWith('ij')) return `IJ${word.slice(2)}`;
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
