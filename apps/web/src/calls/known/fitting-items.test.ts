import { expect, test } from 'vitest';
import { fittingItems, type KnowledgeRow, searchItems } from './fitting-items.ts';

function aRow(id: string, parts: Partial<KnowledgeRow>): KnowledgeRow {
  return {
    id,
    group: 'all',
    audience: 'both',
    title: id,
    natures: ['A01'],
    keywords: ['iets'],
    say: '',
    checkedOn: '2026-11-01',
    certainty: 'seen',
    ...parts,
  };
}

const rows = [
  aRow('uitleg', { natures: ['A01'], keywords: ['steunpunt'] }),
  aRow('tlv', {
    natures: ['A06'],
    keywords: ['tlv', 'speciaal onderwijs'],
    title: 'Wie vraagt een TLV aan?',
  }),
  aRow('overstap-vo', { group: 'vo', natures: ['A06'], keywords: ['vso'] }),
];

test('the chosen topic brings its items, without those of the other kind of school', () => {
  const found = fittingItems(rows, { nature: { value: 'A06' }, sector: { value: 'sbo' } });
  expect(found.map(({ id }) => id)).toEqual(['tlv']);
});

test('a pupil is offered what is written for pupils first, a parent what is written for parents', () => {
  const bullied = [
    aRow('voor-ouders', { natures: ['A10'], audience: 'parent' }),
    aRow('voor-leerlingen', { natures: ['A10'], audience: 'pupil' }),
  ];
  const firstFor = (caller: 'pupil' | 'parent') =>
    fittingItems(bullied, { nature: { value: 'A10' }, caller: { value: caller } })[0]?.id;
  expect(firstFor('pupil')).toBe('voor-leerlingen');
  expect(firstFor('parent')).toBe('voor-ouders');
});

test('before a topic is chosen the words of the caller bring items', () => {
  const found = fittingItems(rows, { question: { value: 'Hoe krijg ik een TLV voor speciaal onderwijs?' } });
  expect(found[0]?.id).toBe('tlv');
});

test('the search looks in all items by the beginning of words', () => {
  expect(searchItems(rows, 'tl').map(({ id }) => id)).toEqual(['tlv']);
  expect(searchItems(rows, 'bestaat niet')).toEqual([]);
});
