import { natureCodes } from '../reference/nature-codes.ts';
import type { KnowledgeItem } from './knowledge-item.ts';
import { type ReferralAddress, referralIds } from './referral-address.ts';

/** As many plain words as asked for, so that a length rule can be met or broken by one. */
export function someWords(count: number): string {
  return Array.from({ length: count }, () => 'woord').join(' ');
}

/** For tests: an item without defects, changed as given. */
export function aKnowledgeItem(changes: Partial<KnowledgeItem> = {}): KnowledgeItem {
  return {
    id: 'duty-of-care',
    group: 'all',
    audience: 'parent',
    title: 'Wat is de zorgplicht van een school?',
    natures: ['A02'],
    keywords: ['zorgplicht'],
    say: someWords(60),
    text: someWords(150),
    sources: [{ title: 'Wet op het primair onderwijs, artikel 40', certainty: 'seen' }],
    checkedOn: '2026-11-22',
    certainty: 'seen',
    referrals: ['gpo'],
    regional: [],
    ...changes,
  };
}

/** For tests: an address without defects, changed as given. */
export function aReferralAddress(changes: Partial<ReferralAddress> = {}): ReferralAddress {
  return {
    id: 'gpo',
    name: 'Geschillencommissie passend onderwijs',
    forWhat: 'Een oordeel bij een geschil.',
    phone: '030-280 95 90',
    phoneUri: 'tel:+31302809590',
    audience: 'parent',
    kind: 'complaint',
    certainty: 'seen',
    checkedOn: '2026-11-22',
    source: 'onderwijsgeschillen.nl',
    ...changes,
  };
}

/** For tests: one item per nature code. */
export function itemsForAllNatures(): readonly KnowledgeItem[] {
  return natureCodes.map((nature) =>
    aKnowledgeItem({ id: `about-${nature.toLowerCase()}`, natures: [nature] }),
  );
}

/** For tests: every address that code may name; only the first has a number. */
export function allReferralAddresses(): readonly ReferralAddress[] {
  const { phone, phoneUri, ...withoutNumber } = aReferralAddress();
  return referralIds.map((id) => (id === 'gpo' ? aReferralAddress() : { ...withoutNumber, id }));
}
