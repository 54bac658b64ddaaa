import { ClockIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './date-tag.css';

type DateTagProps = {
  /** The promised moment in words. */
  readonly children: ReactNode;
  /** `promise` is amber, `late` red, `quiet` ink: for a promise further away. */
  readonly tone?: 'promise' | 'late' | 'quiet';
  /** With a ground of its own; otherwise coloured text, for use in a list. */
  readonly filled?: boolean;
};

/** A promised moment: always a clock and words, the colour only helps. */
export function DateTag({ children, tone = 'promise', filled = false }: DateTagProps) {
  return (
    <span className={classNames('s-date', `s-date--${tone}`, filled && 's-date--filled')}>
      <ClockIcon aria-hidden className="s-date__icon" />
      <span>{children}</span>
    </span>
  );
}
