import type { ColumnClasses } from '../db/column-classes.ts';

/** `item` is the whole item as JSON, in the shape of the domain's schema. */
export type KnowledgeItemTable = { id: string; title: string; position: number; item: string };

export const knowledgeItemColumns = {
  id: 'none',
  title: 'none',
  position: 'none',
  item: 'none',
} as const satisfies ColumnClasses<KnowledgeItemTable>;

export type ReferralAddressTable = { id: string; position: number; address: string };

export const referralAddressColumns = {
  id: 'none',
  position: 'none',
  address: 'none',
} as const satisfies ColumnClasses<ReferralAddressTable>;
