import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { SignInPage } from '../session/SignInPage.tsx';

export const Route = createFileRoute('/aanmelden')({
  validateSearch: (search): { readonly organisatie?: 'mislukt' | undefined } => ({
    organisatie: search['organisatie'] === 'mislukt' ? 'mislukt' : undefined,
  }),
  component: SignIn,
});

const failedElsewhere =
  'Aanmelden via uw organisatie is niet gelukt. Dat kan alleen als u bent uitgenodigd en daar ook een tweede factor laat zien.';

function SignIn() {
  const navigate = useNavigate();
  const { organisatie } = Route.useSearch();
  return (
    <SignInPage
      notice={organisatie === undefined ? undefined : failedElsewhere}
      onSignedIn={() => void navigate({ to: '/', replace: true })}
    />
  );
}
