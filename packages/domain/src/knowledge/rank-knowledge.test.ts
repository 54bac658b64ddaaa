import { describe, expect, it } from 'vitest';
import { aKnowledgeItem } from './knowledge-builders.ts';
import { type CallForKnowledge, rankKnowledge } from './rank-knowledge.ts';

const nothingKnown: CallForKnowledge = { natures: [], group: null, words: '' };

const items = [
  aKnowledgeItem({ id: 'bullying', natures: ['A10', 'A09'], keywords: ['pesten', 'gepest'] }),
  aKnowledgeItem({ id: 'conflict', natures: ['A09'], keywords: ['ruzie', 'boze mails'] }),
  aKnowledgeItem({ id: 'lezen-po', group: 'po', natures: ['A12'], keywords: ['dyslexie', 'dislexie'] }),
  aKnowledgeItem({ id: 'lezen-vo', group: 'vo', natures: ['A12'], keywords: ['dyslexie'] }),
  aKnowledgeItem({ id: 'overstap', group: 'transition', natures: ['A03'], keywords: ['brugklas'] }),
  aKnowledgeItem({ id: 'zelf-bellen', audience: 'pupil', natures: ['A10'], keywords: ['gepest'] }),
];

function idsFor(call: Partial<CallForKnowledge>): readonly string[] {
  return rankKnowledge(items, { ...nothingKnown, ...call }).map(({ item }) => item.id);
}

describe('choosing items that fit a call', () => {
  it('shows nothing while nothing is known', () => {
    expect(idsFor({})).toEqual([]);
  });

  it('puts the item about the chosen nature before one that touches it', () => {
    expect(idsFor({ natures: ['A09'] })).toEqual(['conflict', 'bullying']);
  });

  it('lets a side nature count for less than the main nature', () => {
    expect(idsFor({ natures: ['A10', 'A03'] })).toEqual(['bullying', 'zelf-bellen', 'overstap']);
    expect(idsFor({ natures: ['A03', 'A10'] })).toEqual(['overstap', 'bullying', 'zelf-bellen']);
  });

  it('puts an item that touches both natures of the call before one that touches the main nature only', () => {
    expect(idsFor({ natures: ['A09', 'A10'] }).slice(0, 2)).toEqual(['bullying', 'conflict']);
  });

  it('finds an item by the words of the caller alone, however they are written', () => {
    expect(idsFor({ words: 'Mijn zoon wordt GEPEST!' })[0]).toBe('bullying');
    expect(idsFor({ words: 'al maanden boze  mails' })).toEqual(['conflict']);
    expect(idsFor({ words: 'een dislexieverklaring' })).toEqual(['lezen-po']);
  });

  it('does not take a keyword inside another word for a match', () => {
    expect(idsFor({ words: 'hij is verpestend gezelschap' })).toEqual([]);
    expect(idsFor({ words: 'boze brieven en mails' })).toEqual([]);
  });

  it('tells which keywords matched', () => {
    const [first] = rankKnowledge(items, { ...nothingKnown, words: 'gepest, het pesten gaat door' });
    expect(first?.matched).toEqual(['pesten', 'gepest']);
  });

  it('leaves out the other kind of school, and everything fits while the sector is unknown', () => {
    expect(idsFor({ natures: ['A12'], group: 'po' })).toEqual(['lezen-po']);
    expect(idsFor({ natures: ['A12'], group: 'vo' })).toEqual(['lezen-vo']);
    expect(idsFor({ natures: ['A12'] })).toEqual(['lezen-po', 'lezen-vo']);
  });

  it('keeps both schools at hand around the step to secondary school', () => {
    expect(idsFor({ natures: ['A12'], group: 'transition' })).toEqual(['lezen-po', 'lezen-vo']);
    expect(idsFor({ natures: ['A03'], group: 'vo' })).toEqual(['overstap']);
  });

  it('puts texts for pupils first when a pupil calls, and last otherwise', () => {
    expect(idsFor({ natures: ['A10'], audience: 'pupil' })[0]).toBe('zelf-bellen');
    expect(idsFor({ natures: ['A10'], audience: 'parent' })[0]).toBe('bullying');
    expect(idsFor({ natures: ['A10'] })[0]).toBe('bullying');
  });

  it('gives the same answer whatever the order of the items', () => {
    const call: CallForKnowledge = { natures: ['A12', 'A10'], group: null, words: 'gepest om dyslexie' };
    expect(rankKnowledge([...items].reverse(), call)).toEqual(rankKnowledge(items, call));
  });
});
