import type { api } from '@steunpunt/contract';
import { wordsOf } from '@steunpunt/domain/knowledge/search-words';
import type { CallAnswer } from '../api/call.ts';
import type { KnowledgeGroup } from './knowledge-search.ts';

export type KnowledgeRow = CallAnswer<typeof api.listKnowledge>['items'][number];

/** The items of a group in which every typed word begins some word; words in the title first, then by title. */
export function findItems(
  items: readonly KnowledgeRow[],
  typed: string,
  group: KnowledgeGroup | undefined,
): readonly KnowledgeRow[] {
  const wanted = wordsOf(typed);
  return items
    .filter((item) => group === undefined || item.group === group)
    .map((item) => ({ item, score: scoreOf(item, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.item.title.localeCompare(b.item.title, 'nl'))
    .map(({ item }) => item);
}

function scoreOf({ title, keywords, say }: KnowledgeRow, wanted: readonly string[]): number {
  const inTitle = wordsOf(title);
  const elsewhere = wordsOf(`${keywords.join(' ')} ${say}`);
  const begins = (words: readonly string[], beginning: string) =>
    words.some((word) => word.startsWith(beginning));
  let score = 1;
  for (const word of wanted) {
    if (begins(inTitle, word)) score += 4;
    else if (begins(elsewhere, word)) score += 1;
    else return 0;
  }
  return score;
}
