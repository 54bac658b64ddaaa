import type { CallView } from '@steunpunt/contract/calls';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  type AnyRouter,
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CallScreen } from '../CallScreen.tsx';
import { allLaterParts } from '../later.ts';
import { CallSession } from '../session/call-session.ts';
import type { Access } from '../session/session-state.ts';
import { aCall, aReference } from './a-call.ts';
import { FakeCallServer } from './fake-call-server.ts';
import { fakeNetwork } from './fake-network.ts';

type Wishes = { readonly call?: Partial<CallView>; readonly access?: Access };

/** The screen of one call on a server that answers at once. */
export async function renderCall({ call = {}, access = 'here' }: Wishes = {}) {
  await allLaterParts();
  const view = aCall(call);
  const server = new FakeCallServer(view);
  const network = fakeNetwork(view);
  const session = new CallSession(view, server, access);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const root = createRootRoute({
    component: () => (
      <CallScreen
        afterwards={() => null}
        session={session}
        script={currentBelscript}
        reference={aReference}
        myName="Sandra Vermeulen"
        myId="sandra"
      />
    ),
  });
  const router: AnyRouter = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  await screen.findByRole('button', { name: /^Direct gevaar/ });
  await screen.findByText(/^(Vraag \d+ van|Extra vraag)/);
  return { session, server, network, user };
}

/** The question that is in front. */
export function questionInFront(): string {
  return document.querySelector('.c-now__ask')?.textContent ?? '';
}
