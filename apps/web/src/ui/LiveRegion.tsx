import { useEffect, useState } from 'react';
import { onAnnounce } from './announce.ts';

/** Where announcements are read aloud from; one a page. */
export function LiveRegion() {
  const [said, setSaid] = useState({ count: 0, text: '' });
  useEffect(() => onAnnounce((text) => setSaid(({ count }) => ({ count: count + 1, text }))), []);
  return (
    <div className="aksel-sr-only" role="status" aria-live="polite">
      <span key={said.count}>{said.text}</span>
    </div>
  );
}
