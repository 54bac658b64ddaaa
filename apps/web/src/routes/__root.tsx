import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, type ErrorComponentProps, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from '../session/NotFoundPage.tsx';
import { PageWithoutFrame } from '../session/PageWithoutFrame.tsx';
import { errorText } from '../texts/error-text.ts';
import { ErrorState } from '../ui/ErrorState.tsx';

export const Route = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: Failed,
});

/** What went wrong before there was a frame to show it in. */
function Failed({ error }: ErrorComponentProps) {
  return (
    <PageWithoutFrame title="Dit ging mis">
      <ErrorState title="Deze bladzijde kon niet worden geopend" onRetry={() => window.location.reload()}>
        {errorText(error)}
      </ErrorState>
    </PageWithoutFrame>
  );
}
