import type { knowledgeItemView, knowledgeRow, referralView } from '@steunpunt/contract/knowledge';
import type { KnowledgeItem } from '@steunpunt/domain/knowledge/knowledge-item';
import type { ReferralAddress } from '@steunpunt/domain/knowledge/referral-address';
import type * as z from 'zod/mini';
import { fromStored, stored } from '../db/stored-json.ts';
import type { Db } from '../db/tables.ts';
import type { Content } from './load-content.ts';

type Row = z.infer<typeof knowledgeRow>;
type Item = z.infer<typeof knowledgeItemView>;
type Referral = z.infer<typeof referralView>;

export async function listItems(db: Db): Promise<Row[]> {
  const rows = await db.selectFrom('knowledge_item').select('item').orderBy('position').execute();
  return rows.map(({ item }) => rowOf(fromStored<KnowledgeItem>(item)));
}

export async function findItem(db: Db, id: string): Promise<Item | undefined> {
  const row = await db.selectFrom('knowledge_item').select('item').where('id', '=', id).executeTakeFirst();
  return row && itemOf(fromStored<KnowledgeItem>(row.item));
}

export async function listReferralAddresses(db: Db): Promise<Referral[]> {
  const rows = await db.selectFrom('referral_address').select('address').orderBy('position').execute();
  return rows.map(({ address }) => referralOf(fromStored<ReferralAddress>(address)));
}

/** The titles of all items, by id. */
export async function titlesOfItems(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('knowledge_item').select(['id', 'title']).execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Puts this content in the place of what there was. Contacts keep the titles of what was told. */
export async function publishContent(db: Db, { items, referrals }: Content): Promise<void> {
  await db.deleteFrom('knowledge_item').execute();
  const itemRows = items.map((item, position) => ({
    id: item.id,
    title: item.title,
    position,
    item: stored(item),
  }));
  if (itemRows.length > 0) await db.insertInto('knowledge_item').values(itemRows).execute();
  await db.deleteFrom('referral_address').execute();
  const addressRows = referrals.map((address, position) => ({
    id: address.id,
    position,
    address: stored(address),
  }));
  if (addressRows.length > 0) await db.insertInto('referral_address').values(addressRows).execute();
}

function rowOf(item: KnowledgeItem): Row {
  const { id, group, audience, title, natures, keywords, say, checkedOn, certainty } = item;
  return { id, group, audience, title, natures, keywords, say, checkedOn, certainty };
}

function itemOf(item: KnowledgeItem): Item {
  const { text, sources, regional, referrals } = item;
  return {
    ...rowOf(item),
    text,
    sources: sources.map(({ title, url, certainty }) => ({ title, url: url ?? null, certainty })),
    regional: regional.map(({ swv, text: addition, checkedOn }) => ({ swv, text: addition, checkedOn })),
    referrals,
  };
}

function referralOf(address: ReferralAddress): Referral {
  const { id, name, forWhat, kind, audience, certainty, checkedOn } = address;
  const { phone = null, phoneUri = null, website = null, hours = null, costs = null } = address;
  return {
    id,
    name,
    forWhat,
    kind,
    audience,
    phone,
    phoneUri,
    website,
    hours,
    costs,
    certainty,
    checkedOn,
  };
}
