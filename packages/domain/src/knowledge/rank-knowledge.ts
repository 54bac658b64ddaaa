import type { NatureCode } from '../reference/nature-codes.ts';
import type { KnowledgeGroup, KnowledgeItem } from './knowledge-item.ts';
import { foldText, wordsOf } from './search-words.ts';

export type CallForKnowledge = {
  /** The chosen or likely natures, the main one first. */
  readonly natures: readonly NatureCode[];
  /** Null while the sector is not known. */
  readonly group: KnowledgeGroup | null;
  /** The caller's own words. */
  readonly words: string;
  readonly audience?: 'parent' | 'pupil';
};

export type RankedKnowledge = {
  readonly item: KnowledgeItem;
  /** Higher fits better; only meant for ordering. */
  readonly score: number;
  /** The keywords of the item that the caller used. */
  readonly matched: readonly string[];
};

/** A nature weighs more than any single word, three matching words weigh more than a side nature. */
const weight = {
  mainOnMain: 60,
  mainOnOther: 40,
  sideOnMain: 25,
  sideOnOther: 15,
  keyword: 12,
  countedKeywords: 4,
  sameGroup: 8,
  forAll: 4,
  nearGroup: -10,
  rightAudience: 10,
  wrongAudience: -20,
} as const;

/**
 * The items that fit a call, best first; an item without a matching nature or keyword is left out, and so is
 * one of the other school kind. Equal scores are ordered by id, so the order of the input never matters.
 * @assumption front desk: the weights follow no source and were set on the calls of the design
 */
export function rankKnowledge(
  items: readonly KnowledgeItem[],
  call: CallForKnowledge,
): readonly RankedKnowledge[] {
  const words = wordsOf(call.words);
  const spoken = ` ${words.join(' ')} `;
  return items
    .filter((item) => groupWeight(item.group, call.group) !== null)
    .map((item) => {
      const matched = item.keywords.filter((keyword) => isSpoken(keyword, spoken, words));
      const fit = natureWeight(item, call.natures) + keywordWeight(matched);
      return { item, matched, fit };
    })
    .filter(({ fit }) => fit > 0)
    .map(({ item, matched, fit }) => ({
      item,
      matched,
      score: fit + (groupWeight(item.group, call.group) ?? 0) + audienceWeight(item, call.audience),
    }))
    .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1));
}

function natureWeight(item: KnowledgeItem, natures: readonly NatureCode[]): number {
  const [main, ...sides] = natures;
  const mainWeight = weightOn(item, main, weight.mainOnMain, weight.mainOnOther);
  const sideWeights = sides.map((side) => weightOn(item, side, weight.sideOnMain, weight.sideOnOther));
  return mainWeight + Math.max(0, ...sideWeights);
}

function weightOn(
  item: KnowledgeItem,
  nature: NatureCode | undefined,
  onMain: number,
  onOther: number,
): number {
  if (nature === undefined || !item.natures.includes(nature)) return 0;
  return item.natures[0] === nature ? onMain : onOther;
}

function keywordWeight(matched: readonly string[]): number {
  return Math.min(matched.length, weight.countedKeywords) * weight.keyword;
}

/** Null when the item is about the other kind of school. */
function groupWeight(group: KnowledgeGroup, called: KnowledgeGroup | null): number | null {
  if (called === null || called === 'all') return 0;
  if (group === called) return weight.sameGroup;
  if (group === 'all') return weight.forAll;
  return group === 'transition' || called === 'transition' ? weight.nearGroup : null;
}

function audienceWeight(item: KnowledgeItem, audience: 'parent' | 'pupil' | undefined): number {
  if (item.audience === 'both') return 0;
  if (audience === undefined) return item.audience === 'pupil' ? weight.wrongAudience : 0;
  return item.audience === audience ? weight.rightAudience : weight.wrongAudience;
}

/** A phrase must occur as it stands; a word of four letters or more may be the beginning of a longer one. */
function isSpoken(keyword: string, spoken: string, words: readonly string[]): boolean {
  const folded = foldText(keyword);
  if (folded.includes(' ')) return spoken.includes(` ${folded} `);
  return words.some((word) => word === folded || (folded.length >= 4 && word.startsWith(folded)));
}
