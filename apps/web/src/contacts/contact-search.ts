import { channels } from '@steunpunt/contract/calls';
import { contactStates } from '@steunpunt/contract/contacts';
import { urgencies } from '@steunpunt/domain/triage/outcome';

/** The filters of the list as they stand in the address, in Dutch. */
export type ContactSearch = {
  readonly staat?: (typeof contactStates)[number] | undefined;
  readonly kanaal?: (typeof channels)[number] | undefined;
  readonly urgentie?: (typeof urgencies)[number] | undefined;
  readonly swv?: string | undefined;
};

/** What an address may hold; anything else is left out. */
export function contactSearch(search: Record<string, unknown>): ContactSearch {
  const swv = search['swv'];
  return {
    staat: contactStates.find((state) => state === search['staat']),
    kanaal: channels.find((channel) => channel === search['kanaal']),
    urgentie: urgencies.find((urgency) => urgency === search['urgentie']),
    swv: typeof swv === 'string' && /^(PO|VO)\d{4}$/.test(swv) ? swv : undefined,
  };
}

/** The same filters as the contract calls them. */
export function contactFilter({ staat, kanaal, urgentie, swv }: ContactSearch) {
  return { state: staat, channel: kanaal, urgency: urgentie, swv };
}
