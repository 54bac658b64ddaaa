import { api } from '@steunpunt/contract';
import type { CaseView, caseView } from '@steunpunt/contract/cases';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '../api/problem.ts';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { timelineKey } from './case-queries.ts';

type AnswersCase = Endpoint & { readonly view: typeof caseView };

type Wishes = {
  /** Read aloud when it is done. */
  readonly said: string;
  readonly onDone?: (file: CaseView) => void;
};

export function caseKey(id: string): readonly unknown[] {
  return keyOf(api.getCase, { params: { id } });
}

/**
 * A change in one case. The answer is the whole case and stands on the page at once; a stale version fetches the newer one,
 * so that it can be looked at first.
 */
export function useCaseSend<E extends AnswersCase>(endpoint: E, id: string, { said, onDone }: Wishes) {
  const client = useQueryClient();
  return useSend<E>(endpoint, {
    onSuccess: (answer) => {
      takeCaseView(client, answer as CaseView);
      announce(said);
      onDone?.(answer as CaseView);
    },
    onError: (error) => {
      if (isProblem(error, 'staleVersion')) void client.invalidateQueries({ queryKey: caseKey(id) });
    },
  });
}

/** Puts a fresh case on the page, unless a newer one stands there already. */
export function takeCaseView(client: QueryClient, file: CaseView): void {
  client.setQueryData<CaseView>(caseKey(file.id), (before) =>
    before !== undefined && before.version > file.version ? before : file,
  );
  void client.invalidateQueries({ queryKey: timelineKey(file.id) });
  void client.invalidateQueries({ queryKey: keyOf(api.listCases) });
  void client.invalidateQueries({ queryKey: keyOf(api.getWorklist) });
}
