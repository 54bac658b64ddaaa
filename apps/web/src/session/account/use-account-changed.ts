import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../../api/query-keys.ts';
import { announce } from '../../ui/announce.ts';

/** Says what changed and asks the account anew. */
export function useAccountChanged(): (said: string) => void {
  const client = useQueryClient();
  return (said) => {
    announce(said);
    void client.invalidateQueries({ queryKey: keyOf(api.getAccount) });
  };
}
