import type { APIResponse, BrowserContext } from '@playwright/test';
import { apiPath, contractVersion, contractVersionHeader, customHeader } from '@steunpunt/contract/headers';

/** Asks the API what a page would ask, with the cookies of this browser and beside its windows; what it sets, they have too. */
export function askBeside(
  context: BrowserContext,
  baseURL: string,
  method: 'GET' | 'POST',
  path: string,
  data: object = {},
): Promise<APIResponse> {
  return context.request.fetch(`${baseURL}${apiPath}${path}`, {
    method,
    headers: {
      origin: baseURL,
      [contractVersionHeader]: contractVersion,
      [customHeader.name]: customHeader.value,
      ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
    },
    ...(method === 'POST' ? { data } : {}),
  });
}
