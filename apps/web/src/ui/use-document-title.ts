import { useEffect } from 'react';

/** Names the tab. Never with a person's name: tabs are seen over shoulders and kept in histories. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Steunpunt`;
  }, [title]);
}
