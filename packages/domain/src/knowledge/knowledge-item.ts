import * as z from 'zod/mini';
import { natureCodes } from '../reference/nature-codes.ts';
import { swvCodePattern } from '../reference/swv.ts';
import { audiences, certainties, slugPattern } from './referral-address.ts';

/**
 * The three groups under which parents look for information, and what holds for all of them.
 * @source Aanpak Onderwijscollectief Voorne-Putten Rozenburg (S3), pillar 1 step 1
 */
export const knowledgeGroups = ['po', 'transition', 'vo', 'all'] as const;
export type KnowledgeGroup = (typeof knowledgeGroups)[number];

export const knowledgeGroupLabels: Readonly<Record<KnowledgeGroup, string>> = {
  po: 'Basisonderwijs',
  transition: 'Overstap po–vo',
  vo: 'Voortgezet onderwijs',
  all: 'Basis- en voortgezet onderwijs',
};

const filledText = z.string().check(z.trim(), z.minLength(1));

export const knowledgeSourceSchema = z.strictObject({
  title: filledText,
  url: z.optional(z.url({ protocol: /^https?$/ })),
  certainty: z.enum(certainties),
});

export type KnowledgeSource = z.infer<typeof knowledgeSourceSchema>;

/** What one swv adds to the national text; shown only for calls of that swv. */
export const regionalAdditionSchema = z.strictObject({
  swv: z.string().check(z.regex(swvCodePattern)),
  text: filledText,
  checkedOn: z.iso.date(),
});

export type RegionalAddition = z.infer<typeof regionalAdditionSchema>;

export const knowledgeItemSchema = z.strictObject({
  id: z.string().check(z.regex(slugPattern)),
  group: z.enum(knowledgeGroups),
  audience: z.enum(audiences),
  title: filledText,
  natures: z.array(z.enum(natureCodes)).check(z.minLength(1)),
  keywords: z.array(filledText).check(z.minLength(1)),
  say: filledText,
  text: filledText,
  sources: z.array(knowledgeSourceSchema),
  checkedOn: z.iso.date(),
  certainty: z.enum(certainties),
  referrals: z.array(z.string()),
  regional: z.array(regionalAdditionSchema),
});

/**
 * One answer the desk may give. The first of `natures` is the main one. `say` is read aloud, `text` can be
 * mailed; its paragraphs are divided by an empty line. `keywords` are words a caller would use.
 */
export type KnowledgeItem = z.infer<typeof knowledgeItemSchema>;

/** What the given swv adds to an item; undefined when it adds nothing or the swv is not known yet. */
export function regionalAdditionOf(item: KnowledgeItem, swv: string | null): RegionalAddition | undefined {
  return item.regional.find((addition) => addition.swv === swv);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
