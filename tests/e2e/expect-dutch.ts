import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

type Translation = { readonly [key: string]: string | Translation | object };

/** The component library's own translations, from the package the web app uses. */
const libraryWords = wordsOfLibrary();

/** Words that stand on English and Norwegian screens and in no Dutch sentence. */
const foreignWords = [
  'the and with from your you please this that have has not are our off any new old yes',
  'loading search searching save saved saving cancel close closed submit delete remove edit add show hide',
  'next previous back continue finish done required optional invalid missing error errors warning success failed',
  'settings sign login logout password username user users name phone call calls caller date today tomorrow',
  'yesterday day days month months year years due unknown undefined null NaN true false found results select',
  'selected choose more less copy copied expand collapse toggle notification notifications about contents',
  'og ikke lukk feil søk vis velg neste forrige avbryt lagre endre fjern skjul måned uke kopier laster venter eller',
]
  .join(' ')
  .split(' ');

const foreign = new RegExp(`(?<![\\p{L}\\d@.#/_-])(?:${foreignWords.join('|')})(?![\\p{L}\\d@_])`, 'iu');

/** Fails when anything a person can see or hear on the page is English or Norwegian, or no word at all. */
export async function expectDutch(page: Page): Promise<void> {
  const texts = await page.evaluate(collectTexts);
  expect(texts.length, 'texts on the page').toBeGreaterThan(3);
  const wrong = texts.filter((text) => isOfLibrary(text) || foreign.test(text));
  expect.soft(wrong, `not Dutch at ${new URL(page.url()).pathname}`).toEqual([]);
}

function isOfLibrary(text: string): boolean {
  return libraryWords.some((pattern) => pattern.test(text));
}

/** Every text that is drawn, and every name only a screen reader says. */
function collectTexts(): readonly string[] {
  const found = new Set<string>([document.title]);
  const spoken = [
    'title',
    'aria-label',
    'aria-description',
    'aria-valuetext',
    'aria-roledescription',
    'placeholder',
    'alt',
  ];
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility() || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) continue;
    for (const name of spoken) found.add(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) found.add(node.textContent ?? '');
    }
  }
  return [...found].map((text) => text.trim()).filter((text) => text !== '');
}

function wordsOfLibrary(): readonly RegExp[] {
  const require = createRequire(new URL('../../apps/web/package.json', import.meta.url));
  const translations: Record<string, Translation> = require('@navikt/ds-react/locales');
  const all = ['nb', 'nn', 'en'].flatMap((name) => wordsOf(translations[name] ?? {}));
  // "{current} of {max}" is Dutch as well.
  const words = all.filter((word) => word.replace(/\{\w+\}/g, '').trim() !== 'of');
  // What is filled in are numbers and dates; anything else would find "{current} of {max}" in "Groep of klas".
  return [...new Set(words)].map(
    (word) => new RegExp(`^${escaped(word).replace(/\\\{\w+\\\}/g, '[\\d.:-]+')}$`, 'iu'),
  );
}

function wordsOf(translation: Translation): readonly string[] {
  return Object.entries(translation).flatMap(([key, value]) => {
    if (key === 'dateLocale' || key.endsWith('Format')) return [];
    return typeof value === 'string' ? [value] : wordsOf(value as Translation);
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
