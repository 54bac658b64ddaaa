import { Provider } from '@navikt/ds-react/Provider';
import { api } from '@steunpunt/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { call } from './api/call.ts';
import { createQueryClient } from './api/query-client.ts';
import { keepNumberFromAddress } from './api/softphone-number.ts';
import { watchUserInput } from './api/user-input.ts';
import { createAppRouter } from './router.ts';
import { akselDutch } from './texts/aksel-dutch.ts';
import { followTheme } from './theme/theme-choice.ts';
import './theme/index.css';

keepNumberFromAddress();
followTheme();
watchUserInput(() => void call(api.getSession, {}).catch(() => undefined));

const client = createQueryClient();
const router = createAppRouter(client);
const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no place for the app');
createRoot(place).render(
  <Provider locale={akselDutch}>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </Provider>,
);
