import { api } from '@steunpunt/contract';
import type { worklistViews } from '@steunpunt/contract/worklist';
import type { Urgency } from '@steunpunt/domain/triage/outcome';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type CallAnswer, call } from './call.ts';

export type WorklistView = (typeof worklistViews)[number];
export type WorklistFilter = { readonly view: WorklistView; readonly urgency?: Urgency | undefined };

/** The worklist page by page; the rail counts with the same query, so that count and list never differ. */
export function worklistPages(filter: WorklistFilter) {
  return infiniteQueryOptions({
    queryKey: [api.getWorklist.path, 'pages', filter],
    queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.getWorklist>> =>
      call(api.getWorklist, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
