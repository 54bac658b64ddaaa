import type { api } from '@steunpunt/contract';
import { caseStates } from '@steunpunt/domain/case/case-words';
import type { CallRequest } from '../api/call.ts';

type ListQuery = NonNullable<CallRequest<typeof api.listCases>['query']>;
export type Whose = NonNullable<ListQuery['whose']>;

/** Whose cases, as the address calls it. */
export const whoseInAddress = {
  mij: 'mine',
  niemand: 'nobody',
  collega: 'colleagues',
} as const satisfies Record<string, Whose>;
export type WhoseInAddress = keyof typeof whoseInAddress;

/** The filters of the list as they stand in the address, in Dutch. */
export type CaseSearch = {
  readonly staat?: (typeof caseStates)[number] | undefined;
  readonly van?: WhoseInAddress | undefined;
  readonly swv?: string | undefined;
};

/** What an address may hold; anything else is left out. */
export function caseSearch(search: Record<string, unknown>): CaseSearch {
  const swv = search['swv'];
  const whose = search['van'];
  return {
    staat: caseStates.find((state) => state === search['staat']),
    van: isWhose(whose) ? whose : undefined,
    swv: typeof swv === 'string' && /^(PO|VO)\d{4}$/.test(swv) ? swv : undefined,
  };
}

/** The same filters as the contract calls them. */
export function caseFilter({ staat, van, swv }: CaseSearch) {
  return { state: staat, whose: van === undefined ? undefined : whoseInAddress[van], swv };
}

function isWhose(value: unknown): value is WhoseInAddress {
  return typeof value === 'string' && Object.hasOwn(whoseInAddress, value);
}
