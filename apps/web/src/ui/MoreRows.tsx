import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef } from 'react';
import './more-rows.css';

type MoreRowsProps = { readonly loading: boolean; readonly onMore: () => void };

/** The end of a list that goes on: fetches more when it comes into view, and by its button. */
export function MoreRows({ loading, onMore }: MoreRowsProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    if (place.current === null || loading) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) latest.current();
      },
      { rootMargin: '400px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [loading]);
  return (
    <div ref={place} className="s-more">
      <Button type="button" size="small" variant="secondary" loading={loading} onClick={onMore}>
        Toon meer
      </Button>
    </div>
  );
}
