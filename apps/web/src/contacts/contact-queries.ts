import { api } from '@steunpunt/contract';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type CallAnswer, call } from '../api/call.ts';
import { type ContactSearch, contactFilter } from './contact-search.ts';

/** The contacts page by page, newest first. */
export function contactPages(search: ContactSearch) {
  const filter = contactFilter(search);
  return infiniteQueryOptions({
    queryKey: [api.listContacts.path, 'pages', filter],
    queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.listContacts>> =>
      call(api.listContacts, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
