import { foldText } from '@steunpunt/domain/knowledge/search-words';
import type { Sector } from '@steunpunt/domain/reference/sectors';

/** `sector` is null for a school of both so and vso: the desk asks which of the two it is. */
export type ReadSector =
  | { readonly ok: true; readonly sector: Sector | null }
  | { readonly ok: false; readonly text: string };

const sectorOfWord: Readonly<Record<string, Sector | null>> = {
  po: 'po',
  bo: 'po',
  bao: 'po',
  basisonderwijs: 'po',
  sbo: 'sbo',
  sbao: 'sbo',
  'speciaal basisonderwijs': 'sbo',
  so: 'so',
  'speciaal onderwijs': 'so',
  vso: 'vso',
  'voortgezet speciaal onderwijs': 'vso',
  'so vso': null,
  sovso: null,
  'v so': null,
  vo: 'vo',
  'voortgezet onderwijs': 'vo',
  pro: 'pro',
  praktijkonderwijs: 'pro',
};

/** The sector that a list writes as PO, VO or DUO's kind of school; an empty cell is the sector of the whole list. */
export function readSector(text: string, ofAll: Sector | undefined): ReadSector {
  const word = foldText(text);
  if (word === '' && ofAll !== undefined) return { ok: true, sector: ofAll };
  const sector = Object.hasOwn(sectorOfWord, word) ? sectorOfWord[word] : undefined;
  return sector === undefined ? { ok: false, text } : { ok: true, sector };
}
