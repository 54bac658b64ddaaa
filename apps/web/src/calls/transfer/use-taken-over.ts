import type { TransferView } from '@steunpunt/contract/transfers';
import { useEffect } from 'react';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { useTransfer } from './use-transfer.ts';

export type TransferOutcome = Pick<TransferView, 'state' | 'toName' | 'toPersonId' | 'offeredAt'>;

/** How the last offer ended; kept with the call, because the list only goes two minutes back. */
export function useLastTransfer(): TransferOutcome | null {
  const { session } = useCall();
  const { last } = useTransfer();
  const kept = useSessionState(session, (state) => state.lastTransfer);
  useEffect(() => {
    if (last !== null && JSON.stringify(kept) !== JSON.stringify(outcomeOf(last))) {
      session.keepTransfer(outcomeOf(last));
    }
  }, [last, kept, session]);
  return last === null ? kept : outcomeOf(last);
}

function outcomeOf({ state, toName, toPersonId, offeredAt }: TransferView): TransferOutcome {
  return { state, toName, toPersonId, offeredAt };
}
