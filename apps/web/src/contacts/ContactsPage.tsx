import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { sayCount } from '../texts/counts.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreRows } from '../ui/MoreRows.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ContactFilters } from './ContactFilters.tsx';
import { ContactLine } from './ContactLine.tsx';
import { contactPages } from './contact-queries.ts';
import type { ContactSearch } from './contact-search.ts';
import './contact-list.css';

type ContactsPageProps = {
  readonly search: ContactSearch;
  readonly onSearch: (search: ContactSearch) => void;
  /** Own saved views, under the filters. */
  readonly savedViews: ReactNode;
};

export function ContactsPage({ search, onSearch, savedViews }: ContactsPageProps) {
  useDocumentTitle('Gesprekken');
  const list = useInfiniteQuery(contactPages(search));
  const count = list.data?.pages[0]?.count;
  const contacts = list.data?.pages.flatMap((page) => page.contacts) ?? [];
  const filtered = Object.values(search).some((value) => value !== undefined);
  return (
    <div className="s-contacts">
      <PageTitle
        meta={count === undefined ? 'Nieuwste eerst' : `${sayCount(count)} gesprekken, nieuwste eerst`}
      >
        Gesprekken
      </PageTitle>
      <ContactFilters search={search} onSearch={onSearch} />
      {savedViews}
      <Panel flush>
        {list.isPending && <Bones label="De gesprekken worden opgehaald" />}
        {list.isError && list.data === undefined && (
          <ErrorState title="De gesprekken konden niet worden opgehaald" onRetry={() => void list.refetch()}>
            {errorText(list.error)}
          </ErrorState>
        )}
        {list.isSuccess && contacts.length === 0 && (
          <EmptyState title={filtered ? 'Met deze filters staat hier niets' : 'Er zijn nog geen gesprekken'}>
            {filtered
              ? 'Zet een filter uit om meer te zien.'
              : 'Begin met de knop Nieuw gesprek, of met Alt N.'}
          </EmptyState>
        )}
        {contacts.length > 0 && (
          <>
            <div className="s-contacts__columns" aria-hidden>
              <span>Binnengekomen</span>
              <span>Wie</span>
              <span>Waarover</span>
              <span>Hoe staat het</span>
            </div>
            <ul className="s-list">
              {contacts.map((contact) => (
                <ContactLine key={contact.id} contact={contact} />
              ))}
            </ul>
          </>
        )}
        {list.hasNextPage && (
          <MoreRows loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        )}
      </Panel>
    </div>
  );
}
