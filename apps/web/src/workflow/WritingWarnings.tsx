import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { bsnLikeNumbersIn, maskBsnLikeNumbers } from '@steunpunt/domain/privacy/bsn-like';
import type { ReactNode } from 'react';
import { KeyCap } from '../ui/KeyCap.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { useKey } from '../ui/use-key.ts';
import './writing-warnings.css';

type WritingWarningsProps = {
  readonly text: string;
  /** Takes such a number out of what is typed, when it is asked to. */
  readonly onMask: (mask: (text: string) => string) => void;
  /** What else to watch for here, each a `s-warnings__line`. */
  readonly children?: ReactNode;
};

/** Said while somebody writes, wherever that is: never a citizen service number. One key takes it out. */
export function WritingWarnings({ text, onMask, children }: WritingWarningsProps) {
  const numbers = bsnLikeNumbersIn(text);
  const mask = () => onMask(maskBsnLikeNumbers);
  useKey({ key: 'b', alt: true, alsoOverDialog: true, off: numbers.length === 0 }, mask);
  return (
    <div className="s-warnings" role="status">
      {children}
      {numbers.length > 0 && (
        <p className="s-warnings__line s-warnings__line--strong">
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>
            {numbers.join(', ')} lijkt op een burgerservicenummer. Dat bewaren we nooit.{' '}
            <LinkButton onClick={mask}>Haal het weg</LinkButton> <KeyCap>Alt B</KeyCap>
          </span>
        </p>
      )}
    </div>
  );
}
