import { describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import {
  aKnowledgeItem,
  allReferralAddresses,
  aReferralAddress,
  itemsForAllNatures,
  someWords,
} from './knowledge-builders.ts';
import type { KnowledgeItem } from './knowledge-item.ts';
import type { ReferralAddress } from './referral-address.ts';

function defectsWithItem(changes: Partial<KnowledgeItem>) {
  return checkContent([...itemsForAllNatures(), aKnowledgeItem(changes)], allReferralAddresses());
}

function defectsWithReferral(changes: Partial<ReferralAddress>) {
  return checkContent(itemsForAllNatures(), [
    ...allReferralAddresses(),
    aReferralAddress({ id: 'local-desk', ...changes }),
  ]);
}

describe('checking content', () => {
  it('finds nothing wrong with complete content', () => {
    expect(checkContent(itemsForAllNatures(), allReferralAddresses())).toEqual([]);
    expect(defectsWithItem({})).toEqual([]);
    expect(defectsWithReferral({})).toEqual([]);
  });

  it('names a nature no item is about', () => {
    const items = itemsForAllNatures().filter((item) => item.natures[0] !== 'A14');
    expect(checkContent(items, allReferralAddresses())).toEqual([{ kind: 'missingNature', nature: 'A14' }]);
  });

  it('counts a nature that is only a side of an item', () => {
    const items = itemsForAllNatures().map((item) =>
      item.natures[0] === 'A14' ? { ...item, natures: ['A06', 'A14'] as const } : item,
    );
    expect(checkContent(items as readonly KnowledgeItem[], allReferralAddresses())).toEqual([]);
  });

  it('names an address that code relies on and that is missing', () => {
    const referrals = allReferralAddresses().filter((referral) => referral.id !== 'veilig-thuis');
    expect(checkContent(itemsForAllNatures(), referrals)).toEqual([
      { kind: 'missingReferral', id: 'veilig-thuis' },
    ]);
  });

  it.each([
    [39, true],
    [40, false],
    [80, false],
    [81, true],
  ])('finds a spoken answer of %i words wrong: %s', (words, wrong) => {
    const expected = wrong ? [{ kind: 'sayLength', id: 'duty-of-care', words }] : [];
    expect(defectsWithItem({ say: someWords(words) })).toEqual(expected);
  });

  it.each([
    [119, true],
    [120, false],
    [300, false],
    [301, true],
  ])('finds a longer text of %i words wrong: %s', (words, wrong) => {
    const expected = wrong ? [{ kind: 'textLength', id: 'duty-of-care', words }] : [];
    expect(defectsWithItem({ text: someWords(words) })).toEqual(expected);
  });

  it('counts words, not loose punctuation', () => {
    expect(defectsWithItem({ say: `${someWords(39)} – — …` })).toEqual([
      { kind: 'sayLength', id: 'duty-of-care', words: 39 },
    ]);
  });

  it('wants a source', () => {
    expect(defectsWithItem({ sources: [] })).toEqual([{ kind: 'noSource', id: 'duty-of-care' }]);
  });

  it('refuses certainty that rests on something unverified', () => {
    const sources = [{ title: 'Van horen zeggen', certainty: 'unverified' as const }];
    expect(defectsWithItem({ sources })).toEqual([{ kind: 'certaintyTooHigh', id: 'duty-of-care' }]);
    expect(defectsWithItem({ sources, certainty: 'unverified' })).toEqual([]);
  });

  it('refuses a number whose date of checking is missing', () => {
    expect(defectsWithReferral({ checkedOn: '' })).toEqual([{ kind: 'numberWithoutDate', id: 'local-desk' }]);
    expect(defectsWithItem({ say: `${someWords(60)} 030-280 95 90`, checkedOn: 'onbekend' })).toEqual([
      { kind: 'numberWithoutDate', id: 'duty-of-care' },
    ]);
  });

  it('refuses a number that cannot be dialled from the screen, or dials another', () => {
    const { phoneUri, ...withoutUri } = aReferralAddress({ id: 'local-desk' });
    expect(checkContent(itemsForAllNatures(), [...allReferralAddresses(), withoutUri])).toEqual([
      { kind: 'numberWithoutUri', id: 'local-desk' },
    ]);
    expect(defectsWithReferral({ phoneUri: 'tel:+31302809591' })).toEqual([
      { kind: 'numberDiffersFromUri', id: 'local-desk' },
    ]);
  });

  it('names a referral id that does not exist', () => {
    expect(defectsWithItem({ referrals: ['gpo', 'nobody'] })).toEqual([
      { kind: 'unknownReferral', id: 'duty-of-care', referral: 'nobody' },
    ]);
  });

  it('names an id that is used twice', () => {
    expect(defectsWithItem({ id: 'about-a01' })).toEqual([{ kind: 'duplicateId', id: 'about-a01' }]);
    expect(defectsWithReferral({ id: 'gpo' })).toEqual([{ kind: 'duplicateId', id: 'gpo' }]);
  });

  it.each(['say', 'text'] as const)('finds a number in %s that belongs to no address', (field) => {
    const words = field === 'say' ? 60 : 150;
    expect(defectsWithItem({ [field]: `${someWords(words)} bel 0800-9999` })).toEqual([
      { kind: 'unknownNumber', id: 'duty-of-care', number: '08009999' },
    ]);
  });

  it('finds such a number in a regional addition as well', () => {
    const regional = [{ swv: 'PO2710', text: 'Bel 023-555 00 00.', checkedOn: '2026-11-22' }];
    expect(defectsWithItem({ regional })).toEqual([
      { kind: 'unknownNumber', id: 'duty-of-care', number: '0235550000' },
    ]);
  });

  it('knows a number in another notation, and the second number of an address', () => {
    expect(defectsWithItem({ text: `${someWords(150)} bel +31 30 2809590` })).toEqual([]);
    const referrals = allReferralAddresses().map((referral) =>
      referral.id === 'gpo' ? { ...referral, alsoPhone: '113' } : referral,
    );
    const items = [...itemsForAllNatures(), aKnowledgeItem({ text: `${someWords(150)} bel 113` })];
    expect(checkContent(items, referrals)).toEqual([]);
  });
});
