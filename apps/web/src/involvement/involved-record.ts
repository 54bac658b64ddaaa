import { api } from '@steunpunt/contract';
import type { QueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';

/** A contact or a case on whose page one is. */
export type InvolvedRecord = { readonly kind: 'contact' | 'case'; readonly id: string };

/** Everything that may show who is kept out, or the record itself. */
export function askAgain(client: QueryClient, { kind, id }: InvolvedRecord): void {
  void client.invalidateQueries({ queryKey: keyOf(api.listInvolvements) });
  void client.invalidateQueries({ queryKey: keyOf(api.listAllInvolvements) });
  const page = kind === 'case' ? api.getCase : api.getContact;
  void client.invalidateQueries({ queryKey: [page.path, { id }] });
  if (kind === 'case') void client.invalidateQueries({ queryKey: [api.caseTimeline.path, { id }] });
}
