import { describe, expect, it } from 'vitest';
import { aKnowledgeItem } from './knowledge-builders.ts';
import { knowledgeItemSchema, regionalAdditionOf } from './knowledge-item.ts';

const addition = { swv: 'PO3006', text: 'Kijk op de website.', checkedOn: '2026-11-22' };

describe('a knowledge item', () => {
  it('adds regional text only for the swv of the call', () => {
    const item = aKnowledgeItem({ regional: [addition] });
    expect(regionalAdditionOf(item, 'PO3006')).toEqual(addition);
    expect(regionalAdditionOf(item, 'VO3006')).toBeUndefined();
    expect(regionalAdditionOf(item, null)).toBeUndefined();
  });

  it('is accepted by its schema', () => {
    expect(knowledgeItemSchema.safeParse(aKnowledgeItem({ regional: [addition] })).success).toBe(true);
  });

  it.each([
    ['an unknown nature', { natures: ['A99'] }],
    ['no nature', { natures: [] }],
    ['no keyword', { keywords: [] }],
    ['an empty spoken answer', { say: '  ' }],
    ['a date that does not exist', { checkedOn: '2026-02-30' }],
    ['an swv in another notation', { regional: [{ ...addition, swv: '30-06' }] }],
    ['an id that is no slug', { id: 'Duty of care' }],
    ['a field it does not know', { author: 'iemand' }],
  ])('is refused with %s', (_, wrong) => {
    expect(knowledgeItemSchema.safeParse({ ...aKnowledgeItem(), ...wrong }).success).toBe(false);
  });
});
