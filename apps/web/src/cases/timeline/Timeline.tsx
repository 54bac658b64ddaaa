import type { CaseView, TimelineKind } from '@steunpunt/contract/cases';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorText } from '../../texts/error-text.ts';
import { Bones } from '../../ui/Bones.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { FilterChip } from '../../ui/FilterChip.tsx';
import { MoreRows } from '../../ui/MoreRows.tsx';
import { timelinePages } from '../case-queries.ts';
import { TimelineEntry } from './TimelineEntry.tsx';
import { useNews } from './use-news.ts';
import './timeline.css';

const filters = [
  { kind: undefined, name: 'Alles' },
  { kind: 'contact', name: 'Contact' },
  { kind: 'note', name: 'Notities' },
  { kind: 'decision', name: 'Besluiten' },
  { kind: 'view', name: 'Inzage' },
] as const satisfies readonly { kind: TimelineKind | undefined; name: string }[];

/** What happened, the newest first. What colleagues add comes in by itself, above what one is reading. */
export function Timeline({ file }: { readonly file: CaseView }) {
  const [kind, setKind] = useState<TimelineKind | undefined>(undefined);
  const list = useInfiniteQuery(timelinePages(file.id, kind));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const news = useNews(list.isPlaceholderData ? undefined : list.data, kind);
  return (
    <section ref={news.place} className="s-panel s-timeline" aria-labelledby="wat-er-is-gebeurd">
      <div className="s-timeline__head">
        <h2 id="wat-er-is-gebeurd" tabIndex={-1} className="s-timeline__title">
          Wat er is gebeurd
        </h2>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
        <div className="s-filters" role="group" aria-label="Toon">
          {filters.map(({ kind: one, name }) => (
            <FilterChip key={name} chosen={kind === one} onChange={() => setKind(one)}>
              {name}
            </FilterChip>
          ))}
        </div>
      </div>
      {news.count > 0 && (
        <button type="button" className="s-timeline__news" onClick={news.show}>
          {news.count} nieuw
        </button>
      )}
      {list.isPending && <Bones rows={4} label="De tijdlijn wordt opgehaald" />}
      {list.isError && list.data === undefined && (
        <ErrorState title="De tijdlijn kon niet worden opgehaald" onRetry={() => void list.refetch()}>
          {errorText(list.error)}
        </ErrorState>
      )}
      {list.isSuccess && items.length === 0 && (
        <EmptyState title={kind === undefined ? 'Er is nog niets gebeurd' : 'Hiervan staat er niets'}>
          {kind !== undefined && 'Kies Alles om de hele tijdlijn te zien.'}
        </EmptyState>
      )}
      <ol className="s-list s-timeline__list">
        {items.map((item) => (
          <TimelineEntry key={item.id} item={item} file={file} />
        ))}
      </ol>
      {list.hasNextPage && (
        <MoreRows loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      )}
    </section>
  );
}
