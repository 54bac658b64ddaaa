import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { ReviewsPage } from '../../reviews/ReviewsPage.tsx';
import { type ReviewState, reviewStates } from '../../reviews/review-search.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

export const Route = createFileRoute('/_in/toezicht')({
  validateSearch: (search): { readonly stand?: ReviewState | undefined } => ({
    stand: reviewStates.find((state) => state === search['stand']),
  }),
  component: Reviews,
});

function Reviews() {
  const state = Route.useSearch().stand ?? 'open';
  const { role } = useSession();
  if (role === 'privacyOfficer') return <ReviewsPage state={state} />;
  return (
    <>
      <PageTitle>Toezicht</PageTitle>
      <EmptyState title="Dit is voor de privacyfunctionaris">
        Hebt u die rol ook? Wissel dan van rol, rechtsboven bij uw naam.
      </EmptyState>
    </>
  );
}
