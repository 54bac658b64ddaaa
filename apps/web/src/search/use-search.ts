import { api } from '@steunpunt/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../api/call.ts';

const shortest = 2;
const typingPause = 150;

/** What the server finds once the typing pauses. Nothing is kept after the dialog has gone. */
export function useSearch(text: string, mayAsk: boolean) {
  const asked = usePaused(text.trim());
  const search = useQuery({
    queryKey: [api.search.path, asked],
    queryFn: ({ signal }) => call(api.search, { body: { text: asked }, signal }),
    enabled: mayAsk && asked.length >= shortest,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });
  const isShort = text.trim().length < shortest;
  return {
    found: isShort ? undefined : search.data,
    isPending: !isShort && mayAsk && (search.isFetching || asked !== text.trim()),
    error: isShort ? null : search.error,
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
