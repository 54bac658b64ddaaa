import type { SessionView } from '@steunpunt/contract/session';
import { useQuery } from '@tanstack/react-query';
import { createFileRoute, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { sessionQuery } from '../api/session.ts';
import { AskFreshSignIn } from '../api/use-fresh-send.ts';
import { TransferOffers } from '../calls/transfer/TransferOffers.tsx';
import { Frame } from '../frame/Frame.tsx';
import { PageWithoutFrame } from '../session/PageWithoutFrame.tsx';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';

// Whoever is signed in needs none of these for a first look.
const SignInPage = lazy(() =>
  import('../session/SignInPage.tsx').then((page) => ({ default: page.SignInPage })),
);
const SignInAgain = lazy(() =>
  import('../session/SignInAgain.tsx').then((dialog) => ({ default: dialog.SignInAgain })),
);
const FreshSignIn = lazy(() =>
  import('../session/FreshSignIn.tsx').then((dialog) => ({ default: dialog.FreshSignIn })),
);
const SwitchRole = lazy(() =>
  import('../session/SwitchRole.tsx').then((dialog) => ({ default: dialog.SwitchRole })),
);

export const Route = createFileRoute('/_in')({ component: SignedIn });

/** The address never changes for want of a session: who is not signed in does so here, and then sees the page. */
function SignedIn() {
  const session = useQuery(sessionQuery);
  if (session.data) return <SignedInPages session={session.data} />;
  if (session.data === null) {
    return (
      <Suspense>
        <SignInPage />
      </Suspense>
    );
  }
  return (
    <PageWithoutFrame title="Steunpunt">
      {session.isError ? (
        <ErrorState title="Het steunpunt is niet bereikbaar" onRetry={() => void session.refetch()}>
          {errorText(session.error)}
        </ErrorState>
      ) : (
        <Bones rows={3} label="Het steunpunt wordt geopend" />
      )}
    </PageWithoutFrame>
  );
}

function SignedInPages({ session }: { readonly session: SessionView }) {
  const [change, setChange] = useState<{ readonly goOn: () => void } | null>(null);
  const [nextRole, setNextRole] = useState<SessionView['role'] | null>(null);
  return (
    <Frame session={session} onSwitchRole={setNextRole}>
      <AskFreshSignIn value={(goOn) => setChange({ goOn })}>
        <Outlet />
      </AskFreshSignIn>
      <TransferOffers />
      <Suspense>
        <SignInAgain session={session} />
        {change !== null && (
          <FreshSignIn session={session} goOn={change.goOn} onClose={() => setChange(null)} />
        )}
        {nextRole !== null && <SwitchRole role={nextRole} onClose={() => setNextRole(null)} />}
      </Suspense>
    </Frame>
  );
}
