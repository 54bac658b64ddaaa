import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';
import './states.css';

type ErrorStateProps = {
  /** What happened. */
  readonly title: string;
  /** What is kept and what to do now. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
};

/** Something went wrong: what happened, what is kept, what to do now. */
export function ErrorState({ title, children, onRetry }: ErrorStateProps) {
  return (
    <div className="s-state s-state--error" role="alert">
      <p className="s-state__title">{title}</p>
      {children !== undefined && <div className="s-state__text">{children}</div>}
      {onRetry !== undefined && (
        <Button type="button" size="small" variant="secondary" onClick={onRetry}>
          Probeer opnieuw
        </Button>
      )}
    </div>
  );
}
