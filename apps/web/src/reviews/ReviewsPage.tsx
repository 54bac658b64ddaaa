import { api } from '@steunpunt/contract';
import type { ReviewView } from '@steunpunt/contract/reviews';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { type CallAnswer, call } from '../api/call.ts';
import { sayCount } from '../texts/counts.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreRows } from '../ui/MoreRows.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ViewTabs } from '../ui/ViewTabs.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { ReviewLine } from './ReviewLine.tsx';
import { type ReviewState, reviewStateNames, reviewStates } from './review-search.ts';
import './reviews.css';

function reviewPages(state: ReviewState) {
  const asked = state === 'open' ? 'open' : 'done';
  return infiniteQueryOptions({
    queryKey: [api.listReviews.path, 'pages', asked],
    queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.listReviews>> =>
      call(api.listReviews, { query: { state: asked, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

type ReviewsPageProps = {
  readonly state: ReviewState;
  /** The other pages of the privacy officer; composed by the route. */
  readonly tabs: ReactNode;
};

/** What is looked back on by the privacy officer: who did what when, and nothing of what stands in the files. */
export function ReviewsPage({ state, tabs }: ReviewsPageProps) {
  useDocumentTitle('Toezicht');
  const list = useInfiniteQuery(reviewPages(state));
  const [judging, setJudging] = useState<ReviewView | null>(null);
  const reviews = list.data?.pages.flatMap((page) => page.reviews) ?? [];
  const counts = list.data?.pages[0]?.counts;
  return (
    <div className="s-reviews">
      <PageTitle meta={counts === undefined ? 'Terugkijken op wie wat zag' : sayCounts(counts)}>
        Toezicht
      </PageTitle>
      {tabs}
      <ViewTabs label="Wat laten we zien">
        {reviewStates.map((one) => (
          <Link
            key={one}
            to="/toezicht"
            search={{ stand: one }}
            aria-current={one === state ? 'page' : undefined}
          >
            {reviewStateNames[one]}
          </Link>
        ))}
      </ViewTabs>
      <Panel flush>
        {list.isPending && <Bones label="De lijst wordt opgehaald" />}
        {list.isError && list.data === undefined && (
          <ErrorState title="De lijst kon niet worden opgehaald" onRetry={() => void list.refetch()}>
            {errorText(list.error)}
          </ErrorState>
        )}
        {list.isSuccess && reviews.length === 0 && <Nothing state={state} />}
        {reviews.length > 0 && (
          <ul className="s-list" aria-label={reviewStateNames[state]}>
            {reviews.map((review) => (
              <ReviewLine key={review.id} review={review} onJudge={() => setJudging(review)} />
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <MoreRows loading={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        )}
      </Panel>
      {judging !== null && <ReviewDialog review={judging} onClose={() => setJudging(null)} />}
    </div>
  );
}

function Nothing({ state }: { readonly state: ReviewState }) {
  return state === 'open' ? (
    <EmptyState title="Er is niets om naar te kijken">
      Noodtoegang, opvallende inzage en de steekproef komen vanzelf op deze lijst.
    </EmptyState>
  ) : (
    <EmptyState title="Hier is nog niets afgerond">Wat u afrondt, blijft hier staan.</EmptyState>
  );
}

function sayCounts({ open, overdue }: { readonly open: number; readonly overdue: number }): string {
  const todo = open === 0 ? 'Niets te doen' : `${sayCount(open)} te doen`;
  return overdue === 0 ? `${todo}, niets te laat` : `${todo}, ${sayCount(overdue)} te laat`;
}
