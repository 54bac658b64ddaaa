import type { Endpoint } from '@steunpunt/contract/endpoint';
import { queryOptions } from '@tanstack/react-query';
import { type CallAnswer, type CallRequest, call } from './call.ts';

/** Path first, then what was asked: an invalidation can name a path alone, or one record of it. */
export function keyOf<E extends Endpoint>(endpoint: E, request?: CallRequest<E>): readonly unknown[] {
  if (request === undefined) return [endpoint.path];
  const { params, query, body } = request as { params?: unknown; query?: unknown; body?: unknown };
  return [endpoint.path, params ?? {}, { ...(query ?? {}), ...(body ?? {}) }];
}

/** A read of the contract as a query: `useQuery(queryOf(api.getContact, { params: { id } }))`. */
export function queryOf<E extends Endpoint>(endpoint: E, request: CallRequest<E>) {
  return queryOptions<CallAnswer<E>>({
    queryKey: keyOf(endpoint, request),
    queryFn: ({ signal }) => call(endpoint, { ...request, signal }),
  });
}
