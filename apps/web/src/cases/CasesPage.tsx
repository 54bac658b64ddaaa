import { useInfiniteQuery } from '@tanstack/react-query';
import { sayCount } from '../texts/counts.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseList } from './CaseList.tsx';
import { casePages } from './case-queries.ts';
import type { CaseSearch } from './case-search.ts';
import { ReferralsToMe } from './referrals/ReferralsToMe.tsx';
import './case-list.css';

type CasesPageProps = {
  readonly search: CaseSearch;
  readonly onSearch: (search: CaseSearch) => void;
};

export function CasesPage({ search, onSearch }: CasesPageProps) {
  useDocumentTitle('Zaken');
  const list = useInfiniteQuery(casePages(search));
  const count = list.data?.pages[0]?.count;
  const cases = list.data?.pages.flatMap((page) => page.cases) ?? [];
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="s-cases">
      <PageTitle
        meta={
          count === undefined
            ? 'Nieuwste eerst'
            : `${sayCount(count)} ${count === 1 ? 'zaak' : 'zaken'}, nieuwste eerst`
        }
        aside={<ListKeys />}
      >
        Zaken
      </PageTitle>
      <ReferralsToMe />
      <CaseFilters search={search} onSearch={onSearch} />
      <Panel flush>
        {list.isPending && <Bones label="De zaken worden opgehaald" />}
        {list.isError && list.data === undefined && (
          <ErrorState title="De zaken konden niet worden opgehaald" onRetry={() => void list.refetch()}>
            {errorText(list.error)}
          </ErrorState>
        )}
        {list.isSuccess && cases.length === 0 && (
          <EmptyState title={filtered ? 'Met deze filters staat hier niets' : 'Er zijn nog geen zaken'}>
            {filtered
              ? 'Zet een filter uit om meer te zien.'
              : 'Open een gesprek en kies daar: maak er een zaak van.'}
          </EmptyState>
        )}
        {cases.length > 0 && (
          <CaseList
            cases={cases}
            more={
              list.hasNextPage
                ? { loading: list.isFetchingNextPage, onMore: () => void list.fetchNextPage() }
                : null
            }
          />
        )}
      </Panel>
    </div>
  );
}

/** Hidden from a screen reader: the arrow keys are the reader's own there, and Tab does the same. */
function ListKeys() {
  return (
    <span className="s-cases__keys" aria-hidden>
      <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> kies <KeyCap>Enter</KeyCap> open
    </span>
  );
}
