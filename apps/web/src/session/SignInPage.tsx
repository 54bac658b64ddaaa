import type { SessionView } from '@steunpunt/contract/session';
import { useQueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { takeSession } from '../api/session.ts';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { PageWithoutFrame } from './PageWithoutFrame.tsx';
import { SignInForm } from './SignInForm.tsx';

// Needed once by everybody, and never by most who sign in.
const EnrolStep = lazy(() => import('./EnrolStep.tsx').then((step) => ({ default: step.EnrolStep })));

type SignInPageProps = {
  readonly onSignedIn?: (session: SessionView) => void;
  /** Why signing in begins here again. */
  readonly notice?: string | undefined;
};

/** Signing in where you came in: the address stays, and the page behind it appears. */
export function SignInPage({ onSignedIn, notice }: SignInPageProps) {
  const client = useQueryClient();
  useDocumentTitle('Aanmelden');
  return (
    <PageWithoutFrame title="Aanmelden" intro="Meld u aan met het e-mailadres van uw werk.">
      <SignInForm
        staysHere={false}
        enrol={EnrolStep}
        {...(notice === undefined ? {} : { notice })}
        onSignedIn={(session) => {
          takeSession(client, session);
          onSignedIn?.(session);
        }}
      />
    </PageWithoutFrame>
  );
}
