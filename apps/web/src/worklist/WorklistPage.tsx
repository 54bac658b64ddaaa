import type { WorklistRow } from '@steunpunt/contract/worklist';
import { sayDate } from '@steunpunt/domain/calendar';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type WorklistView, worklistPages } from '../api/worklist-query.ts';
import { sayCount } from '../texts/counts.ts';
import { capitalised, clockTime, now, today } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { urgencyNames, worklistViewNames } from '../texts/words.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { FilterChip } from '../ui/FilterChip.tsx';
import { KeyCap } from '../ui/KeyCap.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ViewTabs } from '../ui/ViewTabs.tsx';
import { Worklist } from './Worklist.tsx';
import './worklist.css';

export type WorklistSearch = {
  readonly lijst?: WorklistView | undefined;
  readonly urgentie?: Urgency | undefined;
};

type WorklistPageProps = {
  /** Shown when the address names no view. */
  readonly firstView: WorklistView;
  readonly search: WorklistSearch;
  readonly onSearch: (search: WorklistSearch) => void;
  readonly callPanel: (row: WorklistRow, onClose: () => void) => ReactNode;
  /** Own saved views, under the filters. */
  readonly savedViews: ReactNode;
  /** Who is there today, beside the list. */
  readonly aside: ReactNode;
};

const filterable = ['U0', 'U1', 'U2', 'U3'] as const satisfies readonly Urgency[];

export function WorklistPage({
  firstView,
  search,
  onSearch,
  callPanel,
  savedViews,
  aside,
}: WorklistPageProps) {
  useDocumentTitle('Werkvoorraad');
  const view = search.lijst ?? firstView;
  const list = useInfiniteQuery(worklistPages({ view, urgency: search.urgentie }));
  const newest = list.data?.pages[0];
  const countOf = (group: 'late' | 'today') => newest?.groups.find((one) => one.group === group)?.count ?? 0;

  return (
    <div className="s-worklist">
      <PageTitle
        meta={`${capitalised(sayDate(today()))}, ${clockTime(now())} · ${countOf('late')} te laat, ${countOf('today')} voor vandaag`}
        aside={<ListKeys />}
      >
        Werkvoorraad
      </PageTitle>
      <ViewTabs label="Weergaven">
        {newest?.counts.map((counted) => (
          <Link
            key={counted.view}
            to="/werkvoorraad"
            search={{ ...search, lijst: counted.view }}
            aria-current={counted.view === view ? 'page' : undefined}
          >
            {worklistViewNames[counted.view]} <span className="s-tabs__count">{sayCount(counted.count)}</span>
          </Link>
        ))}
      </ViewTabs>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className="s-filters" role="group" aria-label="Filter op urgentie">
        {filterable.map((urgency) => (
          <FilterChip
            key={urgency}
            chosen={search.urgentie === urgency}
            onChange={(chosen) => onSearch({ ...search, urgentie: chosen ? urgency : undefined })}
          >
            {`${urgency} ${urgencyNames[urgency].toLocaleLowerCase('nl')}`}
          </FilterChip>
        ))}
      </div>
      {savedViews}
      {list.isPending && (
        <Panel flush>
          <Bones label="De werkvoorraad wordt opgehaald" />
        </Panel>
      )}
      {list.isError && newest === undefined && (
        <Panel flush>
          <ErrorState title="De werkvoorraad kon niet worden opgehaald" onRetry={() => void list.refetch()}>
            {errorText(list.error)}
          </ErrorState>
        </Panel>
      )}
      {list.data !== undefined && (
        <Worklist
          key={`${view} ${search.urgentie}`}
          rows={list.data.pages.flatMap((page) => page.rows)}
          tasks={newest?.tasks ?? []}
          groups={newest?.groups ?? []}
          filtered={search.urgentie !== undefined}
          callPanel={callPanel}
          more={
            list.hasNextPage
              ? { loading: list.isFetchingNextPage, onMore: () => void list.fetchNextPage() }
              : null
          }
        />
      )}
      {aside}
    </div>
  );
}

/** Hidden from a screen reader: the arrow keys are the reader's own there, and Tab does the same. */
function ListKeys() {
  return (
    <span className="s-worklist__keys" aria-hidden>
      <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> kies <KeyCap>Enter</KeyCap> open <KeyCap>B</KeyCap> bel nu
    </span>
  );
}
