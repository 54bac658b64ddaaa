import { inflateSync } from 'node:zlib';

/**
 * The letters on the pages of a PDF as Chromium makes it, without the spaces: each font numbers its own letters and says
 * in a table which they are.
 */
export function textIn(pdf: Buffer): string {
  const objects = objectsIn(pdf);
  const fonts = fontsIn(objects);
  return [...objects.values()]
    .filter(({ stream }) => / Tf\b/.test(stream))
    .map(({ stream }) => textOnPage(stream, fonts))
    .join('')
    .replace(/\s/g, '');
}

type PdfObject = { readonly head: string; readonly stream: string };
type Letters = ReadonlyMap<string, string>;

function objectsIn(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g)) {
    const [, id = '', body = ''] = match;
    const begin = /stream\r?\n/.exec(body);
    if (begin === null) {
      objects.set(id, { head: body, stream: '' });
      continue;
    }
    const head = body.slice(0, begin.index);
    const bytes = body.slice(begin.index + begin[0].length, body.lastIndexOf('endstream'));
    objects.set(id, { head, stream: inflated(head, bytes) });
  }
  return objects;
}

function inflated(head: string, bytes: string): string {
  if (!head.includes('/FlateDecode')) return bytes;
  try {
    return inflateSync(Buffer.from(bytes, 'latin1'), { finishFlush: 2 }).toString('latin1');
  } catch {
    return '';
  }
}

/** The letters of each font by the name under which a page uses it. */
function fontsIn(objects: ReadonlyMap<string, PdfObject>): Map<string, Letters> {
  const fonts = new Map<string, Letters>();
  for (const { head } of objects.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.head ?? '')?.[1];
      if (table !== undefined) fonts.set(name, lettersOf(objects.get(table)?.stream ?? ''));
    }
  }
  return fonts;
}

function lettersOf(table: string): Letters {
  const letters = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', unicode = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      letters.set(code.toUpperCase(), letterOf(unicode));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g;
    for (const [, from = '', to = '', first = ''] of block.matchAll(ranges)) {
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
        const place = code - Number.parseInt(from, 16);
        const unicode = (Number.parseInt(first, 16) + place).toString(16).padStart(4, '0');
        letters.set(code.toString(16).padStart(from.length, '0').toUpperCase(), letterOf(unicode));
      }
    }
  }
  return letters;
}

/** Two bytes a letter, as the tables write it. */
function letterOf(unicode: string): string {
  return Buffer.from(unicode.padStart(4, '0'), 'hex').swap16().toString('utf16le');
}

function textOnPage(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let font: Letters = new Map();
  let text = '';
  for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map();
    for (const code of codesIn(shown ?? '', font)) text += font.get(code.toUpperCase()) ?? '';
  }
  return text;
}

/** A code is as long as those in the table of its font: two or four digits. */
function codesIn(shown: string, font: Letters): string[] {
  const width = font.keys().next().value?.length ?? 4;
  return shown.match(new RegExp(`.{${width}}`, 'g')) ?? [];
}
