import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from '../frame/NotFoundPage.tsx';
import { PageFailed } from '../frame/PageFailed.tsx';

export const Route = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: PageFailed,
});

/** An address that is nobody's: there is no frame around it. */
function NotFound() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}
