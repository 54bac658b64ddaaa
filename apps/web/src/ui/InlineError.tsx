import { XMarkOctagonIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import './inline-error.css';

/** An error above the buttons it belongs to; read aloud when it appears. */
export function InlineError({ children }: { readonly children: ReactNode }) {
  return (
    <div className="s-inline-error" role="alert">
      <XMarkOctagonIcon aria-hidden className="s-inline-error__icon" />
      <div>{children}</div>
    </div>
  );
}
