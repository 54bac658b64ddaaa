import { createFileRoute } from '@tanstack/react-router';
import { OfficerOnly } from '../../oversight/OfficerOnly.tsx';
import { OversightTabs } from '../../oversight/OversightTabs.tsx';
import { ReviewsPage } from '../../reviews/ReviewsPage.tsx';
import { type ReviewState, reviewStates } from '../../reviews/review-search.ts';

export const Route = createFileRoute('/_in/toezicht')({
  validateSearch: (search): { readonly stand?: ReviewState | undefined } => ({
    stand: reviewStates.find((state) => state === search['stand']),
  }),
  component: Reviews,
});

function Reviews() {
  const state = Route.useSearch().stand ?? 'open';
  return (
    <OfficerOnly>
      <ReviewsPage state={state} tabs={<OversightTabs />} />
    </OfficerOnly>
  );
}
