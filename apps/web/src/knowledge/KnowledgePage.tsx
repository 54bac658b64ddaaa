import { Search } from '@navikt/ds-react/Search';
import { api } from '@steunpunt/contract';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { FilterChip } from '../ui/FilterChip.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { CheckedOn } from './CheckedOn.tsx';
import { findItems, type KnowledgeRow } from './find-items.ts';
import { groupNames, groupOrder, type KnowledgeGroup, type KnowledgeSearch } from './knowledge-search.ts';
import './knowledge.css';

type KnowledgePageProps = {
  readonly search: KnowledgeSearch;
  readonly onSearch: (search: KnowledgeSearch) => void;
};

/** What the desk may tell, to be found by the words a caller uses. */
export function KnowledgePage({ search, onSearch }: KnowledgePageProps) {
  useDocumentTitle('Kennisbank');
  const items = useQuery({ ...queryOf(api.listKnowledge, {}), staleTime: 10 * 60_000 });
  const wanted = useDeferredValue(search.zoek ?? '');
  const found = findItems(items.data?.items ?? [], wanted, search.groep);
  return (
    <div className="s-knowledge">
      <PageTitle
        meta={
          items.data === undefined ? undefined : `${found.length} van ${items.data.items.length} onderwerpen`
        }
        aside={<Link to="/kennisbank/adressen">Adressen om naar te verwijzen</Link>}
      >
        Kennisbank
      </PageTitle>
      <div className="s-knowledge__find">
        <Search
          size="small"
          variant="simple"
          label="Zoek in de kennisbank"
          placeholder="Zoek op een woord van de beller"
          value={search.zoek ?? ''}
          onChange={(value) => onSearch({ ...search, zoek: value === '' ? undefined : value })}
        />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
        <div className="s-filters" role="group" aria-label="Soort onderwijs">
          {groupOrder.map((group) => (
            <FilterChip
              key={group}
              chosen={search.groep === group}
              onChange={(chosen) => onSearch({ ...search, groep: chosen ? group : undefined })}
            >
              {groupNames[group]}
            </FilterChip>
          ))}
        </div>
      </div>
      <Panel flush>
        {items.isPending && <Bones label="De kennisbank wordt opgehaald" />}
        {items.isError && (
          <ErrorState title="De kennisbank kon niet worden opgehaald" onRetry={() => void items.refetch()}>
            {errorText(items.error)}
          </ErrorState>
        )}
        {items.isSuccess && found.length === 0 && (
          <EmptyState title="Niets gevonden">Probeer een ander woord, of zet het filter uit.</EmptyState>
        )}
        <ul className="s-list">
          {found.map((item) => (
            <ItemLine key={item.id} item={item} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function ItemLine({ item: { id, title, say, natures, group, checkedOn } }: { readonly item: KnowledgeRow }) {
  return (
    <li className="s-knowledge__line">
      <Link to="/kennisbank/$id" params={{ id }} className="s-knowledge__title">
        {title}
      </Link>
      <p className="s-knowledge__say">{say}</p>
      <p className="s-quiet s-small">
        {groupNames[group as KnowledgeGroup]} · {natures.map((code) => natureLabels[code]).join(', ')} ·{' '}
        <CheckedOn date={checkedOn} />
      </p>
    </li>
  );
}
