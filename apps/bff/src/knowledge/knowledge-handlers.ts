import type { api } from '@steunpunt/contract';
import { answer, notFound } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { findItem, listItems, listReferralAddresses } from './knowledge-repository.ts';

export const listKnowledge: Handlers<typeof api.listKnowledge> = {
  handle: async ({ tx }) => answer({ view: { items: await listItems(tx) }, seen: [] }),
};

export const getKnowledgeItem: Handlers<typeof api.getKnowledgeItem> = {
  handle: async ({ tx, params }) => {
    const item = await findItem(tx, params.id);
    return item === undefined ? notFound() : answer({ view: item, seen: [] });
  },
};

export const listReferrals: Handlers<typeof api.listReferrals> = {
  handle: async ({ tx }) => answer({ view: { addresses: await listReferralAddresses(tx) }, seen: [] }),
};
