import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './mark.css';

/** A short word in a quiet box: a code, a state, a flag. Colour only helps, the word says it. */
export function Mark({
  children,
  tone = 'neutral',
}: {
  readonly children: ReactNode;
  readonly tone?: 'neutral' | 'now' | 'promise' | 'danger' | 'done';
}) {
  return <span className={classNames('s-mark', `s-mark--${tone}`)}>{children}</span>;
}
