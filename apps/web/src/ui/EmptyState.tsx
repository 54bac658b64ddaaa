import type { ReactNode } from 'react';
import './states.css';

type EmptyStateProps = { readonly title: string; readonly children?: ReactNode };

/** An empty list: says that it is empty and what to do. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="s-state">
      <p className="s-state__title">{title}</p>
      {children !== undefined && <div className="s-state__text">{children}</div>}
    </div>
  );
}
