import { Provider } from '@navikt/ds-react/Provider';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { createQueryClient } from '../api/query-client.ts';
import { routeTree } from '../routeTree.gen.ts';
import { akselDutch } from '../texts/aksel-dutch.ts';
import { aReference, aSession } from './builders.ts';
import { FakeServer } from './fake-server.ts';
import '@testing-library/jest-dom/vitest';

/** A server that knows somebody, the region and nothing else. */
export function signedInServer(session: SessionView = aSession()): FakeServer {
  return new FakeServer()
    .answer(api.getSession, session)
    .answer(api.getReference, aReference())
    .answer(api.listPresence, { people: [] })
    .answer(api.listAbsences, { absences: [], people: [] })
    .answer(api.listCalls, { calls: [] })
    .answer(api.listTransfers, { transfers: [] })
    .answer(api.listSavedViews, { views: [] })
    .answer(api.countNotifications, { unread: 0, newest: null })
    .answer(api.getNotificationSettings, { sound: false, desktop: false, mail: false })
    .answer(api.listReferrals, { addresses: [] });
}

/** Opens a page of the whole app as a browser would, with this server behind it. */
export function visit(path: string, server: FakeServer) {
  vi.stubGlobal('fetch', server.fetch);
  // What happy-dom lacks: locks between tabs (here is one tab), and seeing what is in view.
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_name: string, _options: object, hold: () => Promise<void>) => hold() },
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const client = createQueryClient();
  const router = createRouter({
    routeTree,
    context: { client },
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  const view = render(
    <Provider locale={akselDutch}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </Provider>,
  );
  return { ...view, router, client, user: userEvent.setup() };
}
