import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import type { CallAnswer } from '../../api/call.ts';
import { queryOf } from '../../api/query-keys.ts';

export type Referral = CallAnswer<typeof api.listReferrals>['addresses'][number];

export const referralsQuery = { ...queryOf(api.listReferrals, {}), staleTime: 3_600_000 };

/** Every address callers can be referred to; empty until they are here. */
export function useReferrals(): readonly Referral[] {
  return useQuery(referralsQuery).data?.addresses ?? [];
}
