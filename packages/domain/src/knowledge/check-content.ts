import { type NatureCode, natureCodes } from '../reference/nature-codes.ts';
import { type KnowledgeItem, wordCount } from './knowledge-item.ts';
import { phoneNumbersIn } from './phone-numbers-in.ts';
import { phoneDigits, type ReferralAddress, referralIds } from './referral-address.ts';

export const sayWords = { least: 40, most: 80 } as const;
export const textWords = { least: 120, most: 300 } as const;

/** What is wrong with the content, and where; each can be phrased for an editor. */
export type ContentDefect =
  | { readonly kind: 'missingNature'; readonly nature: NatureCode }
  | { readonly kind: 'missingReferral'; readonly id: string }
  | { readonly kind: 'duplicateId'; readonly id: string }
  | { readonly kind: 'sayLength' | 'textLength'; readonly id: string; readonly words: number }
  | { readonly kind: 'noSource'; readonly id: string }
  | { readonly kind: 'certaintyTooHigh'; readonly id: string }
  | { readonly kind: 'numberWithoutDate'; readonly id: string }
  | { readonly kind: 'numberWithoutUri' | 'numberDiffersFromUri'; readonly id: string }
  | { readonly kind: 'unknownReferral'; readonly id: string; readonly referral: string }
  | { readonly kind: 'unknownNumber'; readonly id: string; readonly number: string };

/**
 * Everything that keeps the content from being published; empty when it may be.
 * Says nothing about style: that takes a reader.
 * @source issue "Take a call", knowledge items: no missing code, no number without a date
 */
export function checkContent(
  items: readonly KnowledgeItem[],
  referrals: readonly ReferralAddress[],
): readonly ContentDefect[] {
  const covered = new Set(items.flatMap((item) => item.natures));
  const referralsById = new Set(referrals.map((referral) => referral.id));
  const numbers = knownNumbers(referrals);
  return [
    ...natureCodes
      .filter((nature) => !covered.has(nature))
      .map((nature) => ({ kind: 'missingNature', nature }) as const),
    ...referralIds
      .filter((id) => !referralsById.has(id))
      .map((id) => ({ kind: 'missingReferral', id }) as const),
    ...duplicates(items.map((item) => item.id)),
    ...duplicates(referrals.map((referral) => referral.id)),
    ...referrals.flatMap(defectsOfReferral),
    ...items.flatMap((item) => defectsOfItem(item, referralsById, numbers)),
  ];
}

function defectsOfItem(
  item: KnowledgeItem,
  referrals: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): readonly ContentDefect[] {
  const { id } = item;
  const said = wordCount(item.say);
  const written = wordCount(item.text);
  const defects: ContentDefect[] = [];
  if (said < sayWords.least || said > sayWords.most) defects.push({ kind: 'sayLength', id, words: said });
  if (written < textWords.least || written > textWords.most) {
    defects.push({ kind: 'textLength', id, words: written });
  }
  if (item.sources.length === 0) defects.push({ kind: 'noSource', id });
  if (item.certainty === 'seen' && item.sources.some((source) => source.certainty === 'unverified')) {
    defects.push({ kind: 'certaintyTooHigh', id });
  }
  for (const referral of item.referrals) {
    if (!referrals.has(referral)) defects.push({ kind: 'unknownReferral', id, referral });
  }
  const parts = [{ text: `${item.say}\n${item.text}`, checkedOn: item.checkedOn }, ...item.regional];
  if (parts.some((part) => phoneNumbersIn(part.text).length > 0 && !isDate(part.checkedOn))) {
    defects.push({ kind: 'numberWithoutDate', id });
  }
  for (const number of phoneNumbersIn(parts.map((part) => part.text).join('\n'))) {
    if (!numbers.has(number)) defects.push({ kind: 'unknownNumber', id, number });
  }
  return defects;
}

function defectsOfReferral({ id, phone, phoneUri, checkedOn }: ReferralAddress): readonly ContentDefect[] {
  if (phone === undefined) return [];
  const defects: ContentDefect[] = [];
  if (!isDate(checkedOn)) defects.push({ kind: 'numberWithoutDate', id });
  if (phoneUri === undefined) defects.push({ kind: 'numberWithoutUri', id });
  else if (phoneDigits(phoneUri) !== phoneDigits(phone)) defects.push({ kind: 'numberDiffersFromUri', id });
  return defects;
}

function knownNumbers(referrals: readonly ReferralAddress[]): ReadonlySet<string> {
  return new Set(
    referrals
      .flatMap((referral) => [referral.phone, referral.alsoPhone])
      .filter((phone) => phone !== undefined)
      .map(phoneDigits),
  );
}

function duplicates(ids: readonly string[]): readonly ContentDefect[] {
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({ kind: 'duplicateId', id }));
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
