import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { PageFailed } from './frame/PageFailed.tsx';
import { routeTree } from './routeTree.gen.ts';

export function createAppRouter(client: QueryClient) {
  return createRouter({
    routeTree,
    context: { client },
    // Each page catches its own mishap, so that the frame with the running calls stays.
    defaultErrorComponent: PageFailed,
    defaultPreload: 'intent',
    // The query cache decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
