import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { bsnLikeNumbersIn } from '@steunpunt/domain/privacy/bsn-like';
import type { ReactNode } from 'react';
import './writing-warnings.css';

type WritingWarningsProps = {
  readonly text: string;
  /** What else to watch for here, each a `s-warnings__line`. */
  readonly children?: ReactNode;
};

/** Said while somebody writes, wherever that is: never a citizen service number. */
export function WritingWarnings({ text, children }: WritingWarningsProps) {
  const numbers = bsnLikeNumbersIn(text);
  return (
    <div className="s-warnings" role="status">
      {children}
      {numbers.length > 0 && (
        <p className="s-warnings__line s-warnings__line--strong">
          <ExclamationmarkTriangleIcon aria-hidden />
          {numbers.join(', ')} lijkt op een burgerservicenummer. Haal het weg: dat bewaren we nooit.
        </p>
      )}
    </div>
  );
}
