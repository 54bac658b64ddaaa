import type { api } from '@steunpunt/contract';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { announce } from '../../ui/announce.ts';

type Pages = { readonly pages: readonly Pick<CallAnswer<typeof api.caseTimeline>, 'items'>[] };

/**
 * How much came in above what is being read, while the top of the timeline is out of sight. The page is never scrolled for
 * it; the reader goes there when they like.
 */
export function useNews(
  data: Pages | undefined,
  kind: string | undefined,
): { readonly place: RefObject<HTMLElement | null>; readonly count: number; readonly show: () => void } {
  const place = useRef<HTMLElement>(null);
  const known = useRef<{ kind: string | undefined; newest: string | undefined } | null>(null);
  const [count, setCount] = useState(0);
  const first = data?.pages[0]?.items;

  useEffect(() => {
    if (first === undefined) return;
    const before = known.current;
    known.current = { kind, newest: first[0]?.id };
    if (before === null || before.kind !== kind) return setCount(0);
    const seenAt = first.findIndex(({ id }) => id === before.newest);
    const came = seenAt === -1 ? first.length : seenAt;
    if (came === 0) return;
    announce(`${came} nieuw in de tijdlijn.`);
    const top = place.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) setCount((earlier) => earlier + came);
  }, [first, kind]);

  useEffect(() => {
    if (count === 0) return;
    const look = () => {
      if ((place.current?.getBoundingClientRect().top ?? 0) >= 0) setCount(0);
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [count]);

  const show = () => {
    setCount(0);
    const heading = place.current?.querySelector<HTMLElement>('h2');
    heading?.scrollIntoView({ block: 'center' });
    heading?.focus({ preventScroll: true });
  };
  return { place, count, show };
}
