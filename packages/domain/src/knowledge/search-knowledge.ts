import type { KnowledgeItem } from './knowledge-item.ts';
import { wordsOf } from './search-words.ts';

const placeWeight = { title: 8, keywords: 5, say: 2, text: 1 } as const;

/**
 * The items in which every typed word begins some word of title, keywords, spoken or longer text; best first,
 * then by id. Nothing typed gives nothing, so that the caller decides what an empty search box shows.
 */
export function searchKnowledge(items: readonly KnowledgeItem[], typed: string): readonly KnowledgeItem[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return items
    .map((item) => ({ item, score: scoreOf(item, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** Zero as soon as one wanted word is found nowhere. */
function scoreOf(item: KnowledgeItem, wanted: readonly string[]): number {
  const places = [
    [placeWeight.title, wordsOf(item.title)],
    [placeWeight.keywords, wordsOf(item.keywords.join(' '))],
    [placeWeight.say, wordsOf(item.say)],
    [placeWeight.text, wordsOf(item.text)],
  ] as const;
  const scores = wanted.map((word) =>
    Math.max(0, ...places.map(([score, words]) => (words.some((each) => each.startsWith(word)) ? score : 0))),
  );
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}
