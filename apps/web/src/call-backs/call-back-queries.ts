import { api } from '@steunpunt/contract';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CallAnswer } from '../api/call.ts';
import { isProblem } from '../api/problem.ts';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';

/** Rest and warnings end by the clock, without anything changing on the server. */
const askAgainMs = 60_000;

export function useCallBack(id: string) {
  return useQuery({ ...queryOf(api.getCallBack, { params: { id } }), refetchInterval: askAgainMs });
}

/** A step of a call-back; what shows the contact is asked again, and after a stale save so is the call-back itself. */
export function useStep<E extends Endpoint>(
  endpoint: E,
  id: string,
  onDone: (answer: CallAnswer<E>) => void,
) {
  const client = useQueryClient();
  const callBackKey = keyOf(api.getCallBack, { params: { id } });
  return useSend(endpoint, {
    onSuccess: (answer) => {
      const view = callBackIn(answer);
      if (view !== null) client.setQueryData(callBackKey, view);
      void client.invalidateQueries({ queryKey: keyOf(api.getContact, { params: { id } }) });
      void client.invalidateQueries({ queryKey: keyOf(api.getWorklist) });
      void client.invalidateQueries({ queryKey: keyOf(api.listContacts) });
      onDone(answer);
    },
    onError: (error) => {
      if (isProblem(error, 'staleVersion') || isProblem(error, 'refused')) {
        void client.invalidateQueries({ queryKey: callBackKey });
      }
    },
  });
}

/** Whoever gave a contact away may see it no longer: then there is nothing to keep. */
function callBackIn(answer: unknown): CallBackView | null {
  const view = answer as Partial<CallBackView> & { readonly callBack?: CallBackView | null };
  if (view.callBack !== undefined) return view.callBack;
  return view.steps === undefined ? null : (view as CallBackView);
}
