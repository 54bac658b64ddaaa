import { describe, expect, it } from 'vitest';
import { aKnowledgeItem } from './knowledge-builders.ts';
import { searchKnowledge } from './search-knowledge.ts';

const items = [
  aKnowledgeItem({ id: 'transport', title: 'Vervoer naar school', keywords: ['taxi'], say: 'De gemeente.' }),
  aKnowledgeItem({
    id: 'care',
    title: 'Zorg naast school',
    keywords: ['jeugdhulp'],
    text: 'Geen taxi hier.',
  }),
  aKnowledgeItem({ id: 'help', title: 'Hulp in de klas', keywords: ['zorgcoördinator'] }),
];

function found(typed: string): readonly string[] {
  return searchKnowledge(items, typed).map((item) => item.id);
}

describe('searching knowledge items', () => {
  it('finds by the beginning of a word, and puts keywords before text', () => {
    expect(found('tax')).toEqual(['transport', 'care']);
  });

  it('puts a title before a keyword', () => {
    expect(found('zorg')).toEqual(['care', 'help']);
  });

  it('needs every typed word', () => {
    expect(found('vervoer school')).toEqual(['transport']);
    expect(found('vervoer klas')).toEqual([]);
  });

  it('does not mind capitals and accents', () => {
    expect(found('ZORGCOORDINATOR')).toEqual(['help']);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
  });
});
