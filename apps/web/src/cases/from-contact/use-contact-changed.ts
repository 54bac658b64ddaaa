import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../../api/query-keys.ts';

/**
 * Asks again what a contact in or out of a case changes. Who may call has changed with it: what was known of that is not
 * shown for a moment longer.
 */
export function useContactChanged(contactId: string): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of [
      keyOf(api.getContact, { params: { id: contactId } }),
      keyOf(api.getWorklist),
      keyOf(api.listCases),
    ]) {
      void client.invalidateQueries({ queryKey });
    }
    void client.resetQueries({ queryKey: keyOf(api.getCallBack, { params: { id: contactId } }) });
  };
}
