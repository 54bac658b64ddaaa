import { api } from '@steunpunt/contract';
import type { TimelineKind } from '@steunpunt/contract/cases';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type CallAnswer, call } from '../api/call.ts';
import { type CaseSearch, caseFilter } from './case-search.ts';

/** The cases page by page, newest first. */
export function casePages(search: CaseSearch) {
  const filter = caseFilter(search);
  return infiniteQueryOptions({
    queryKey: [api.listCases.path, 'pages', filter],
    queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.listCases>> =>
      call(api.listCases, { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** What happened in one case page by page, newest first. */
export function timelinePages(id: string, kind: TimelineKind | undefined) {
  return infiniteQueryOptions({
    queryKey: [...timelineKey(id), kind ?? 'all'],
    queryFn: ({ pageParam, signal }): Promise<CallAnswer<typeof api.caseTimeline>> =>
      call(api.caseTimeline, { params: { id }, query: { kind, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** Every timeline of one case, whatever is filtered. */
export function timelineKey(id: string): readonly unknown[] {
  return [api.caseTimeline.path, { id }];
}
