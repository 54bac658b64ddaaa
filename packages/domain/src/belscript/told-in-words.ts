import { foldText } from '../knowledge/search-words.ts';
import type { Sector } from '../reference/sectors.ts';
import { isSaid, saidIn, termOf } from './said-terms.ts';

/** What a caller said unasked, so that the desk need not ask it again. A guess: the desk takes it over or not. */
export type Told =
  | { readonly id: 'childAge'; readonly value: number }
  | { readonly id: 'childGroup'; readonly value: string }
  | { readonly id: 'sector'; readonly value: Sector }
  | (typeof spoken)[number]['told'];

/** The notation of `nature-words.ts`; of two rows about one question the first counts. */
const spoken = [
  {
    told: { id: 'attendance', value: 'partly' },
    ways: 'halve dagen, alleen nog .. ochtend*, alleen .. ochtends, maar .. uur per dag, maar .. uurtje* per dag',
  },
  {
    told: { id: 'attendance', value: 'not' },
    ways: 'zit .. weken thuis, zit .. maanden thuis, zit sinds .. thuis, thuiszit*, niet meer naar school, niet meer op school geweest',
  },
  {
    told: { id: 'pressing', value: ['removalLetter'] },
    ways: 'brief .. verwijder*, brief .. van school sturen, brief .. van school moet',
  },
  {
    told: { id: 'pressing', value: ['sentHomeToday'] },
    ways: 'vandaag .. naar huis gestuurd, vanmorgen .. naar huis gestuurd, net .. naar huis gestuurd',
  },
  { told: { id: 'pressing', value: ['suspension'] }, ways: 'is geschorst, ben geschorst, nu geschorst' },
  {
    told: { id: 'supportNow', value: 'stopped' },
    ways: 'hulp .. gestopt, hulp .. stopgezet, begeleiding .. gestopt, begeleiding .. stopgezet, begeleider is weg',
  },
  {
    told: { id: 'contactWithSchool', value: 'stopped' },
    ways: 'praat niet meer met, praten niet meer met, spreken elkaar niet meer, alleen nog .. mail*',
  },
] as const;

const heard = spoken.map(({ told, ways }) => ({ told, terms: ways.split(',').map(termOf) }));

export function toldInWords(text: string): readonly Told[] {
  const words = inDigits(foldText(text));
  const group = /\b(?:groep|gr) ([1-8])\b/.exec(words)?.[1];
  const age = Number((ages.exec(words) ?? agesAfter.exec(words) ?? agesOf.exec(words))?.[1]);
  const sector = sectorOfGroup(words);
  const said = saidIn([text]);
  return [
    ...(group === undefined ? [] : [{ id: 'childGroup', value: `groep ${group}` } as const]),
    ...(age >= 2 && age <= 20 ? [{ id: 'childAge', value: age } as const] : []),
    ...(sector === null ? [] : [{ id: 'sector', value: sector } as const]),
    ...heard.filter(({ terms }) => terms.some((term) => isSaid(term, said))).map(({ told }) => told),
  ];
}

/** The kind of school a group or a class belongs to, in folded words; null when it is neither. */
export function sectorOfGroup(words: string): Sector | null {
  if (/\b(?:groep|gr) [1-8]\b/.test(words)) return 'po';
  if (/brugklas|\bhavo\b|\bvwo\b|\bvmbo\b|\bmavo\b|gymnasium|atheneum|\bklas [1-6]\b/.test(words))
    return 'vo';
  return null;
}

/** An age, and no time that passed or is to come: "14 jaar", not "al 2 jaar" nor "2 jaar geleden". */
const ages =
  /(?<!\b(?:al|nog|over|voor|na|in|bijna|ruim|sinds|afgelopen|laatste|zo n) )\b(\d{1,2}) (?:jaar|jr|jarige?)\b(?! (?:geleden|lang|later|bezig|thuis|op|in))/;
const agesAfter =
  /\b(?:zoon|zoontje|dochter|dochtertje|kind|jongen|meisje|kleinzoon|kleindochter) van (\d{1,2})\b/;
const agesOf =
  /\b(?:hij|ze|zij) is (?:nu |net |al )?(\d{1,2})\b(?! (?:uur|uren|dag|dagen|week|weken|maand|maanden|keer|jaar))/;

const numbers =
  'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien'.split(
    ' ',
  );
/** "groep acht" and "achtjarige" as "groep 8" and "8 jarige". */
function inDigits(words: string): string {
  return words.split(' ').map(inDigit).join(' ');
}

function inDigit(word: string): string {
  const years = /jarige?$/.exec(word)?.[0] ?? '';
  const at = numbers.indexOf(word.slice(0, word.length - years.length));
  return at < 0 ? word : `${at + 2} ${years}`.trim();
}
