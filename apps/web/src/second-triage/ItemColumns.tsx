import { api } from '@steunpunt/contract';
import type { ItemView } from '@steunpunt/contract/second-triage';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { DecisionColumn } from './DecisionColumn.tsx';
import type { DecisionDraft } from './decision-draft.ts';
import { ItemFacts } from './ItemFacts.tsx';

export type BelowItem = (item: ItemView) => ReactNode;

type ItemColumnsProps = {
  readonly itemId: string;
  readonly typed: DecisionDraft | undefined;
  readonly onTyped: (draft: DecisionDraft | undefined) => void;
  /** Parts of other areas that belong under the facts; the route puts them in. */
  readonly below: BelowItem | undefined;
};

/** One item: what is known in the middle, what is decided at the right. */
export function ItemColumns({ itemId, typed, onTyped, below }: ItemColumnsProps) {
  const item = useQuery(queryOf(api.getMeetingItem, { params: { id: itemId } }));
  if (item.data === undefined) {
    return (
      <Panel flush className="t-mode__wide">
        {item.isError ? (
          <ErrorState title="Dit punt kon niet worden opgehaald" onRetry={() => void item.refetch()}>
            {errorText(item.error)}
          </ErrorState>
        ) : (
          <Bones rows={10} label="Het punt wordt opgehaald" />
        )}
      </Panel>
    );
  }
  return (
    <>
      <ItemFacts item={item.data} below={below?.(item.data)} />
      <DecisionColumn item={item.data} typed={typed} onTyped={onTyped} />
    </>
  );
}
