import { describe, expect, test } from 'vitest';
import { type NotificationFacts, notificationKinds, recipientsOf } from './notification-kinds.ts';

const facts: NotificationFacts = {
  holders: ['marloes', 'bram'],
  leads: ['els', 'marloes'],
  by: null,
  maySee: () => true,
};

describe('a notification', () => {
  test('goes to whoever holds the record, but who is involved or doubted is for the leads', () => {
    const forLeads: readonly string[] = ['involved', 'mediatorDoubted'];
    expect(recipientsOf('involved', facts)).toEqual(['els', 'marloes']);
    expect(recipientsOf('mediatorDoubted', facts)).toEqual(['els', 'marloes']);
    for (const kind of notificationKinds.filter((one) => !forLeads.includes(one))) {
      expect(recipientsOf(kind, facts).slice(0, 2)).toEqual(['marloes', 'bram']);
    }
  });

  test('goes to the leads too, only when a promise or a term is late, a mediator goes or is doubted, or somebody is involved', () => {
    const withLeads = notificationKinds.filter((kind) => recipientsOf(kind, facts).includes('els'));
    expect(withLeads).toEqual(['promiseLate', 'termLate', 'mediatorEnds', 'mediatorDoubted', 'involved']);
  });

  test('comes once to who is holder and lead', () => {
    expect(recipientsOf('promiseLate', facts)).toEqual(['marloes', 'bram', 'els']);
  });

  test('tells nobody of what they did themselves', () => {
    expect(recipientsOf('handedOver', { ...facts, by: 'bram' })).toEqual(['marloes']);
  });

  test('tells nobody who may not see the record', () => {
    expect(recipientsOf('assigned', { ...facts, maySee: (person) => person !== 'marloes' })).toEqual([
      'bram',
    ]);
  });
});
