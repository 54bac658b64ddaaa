import type { SessionView } from '@steunpunt/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { takeSession } from '../api/session.ts';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { PageWithoutFrame } from './PageWithoutFrame.tsx';
import { SignInForm } from './SignInForm.tsx';

/** Signing in where you came in: the address stays, and the page behind it appears. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn?: (session: SessionView) => void }) {
  const client = useQueryClient();
  useDocumentTitle('Aanmelden');
  return (
    <PageWithoutFrame title="Aanmelden" intro="Meld u aan met het e-mailadres van uw werk.">
      <SignInForm
        onSignedIn={(session) => {
          takeSession(client, session);
          onSignedIn?.(session);
        }}
      />
    </PageWithoutFrame>
  );
}
