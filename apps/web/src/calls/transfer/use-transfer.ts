import { api } from '@steunpunt/contract';
import type { TransferView } from '@steunpunt/contract/transfers';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { keyOf, queryOf } from '../../api/query-keys.ts';
import { useSend } from '../../api/use-send.ts';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';

/** The last offer of this call to a colleague, and how to make and withdraw one. */
export function useTransfer() {
  const { session } = useCall();
  const client = useQueryClient();
  const id = useSessionState(session, (state) => state.id);
  const refresh = () => void client.invalidateQueries({ queryKey: keyOf(api.listTransfers) });
  const { data } = useQuery({
    ...queryOf(api.listTransfers, {}),
    // The live stream tells at once; asking now and then also catches an offer that simply ran out.
    refetchInterval: ({ state }) => (isOpen(state.data?.transfers, id) ? 2_000 : false),
  });
  const offer = useSend(api.offerTransfer, { onSuccess: refresh });
  const withdraw = useSend(api.withdrawTransfer, { onSuccess: refresh });
  const mine = (data?.transfers ?? []).filter(({ callId }) => callId === id);
  const last = mine.toSorted((one, other) => other.offeredAt.localeCompare(one.offeredAt))[0] ?? null;
  return {
    last,
    offer,
    withdraw,
    offerTo: (toPersonId: string) => offer.mutate({ params: { id }, body: { toPersonId } }),
  };
}

function isOpen(transfers: readonly TransferView[] | undefined, callId: string): boolean {
  return transfers?.some((one) => one.callId === callId && one.state === 'offered') ?? false;
}
