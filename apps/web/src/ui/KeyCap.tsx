import { classNames } from './class-names.ts';
import './key-cap.css';

/** A key as it lies on the keyboard. */
export function KeyCap({
  children,
  onDark = false,
}: {
  readonly children: string;
  readonly onDark?: boolean;
}) {
  return <kbd className={classNames('s-key', onDark && 's-key--dark')}>{children}</kbd>;
}
