import type { ReactNode } from 'react';
import './view-tabs.css';

/** Views of one list, as links: every view has an address. `children` are the links, the current one with aria-current. */
export function ViewTabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className="s-tabs" aria-label={label}>
      {children}
    </nav>
  );
}
