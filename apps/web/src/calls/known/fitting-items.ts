import type { api } from '@steunpunt/contract';
import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { natureWeights } from '@steunpunt/domain/belscript/order-natures';
import type { KnowledgeGroup, KnowledgeItem } from '@steunpunt/domain/knowledge/knowledge-item';
import { type CallForKnowledge, rankKnowledge } from '@steunpunt/domain/knowledge/rank-knowledge';
import { searchKnowledge } from '@steunpunt/domain/knowledge/search-knowledge';
import { type NatureCode, natureCodes } from '@steunpunt/domain/reference/nature-codes';
import { swvKindOf } from '@steunpunt/domain/reference/sectors';
import type { CallAnswer } from '../../api/call.ts';

export type KnowledgeRow = CallAnswer<typeof api.listKnowledge>['items'][number];

/** The rows that fit this call, best first; what the caller said and what it is about decide. */
export function fittingItems(rows: readonly KnowledgeRow[], answers: Answers): readonly KnowledgeRow[] {
  return rankKnowledge(rows.map(asItem), callOf(answers)).map(({ item }) => rowOf(rows, item));
}

export function searchItems(rows: readonly KnowledgeRow[], typed: string): readonly KnowledgeRow[] {
  return searchKnowledge(rows.map(asItem), typed).map((item) => rowOf(rows, item));
}

function callOf(answers: Answers): CallForKnowledge {
  const words = [givenValue(answers, 'question'), givenValue(answers, 'hope')].filter(
    (text) => text !== undefined,
  );
  return {
    natures: naturesOf(answers),
    group: groupOf(answers),
    words: words.join(' '),
    audience: givenValue(answers, 'caller') === 'pupil' ? 'pupil' : 'parent',
  };
}

/** The chosen topics, or the one that is likely while none is chosen. */
function naturesOf(answers: Answers): readonly NatureCode[] {
  const main = givenValue(answers, 'nature');
  if (main !== undefined) return [main, ...(givenValue(answers, 'moreNatures') ?? [])];
  const weights = natureWeights(answers);
  const likely = natureCodes.toSorted((one, other) => weights[other] - weights[one])[0];
  return likely !== undefined && weights[likely] > 0 ? [likely] : [];
}

function groupOf(answers: Answers): KnowledgeGroup | null {
  const sector = givenValue(answers, 'sector');
  if (sector === undefined || sector === 'none') return null;
  return sector === 'transition' ? 'transition' : swvKindOf(sector);
}

/** A row without its long text is enough to rank and to search. */
function asItem(row: KnowledgeRow): KnowledgeItem {
  return {
    ...row,
    natures: [...row.natures],
    keywords: [...row.keywords],
    text: '',
    sources: [],
    referrals: [],
    regional: [],
  };
}

function rowOf(rows: readonly KnowledgeRow[], { id }: KnowledgeItem): KnowledgeRow {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new RangeError(`No knowledge item ${id}`);
  return row;
}
